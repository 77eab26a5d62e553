import { adminer } from './adminer.ts';
import { airbyte } from './airbyte.ts';
import { airflow } from './airflow.ts';
import { akhq } from './akhq.ts';
import { awsAthena } from './aws-athena.ts';
import { awsGlue } from './aws-glue.ts';
import { awsRedshift } from './aws-redshift.ts';
import { awsS3 } from './aws-s3.ts';
import { bigquery } from './bigquery.ts';
import { confluentCloud } from './confluent-cloud.ts';
import { dagster } from './dagster.ts';
import { dataFactory } from './data-factory.ts';
import { databricks } from './databricks.ts';
import { datasette } from './datasette.ts';
import { dbtCloud } from './dbt-cloud.ts';
import { dbtDocs } from './dbt-docs.ts';
import { fivetran } from './fivetran.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { googleCloudStorage } from './google-cloud-storage.ts';
import { grafana } from './grafana.ts';
import { hex } from './hex.ts';
import { jupyterlab } from './jupyterlab.ts';
import { kafkaUi } from './kafka-ui.ts';
import { kibana } from './kibana.ts';
import { lightdash } from './lightdash.ts';
import { looker } from './looker.ts';
import { metabase } from './metabase.ts';
import { mlflow } from './mlflow.ts';
import { mode } from './mode.ts';
import { opensearchDashboards } from './opensearch-dashboards.ts';
import { pgadmin } from './pgadmin.ts';
import { phpmyadmin } from './phpmyadmin.ts';
import { powerBi } from './power-bi.ts';
import { prefect } from './prefect.ts';
import { pubSub } from './pub-sub.ts';
import { qlik } from './qlik.ts';
import { quicksight } from './quicksight.ts';
import { redash } from './redash.ts';
import { redpandaConsole } from './redpanda-console.ts';
import { sigma } from './sigma.ts';
import { snowsight } from './snowsight.ts';
import { sqlpad } from './sqlpad.ts';
import { superset } from './superset.ts';
import { tableau } from './tableau.ts';
import type { Tool } from './tool.ts';

/** Every tool, in order of precedence where an address fits several: the more telling addresses first. */
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
  datasette,
];
