import { adminer } from './adapters/adminer.ts';
import { airbyte } from './adapters/airbyte.ts';
import { airflow } from './adapters/airflow.ts';
import { akhq } from './adapters/akhq.ts';
import { awsAthena } from './adapters/aws-athena.ts';
import { awsDynamodb } from './adapters/aws-dynamodb.ts';
import { awsGlue } from './adapters/aws-glue.ts';
import { awsKinesis } from './adapters/aws-kinesis.ts';
import { awsRedshift } from './adapters/aws-redshift.ts';
import { awsS3 } from './adapters/aws-s3.ts';
import { awsSagemaker } from './adapters/aws-sagemaker.ts';
import { azureStorage } from './adapters/azure-storage.ts';
import { bigquery } from './adapters/bigquery.ts';
import { bigtable } from './adapters/bigtable.ts';
import { clickhouse } from './adapters/clickhouse.ts';
import { confluentCloud } from './adapters/confluent-cloud.ts';
import { controlCenter } from './adapters/control-center.ts';
import { dagster } from './adapters/dagster.ts';
import { dataFactory } from './adapters/data-factory.ts';
import { databricks } from './adapters/databricks.ts';
import { datasette } from './adapters/datasette.ts';
import { dbtCloud } from './adapters/dbt-cloud.ts';
import { dbtDocs } from './adapters/dbt-docs.ts';
import { domo } from './adapters/domo.ts';
import { fivetran } from './adapters/fivetran.ts';
import { flink } from './adapters/flink.ts';
import { github } from './adapters/github.ts';
import { gitlab } from './adapters/gitlab.ts';
import { googleCloudStorage } from './adapters/google-cloud-storage.ts';
import { googleDrive } from './adapters/google-drive.ts';
import { grafana } from './adapters/grafana.ts';
import { hex } from './adapters/hex.ts';
import { jupyterlab } from './adapters/jupyterlab.ts';
import { kafkaConnectUi } from './adapters/kafka-connect-ui.ts';
import { kafkaUi } from './adapters/kafka-ui.ts';
import { kibana } from './adapters/kibana.ts';
import { lightdash } from './adapters/lightdash.ts';
import { looker } from './adapters/looker.ts';
import { metabase } from './adapters/metabase.ts';
import { microstrategy } from './adapters/microstrategy.ts';
import { minio } from './adapters/minio.ts';
import { mlflow } from './adapters/mlflow.ts';
import { mode } from './adapters/mode.ts';
import { mongodbAtlas } from './adapters/mongodb-atlas.ts';
import { nifi } from './adapters/nifi.ts';
import { omni } from './adapters/omni.ts';
import { opensearchDashboards } from './adapters/opensearch-dashboards.ts';
import { oracleDatabaseActions } from './adapters/oracle-database-actions.ts';
import { pgadmin } from './adapters/pgadmin.ts';
import { phpmyadmin } from './adapters/phpmyadmin.ts';
import { powerBi } from './adapters/power-bi.ts';
import { prefect } from './adapters/prefect.ts';
import { pubSub } from './adapters/pub-sub.ts';
import { qlik } from './adapters/qlik.ts';
import { quicksight } from './adapters/quicksight.ts';
import { redash } from './adapters/redash.ts';
import { redpandaConsole } from './adapters/redpanda-console.ts';
import { reportingServices } from './adapters/reporting-services.ts';
import { restDocs } from './adapters/rest-docs.ts';
import { s3Compatible } from './adapters/s3-compatible.ts';
import { salesforce } from './adapters/salesforce.ts';
import { serviceNow } from './adapters/service-now.ts';
import { sharePoint } from './adapters/share-point.ts';
import { sigma } from './adapters/sigma.ts';
import { snowsight } from './adapters/snowsight.ts';
import { spline } from './adapters/spline.ts';
import { sqlpad } from './adapters/sqlpad.ts';
import { superset } from './adapters/superset.ts';
import { synapseStudio } from './adapters/synapse-studio.ts';
import { tableau } from './adapters/tableau.ts';
import { thoughtspot } from './adapters/thoughtspot.ts';
import { trino } from './adapters/trino.ts';
import { vertexAi } from './adapters/vertex-ai.ts';
import type { Tool } from './tool.ts';

/** Every tool, in order of precedence: if several recognize an address, the first one wins. `docs/ADD-A-TOOL.md` explains the order. */
export const TOOLS: readonly Tool[] = [
  superset,
  snowsight,
  bigquery,
  databricks,
  powerBi,
  awsGlue,
  awsS3,
  awsAthena,
  awsRedshift,
  googleCloudStorage,
  pubSub,
  dbtCloud,
  confluentCloud,
  prefect,
  airbyte,
  dataFactory,
  fivetran,
  github,
  gitlab,
  dbtDocs,
  airflow,
  tableau,
  kafkaUi,
  akhq,
  kibana,
  opensearchDashboards,
  phpmyadmin,
  adminer,
  mlflow,
  looker,
  metabase,
  redash,
  mode,
  quicksight,
  sigma,
  qlik,
  hex,
  lightdash,
  grafana,
  jupyterlab,
  sqlpad,
  pgadmin,
  dagster,
  redpandaConsole,
  awsKinesis,
  awsDynamodb,
  awsSagemaker,
  bigtable,
  vertexAi,
  minio,
  s3Compatible,
  azureStorage,
  synapseStudio,
  flink,
  nifi,
  spline,
  trino,
  kafkaConnectUi,
  controlCenter,
  clickhouse,
  oracleDatabaseActions,
  reportingServices,
  domo,
  microstrategy,
  omni,
  thoughtspot,
  salesforce,
  googleDrive,
  sharePoint,
  serviceNow,
  mongodbAtlas,
  datasette,
  restDocs,
];
