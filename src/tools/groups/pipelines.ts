import { airbyte } from '../adapters/airbyte.ts';
import { airflow } from '../adapters/airflow.ts';
import { controlCenter } from '../adapters/control-center.ts';
import { dagster } from '../adapters/dagster.ts';
import { dbtCloud } from '../adapters/dbt-cloud.ts';
import { dbtDocs } from '../adapters/dbt-docs.ts';
import { elementary } from '../adapters/elementary.ts';
import { fivetran } from '../adapters/fivetran.ts';
import { flink } from '../adapters/flink.ts';
import { github } from '../adapters/github.ts';
import { gitlab } from '../adapters/gitlab.ts';
import { greatExpectations } from '../adapters/great-expectations.ts';
import { kafkaConnectUi } from '../adapters/kafka-connect-ui.ts';
import { kedroViz } from '../adapters/kedro-viz.ts';
import { mageAi } from '../adapters/mage-ai.ts';
import { mlflow } from '../adapters/mlflow.ts';
import { nifi } from '../adapters/nifi.ts';
import { prefect } from '../adapters/prefect.ts';
import { recce } from '../adapters/recce.ts';
import { spark } from '../adapters/spark.ts';
import { spline } from '../adapters/spline.ts';
import { sqlmesh } from '../adapters/sqlmesh.ts';
import type { Tool } from '../tool.ts';

/** Tools that run, version or document pipelines and models, in order of precedence. */
export const PIPELINES: readonly Tool[] = [
  dbtCloud,
  prefect,
  airbyte,
  fivetran,
  github,
  gitlab,
  dbtDocs,
  airflow,
  mlflow,
  dagster,
  flink,
  nifi,
  spline,
  kafkaConnectUi,
  controlCenter,
  elementary,
  greatExpectations,
  kedroViz,
  sqlmesh,
  recce,
  spark,
  mageAi,
];
