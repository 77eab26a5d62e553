import type { Entity } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import type { KindName } from '../kinds.ts';
import { ada, grace, owners } from './company.ts';
import { asset, column, inSchema, schema, service } from './make.ts';

const WORKSPACE = '70a5283e-123c-4f1c-8991-ce373ae8b08f';
const REPORT = 'eaeec658-f3a9-435e-bafe-2e1acdf4d75e';
const FLOWS = 'https://app.prefect.cloud/account/3f510000-0000-4000-8000-000000000001/workspace/da5f0000-0000-4000-8000-000000000002';
const GLUE = 'https://eu-central-1.console.aws.amazon.com/glue/home?region=eu-central-1';

/** An asset's name as ingestion writes it, the address that it stores (null = none), and the owner. */
type Stored = readonly [kind: KindName, name: string, sourceUrl: string | null, owner: Entity, more?: JsonObject];

/** The bookseller's assets in vendor-hosted tools, beyond the rest of the demo data. */
export function vendors(): readonly Entity[] {
  return [...dashboards(), ...pipelines(), ...tables(), ...streams()];
}

function below(kind: KindName, name: string, type: string, ...stored: readonly Stored[]): readonly Entity[] {
  const top = service(kind, name, type);
  const assets = stored.map(([held, called, sourceUrl, owner, more]) =>
    asset(held, top, called, { ...owners(owner), ...(sourceUrl !== null && { sourceUrl }), ...more }),
  );
  return [top, ...assets];
}

function dashboards(): readonly Entity[] {
  const of = (name: string, type: string, ...stored: readonly Stored[]) => below('dashboardService', name, type, ...stored);
  const project = 'https://app.lightdash.cloud/projects/36657ff5-d0ec-483b-98ad-eb25393cb88c';
  const qlik = 'https://larkspur.us.qlikcloud.com/sense/app/0b23097a-11c9-41b3-aac2-8ab9b48b0822';
  const mode = 'https://app.mode.com/larkspur/reports';
  return [
    ...of(
      'powerbi_cloud',
      'PowerBI',
      ['dashboard', REPORT, `https://app.powerbi.com/groups/${WORKSPACE}/reports/${REPORT}?experience=power-bi`, ada],
      [
        'dashboard',
        'b1c2d3e4-f3a9-435e-bafe-2e1acdf4d75e',
        `https://app.powerbi.com/groups/${WORKSPACE}/dashboards/b1c2d3e4-f3a9-435e-bafe-2e1acdf4d75e`,
        grace,
      ],
    ),
    ...of(
      'looker_cloud',
      'Looker',
      ['dashboard', '226', 'https://larkspur.cloud.looker.com/dashboards/226', ada],
      ['dashboard', 'shop_returns', 'https://larkspur.cloud.looker.com/dashboards/shop::returns', grace],
    ),
    ...of(
      'metabase_cloud',
      'Metabase',
      ['dashboard', '456', 'https://larkspur.metabaseapp.com/dashboard/456-sales-overview', ada],
      ['chart', '12', 'https://larkspur.metabaseapp.com/question/12-orders-by-state', grace, { chartType: 'Bar' }],
    ),
    ...of(
      'preset_cloud',
      'Superset',
      ['dashboard', '8', 'https://0a1b2c3d.us2a.app.preset.io/superset/dashboard/8/', ada],
      ['chart', '94', 'https://0a1b2c3d.us2a.app.preset.io/explore/?slice_id=94', grace, { chartType: 'Table' }],
    ),
    ...of(
      'mode_cloud',
      'Mode',
      ['dashboard', '45a733a32398', `${mode}/45a733a32398`, ada],
      ['dashboard', '2fcbf2f57767', `${mode}/2fcbf2f57767`, grace],
    ),
    ...of(
      'quicksight_eu',
      'QuickSight',
      ['dashboard', '0948565e-7f1d-441d-b4db-4c2e8fbea74f', null, ada],
      ['dashboardDataModel', '5c1d2e3f-7f1d-441d-b4db-4c2e8fbea74f', null, grace, { columns: [], dataModelType: 'QuickSightDataModel' }],
    ),
    ...of(
      'sigma_cloud',
      'Sigma',
      [
        'dashboard',
        '6f0a1b2c-0000-4000-8000-000000000001',
        'https://app.sigmacomputing.com/larkspur/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS',
        ada,
      ],
      [
        'dashboard',
        '6f0a1b2c-0000-4000-8000-000000000002',
        'https://app.sigmacomputing.com/larkspur/workbook/Returns-7pFRW87O09gA36e22FQOGT',
        grace,
      ],
    ),
    ...of(
      'qlik_cloud',
      'QlikCloud',
      ['dashboard', '0b23097a-11c9-41b3-aac2-8ab9b48b0822', `${qlik}/overview`, ada],
      [
        'chart',
        '4df3943b-0560-440d-995a-2944353cdb1d',
        `${qlik}/sheet/4df3943b-0560-440d-995a-2944353cdb1d`,
        grace,
        { chartType: 'Other' },
      ],
    ),
    ...of(
      'hex_cloud',
      'Hex',
      ['dashboard', 'ebbe87e0-62ac-4086-b362-3a2fada84f9b', 'https://app.hex.tech/app/projects/ebbe87e0-62ac-4086-b362-3a2fada84f9b', ada],
      [
        'dashboard',
        'fcc098f1-62ac-4086-b362-3a2fada84f9b',
        'https://app.hex.tech/app/projects/fcc098f1-62ac-4086-b362-3a2fada84f9b',
        grace,
      ],
    ),
    ...of(
      'lightdash_cloud',
      'Lightdash',
      ['dashboard', '1952d76f-0aad-4234-a6cf-290f5628f897', `${project}/dashboards/1952d76f-0aad-4234-a6cf-290f5628f897/view`, ada],
      [
        'chart',
        '2a63e870-0aad-4234-a6cf-290f5628f897',
        `${project}/saved/2a63e870-0aad-4234-a6cf-290f5628f897`,
        grace,
        { chartType: 'Line' },
      ],
    ),
    ...of(
      'grafana_cloud',
      'Grafana',
      ['dashboard', 'tggz4bj', 'https://larkspur.grafana.net/d/tggz4bj/sales-overview', ada],
      ['chart', 'tggz4bj_3', 'https://larkspur.grafana.net/d/tggz4bj/sales-overview?viewPanel=3', grace, { chartType: 'Line' }],
    ),
    ...of('databricks_dashboards', 'Databricks', ['dashboard', '01f19743df641d189d3cf8921e9015b1', null, grace]),
  ];
}

function pipelines(): readonly Entity[] {
  const of = (name: string, type: string, ...stored: readonly Stored[]) => below('pipelineService', name, type, ...stored);
  const airbyte = 'https://cloud.airbyte.com/workspaces/00000000-0000-4000-8000-000000000001/connections';
  const fivetran = 'https://fivetran.com/dashboard/connectors';
  return [
    ...of(
      'dbt_cloud',
      'DBTCloud',
      ['pipeline', 'nightly build', 'https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004', ada],
      ['pipeline', 'hourly build', 'https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4005', grace],
    ),
    ...of(
      'prefect_cloud',
      'Prefect',
      ['pipeline', 'orders-flow', `${FLOWS}/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b`, ada],
      ['pipeline', 'returns-flow', `${FLOWS}/flows/flow/1b2c3d4e-ed1d-4053-bba8-cb8fc870af2b`, grace],
    ),
    ...of(
      'dagster_cloud',
      'Dagster',
      [
        'pipeline',
        '7d5f0c2b8a914d0d9d1f',
        'https://larkspur.dagster.cloud/prod/locations/analytics_code/jobs/nightly_etl/',
        ada,
        { displayName: 'nightly_etl' },
      ],
      [
        'pipeline',
        '8e6a1d3c9ba25e1eae2a',
        'https://larkspur.dagster.cloud/prod/locations/analytics_code/jobs/hourly_etl/',
        grace,
        { displayName: 'hourly_etl' },
      ],
    ),
    ...of(
      'airbyte_cloud',
      'Airbyte',
      ['pipeline', '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', `${airbyte}/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b`, ada],
      ['pipeline', '1b2c3d4e-ed1d-4053-bba8-cb8fc870af2b', `${airbyte}/1b2c3d4e-ed1d-4053-bba8-cb8fc870af2b`, grace],
    ),
    ...of(
      'fivetran_cloud',
      'Fivetran',
      ['pipeline', 'decent_dropsy_iodize_impressive', `${fivetran}/iodize_impressive/status?groupId=decent_dropsy&service=postgres`, ada],
      ['pipeline', 'decent_dropsy_zonal_marigold', `${fivetran}/zonal_marigold/status?groupId=decent_dropsy&service=stripe`, grace],
    ),
    ...of(
      'airflow_astro',
      'Airflow',
      ['pipeline', 'alpha_dag', 'https://cloud.astronomer.io/ck0abc123/dags/alpha_dag/grid', ada],
      ['pipeline', 'beta_dag', 'https://cloud.astronomer.io/ck0abc123/dags/beta_dag/grid', grace],
    ),
    ...of('databricks_jobs', 'DatabricksPipeline', ['pipeline', '600749519600807', null, ada]),
    ...of('glue_jobs', 'GluePipeline', ['pipeline', 'nightly', `${GLUE}#/v2/etl-configuration/workflows/view/nightly`, grace]),
    ...of('data_factory', 'DataFactory', ['pipeline', 'OrdersToRaw', null, ada]),
  ];
}

function tables(): readonly Entity[] {
  const unity = service('databaseService', 'unity_prod', 'UnityCatalog');
  const glue = service('databaseService', 'glue_prod', 'Glue');
  const shop = schema(unity, 'shop', 'sales');
  const sales = schema(glue, '123456789012', 'sales');
  const regional = schema(service('databaseService', 'snowflake_us', 'Snowflake'), 'RETAIL', 'WEB');
  const region = 'https://app.snowflake.com/us-west-2/abc12345/#/data/databases/RETAIL/schemas/WEB';
  const columns = [column('id', 'BIGINT')];
  return [
    ...[regional.service, regional.database, regional.schema],
    inSchema('table', regional, 'VISITS', { columns, ...owners(ada), sourceUrl: `${region}/table/VISITS` }),
    inSchema('table', regional, 'DAILY_VISITS', { columns, ...owners(grace), sourceUrl: `${region}/dynamic-table/DAILY_VISITS` }),
    ...[unity, shop.database, shop.schema, glue, sales.database, sales.schema],
    inSchema('table', shop, 'orders', { columns, ...owners(ada) }),
    inSchema('table', shop, 'returns', { columns, ...owners(grace) }),
    inSchema('table', sales, 'web_orders', {
      ...{ columns, ...owners(ada) },
      sourceUrl: `${GLUE}#/v2/data-catalog/tables/view/web_orders?database=sales&catalogId=123456789012&versionId=latest`,
    }),
  ];
}

function streams(): readonly Entity[] {
  const bucket = (name: string) => `https://console.cloud.google.com/storage/browser/${name}?project=larkspur-prod`;
  const topic = (name: string) => `https://console.cloud.google.com/cloudpubsub/topic/detail/${name}?project=larkspur-prod`;
  const s3 = 'https://s3.console.aws.amazon.com/s3/buckets';
  return [
    ...below(
      'storageService',
      'gcs_lake',
      'GCS',
      ['container', 'larkspur-lake', bucket('larkspur-lake'), ada],
      ['container', 'larkspur-logs', bucket('larkspur-logs'), grace],
    ),
    ...below(
      'storageService',
      's3_archive',
      'S3',
      ['container', 'larkspur-archive', `${s3}/larkspur-archive?region=eu-central-1&tab=objects`, ada],
      ['container', 'larkspur-photos', `${s3}/larkspur-photos?region=eu-central-1&tab=objects`, grace],
    ),
    ...below(
      'messagingService',
      'pubsub_prod',
      'PubSub',
      ['topic', 'shop-orders', topic('shop-orders'), ada, { partitions: 1 }],
      ['topic', 'shop-returns', topic('shop-returns'), grace, { partitions: 1 }],
    ),
    ...below(
      'messagingService',
      'confluent_prod',
      'Kafka',
      ['topic', 'cloud.orders', null, ada, { partitions: 6 }],
      ['topic', 'cloud.returns', null, grace, { partitions: 6 }],
    ),
  ];
}

/** Tables from one change to a dbt project, most recent first. */
export function changed(): readonly Entity[] {
  const place = schema(service('databaseService', 'duckdb_change', 'CustomDatabase'), 'shop', 'main');
  const table = (name: string, owner: Entity) => inSchema('table', place, name, { columns: [column('id', 'BIGINT')], ...owners(owner) });
  return [place.service, place.database, place.schema, table('sale_kinds', ada), table('stg_sales', grace), table('fct_sales', ada)];
}
