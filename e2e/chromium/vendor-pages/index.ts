import { airbyte } from './airbyte.ts';
import { airflow } from './airflow.ts';
import { awsAthena } from './aws-athena.ts';
import { awsGlue } from './aws-glue.ts';
import { awsRedshift } from './aws-redshift.ts';
import { awsS3 } from './aws-s3.ts';
import { bigquery } from './bigquery.ts';
import { confluentCloud } from './confluent-cloud.ts';
import { dagster } from './dagster.ts';
import { dataFactory } from './data-factory.ts';
import { databricks } from './databricks.ts';
import { dbtCloud } from './dbt-cloud.ts';
import { fivetran } from './fivetran.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { googleCloudStorage } from './google-cloud-storage.ts';
import { grafana } from './grafana.ts';
import { hex } from './hex.ts';
import { lightdash } from './lightdash.ts';
import { looker } from './looker.ts';
import { metabase } from './metabase.ts';
import { mode } from './mode.ts';
import { powerBi } from './power-bi.ts';
import { prefect } from './prefect.ts';
import { pubSub } from './pub-sub.ts';
import { qlik } from './qlik.ts';
import { quicksight } from './quicksight.ts';
import { sigma } from './sigma.ts';
import { snowsight } from './snowsight.ts';
import { superset } from './superset.ts';
import { tableau } from './tableau.ts';
import type { VendorPages } from './vendor-pages.ts';

/** The pages of every tool that has a stand-in on its vendor's host. */
export const VENDOR_PAGES: readonly VendorPages[] = [
  ...snowsight,
  ...bigquery,
  ...databricks,
  ...powerBi,
  ...looker,
  ...metabase,
  ...tableau,
  ...superset,
  ...mode,
  ...quicksight,
  ...sigma,
  ...qlik,
  ...hex,
  ...lightdash,
  ...grafana,
  ...awsGlue,
  ...awsS3,
  ...awsAthena,
  ...awsRedshift,
  ...googleCloudStorage,
  ...pubSub,
  ...confluentCloud,
  ...dbtCloud,
  ...prefect,
  ...dagster,
  ...airbyte,
  ...fivetran,
  ...airflow,
  ...dataFactory,
  ...github,
  ...gitlab,
];
