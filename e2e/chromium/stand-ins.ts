/** Pages of a tool on its vendor's own host, intercepted and answered by a page that says that it is a stand-in. */
export interface StandIn {
  /** The tool's id. */
  readonly tool: string;
  readonly what: string;
  /** What each address shows: its asset's first owner, as the label names it. One document shows them all, unless `loads`. */
  readonly shows: readonly (readonly [address: string, owner: string])[];
  /** Addresses whose asset is known by its name alone, or by an unverified form of address: offered, never claimed. */
  readonly offers?: readonly string[];
  /** The tables that the popup lists on the pages of `offers`, first one first, and no other. */
  readonly lists?: readonly string[];
  /** What the pages hold besides saying that they are stand-ins: the part that the tool reads. It comes after the page has loaded. */
  readonly body?: string;
  /** Addresses that show no single asset. */
  readonly none: readonly string[];
  /** The first asset's address as another customer has it. */
  readonly other?: string;
  /** Ingestion stores no address: the service is known by what a person said of this tenant. Before, nothing is claimed. */
  readonly confirmed?: { readonly tenant: string; readonly service: string };
  /** Each of the vendor's pages is a document of its own. */
  readonly loads?: true;
}

const ADA = 'Ada Lovelace';
const GRACE = 'Grace Hopper';
const FINANCE = 'Finance Analytics';
const GROWTH = 'Growth & Märkte';

const SNOWFLAKE = 'https://app.snowflake.com/larkspur';
const CONSOLE = 'https://console.cloud.google.com';
const BIGQUERY = `${CONSOLE}/bigquery?project=larkspur-prod`;
const BRICKS = 'https://dbc-0a1b2c3d-4e5f.cloud.databricks.com';
const OTHER_BRICKS = 'https://dbc-9f8e7d6c-4e5f.cloud.databricks.com';
const WORKSPACE = '/groups/70a5283e-123c-4f1c-8991-ce373ae8b08f';
const OTHER_WORKSPACE = '/groups/81b6394f-123c-4f1c-8991-ce373ae8b08f';
const REPORT = '/reports/eaeec658-f3a9-435e-bafe-2e1acdf4d75e';
const AWS = 'https://eu-central-1.console.aws.amazon.com';
const GLUE = `${AWS}/glue/home?region=eu-central-1`;
const QUICKSIGHT = 'https://eu-west-1.quicksight.aws.amazon.com/sn/account';
const PREFECT = 'https://app.prefect.cloud/account/3f510000-0000-4000-8000-000000000001/workspace';
const AIRBYTE = 'https://cloud.airbyte.com/workspaces';
const ADF = 'factory=%2Fsubscriptions%2F1%2FresourceGroups%2Fshop%2Fproviders%2FMicrosoft.DataFactory%2Ffactories%2Fshop-adf';
const PROJECT = 'https://app.lightdash.cloud/projects/36657ff5-d0ec-483b-98ad-eb25393cb88c';

/** A change of three models; one of them got another name by it. */
const CHANGED = ['fct_sales', 'stg_sales', 'sale_kinds'];
const CHANGED_FILES = ['models/marts/fct_sales.sql', 'models/staging/old.sql → models/staging/stg_sales.sql', 'seeds/sale_kinds.csv'];

export const STAND_INS: readonly StandIn[] = [
  {
    ...{ tool: 'snowsight', what: 'Snowsight' },
    shows: [
      [`${SNOWFLAKE}/lb12345/#/data/databases/ANALYTICS/schemas/PUBLIC/table/CUSTOMERS`, ADA],
      [`${SNOWFLAKE}/lb12345/#/data/databases/ANALYTICS/schemas/PUBLIC/view/DAILY_REVENUE`, FINANCE],
    ],
    none: [`${SNOWFLAKE}/lb12345/#/worksheets`, `${SNOWFLAKE}/lb12345/#/data/databases`],
    other: `${SNOWFLAKE}/other/#/data/databases/ANALYTICS/schemas/PUBLIC/table/CUSTOMERS`,
  },
  {
    ...{ tool: 'snowsight', what: 'Snowsight of a region' },
    shows: [
      ['https://app.snowflake.com/us-west-2/abc12345/#/data/databases/RETAIL/schemas/WEB/table/VISITS/data-preview', ADA],
      ['https://app.snowflake.com/us-west-2/abc12345/#/data/databases/RETAIL/schemas/WEB/dynamic-table/DAILY_VISITS', GRACE],
    ],
    none: ['https://app.snowflake.com/us-west-2/abc12345/w56w1iRfTDj2#query'],
    other: 'https://app.snowflake.com/us-west-2/xyz98765/#/data/databases/RETAIL/schemas/WEB/table/VISITS',
  },
  {
    ...{ tool: 'snowsight', what: 'the classic Snowflake console' },
    shows: [
      [
        'https://larkspur.snowflakecomputing.com/console#/data/tables/detail?databaseName=ANALYTICS&schemaName=PUBLIC&tableName=CUSTOMERS',
        ADA,
      ],
    ],
    none: ['https://larkspur.snowflakecomputing.com/console#/internal/worksheet'],
    other: 'https://other.snowflakecomputing.com/console#/data/tables/detail?databaseName=ANALYTICS&schemaName=PUBLIC&tableName=CUSTOMERS',
    confirmed: { tenant: 'larkspur', service: 'snowflake_prod' },
  },
  {
    ...{ tool: 'bigquery', what: 'BigQuery' },
    shows: [
      [`${BIGQUERY}&ws=!1m5!1m4!4m3!1slarkspur-prod!2ssales!3scustomers`, ADA],
      // Two tabs: the last one, then the one that the rest of the address names as well.
      [`${BIGQUERY}&ws=!1m10!1m4!4m3!1slarkspur-prod!2sevents!3sevents_nested!1m4!4m3!1slarkspur-prod!2ssales!3sorders`, "Síle O'Connor"],
      [
        `${BIGQUERY}&p=larkspur-prod&d=events&t=events_nested&page=table&ws=!1m10!1m4!4m3!1slarkspur-prod!2sevents!3sevents_nested!1m4!4m3!1slarkspur-prod!2ssales!3sorders`,
        GROWTH,
      ],
    ],
    none: [`${BIGQUERY}&ws=!1m0`],
    other: `${CONSOLE}/bigquery?project=larkspur-prod&ws=!1m5!1m4!4m3!1slarkspur-test!2ssales!3scustomers`,
  },
  {
    ...{ tool: 'databricks', what: 'Databricks: Catalog Explorer' },
    shows: [
      [`${BRICKS}/explore/data/shop/sales/orders?o=7474&activeTab=sample`, ADA],
      [`${BRICKS}/explore/data/shop/sales/returns?o=7474`, GRACE],
    ],
    none: [`${BRICKS}/explore/data?o=7474`, `${BRICKS}/sql/editor/32fb948f-cc0e-44d1-b4d7-e8001b77bc76?o=7474`],
    other: `${OTHER_BRICKS}/explore/data/shop/sales/orders?o=7474`,
    confirmed: { tenant: 'data', service: 'unity_prod' },
  },
  {
    ...{ tool: 'databricks', what: 'Databricks: jobs' },
    shows: [
      [`${BRICKS}/jobs/600749519600807?o=7474`, ADA],
      [`${BRICKS}/jobs/600749519600807/runs/931844287868435?o=7474`, ADA],
      [`${BRICKS}/?o=7474#job/600749519600807`, ADA],
    ],
    none: [`${BRICKS}/jobs?o=7474`],
    other: `${OTHER_BRICKS}/jobs/600749519600807`,
    confirmed: { tenant: 'workflows', service: 'databricks_jobs' },
  },
  {
    ...{ tool: 'power-bi', what: 'Power BI' },
    shows: [
      [`https://app.powerbi.com${WORKSPACE}${REPORT}/a8e3066ec645e602725d?experience=power-bi`, ADA],
      [
        `https://app.powerbi.com${WORKSPACE}/dashboards/b1c2d3e4-f3a9-435e-bafe-2e1acdf4d75e?ctid=33333333-0000-4000-8000-2e1acdf4d75e`,
        GRACE,
      ],
    ],
    none: [`https://app.powerbi.com${WORKSPACE}/list`, 'https://app.powerbi.com/home'],
    other: `https://app.powerbi.com${OTHER_WORKSPACE}${REPORT}`,
  },
  {
    ...{ tool: 'power-bi', what: 'Fabric' },
    shows: [[`https://app.fabric.microsoft.com${WORKSPACE}${REPORT}?experience=data-warehouse`, ADA]],
    none: [`https://app.fabric.microsoft.com${WORKSPACE}/list?experience=data-warehouse`],
    other: `https://app.fabric.microsoft.com${OTHER_WORKSPACE}${REPORT}?experience=data-warehouse`,
  },
  {
    ...{ tool: 'looker', what: 'Looker' },
    shows: [
      ['https://larkspur.cloud.looker.com/dashboards/226?State=California', ADA],
      ['https://larkspur.cloud.looker.com/dashboards/shop::returns', GRACE],
    ],
    none: ['https://larkspur.cloud.looker.com/folders/home'],
    other: 'https://other.cloud.looker.com/dashboards/226',
  },
  {
    ...{ tool: 'metabase', what: 'Metabase Cloud' },
    shows: [
      ['https://larkspur.metabaseapp.com/dashboard/456-sales-overview?state=CA', ADA],
      ['https://larkspur.metabaseapp.com/question/12-orders-by-state', GRACE],
    ],
    none: ['https://larkspur.metabaseapp.com/collection/root'],
    other: 'https://other.metabaseapp.com/dashboard/456-sales-overview',
  },
  {
    ...{ tool: 'tableau', what: 'Tableau Cloud' },
    shows: [
      ['https://10ay.online.tableau.com/#/site/larkspur/views/Stock/Shelf?:iid=1', GROWTH],
      ['https://10ay.online.tableau.com/#/site/larkspur/workbooks/330877/views', FINANCE],
    ],
    none: ['https://10ay.online.tableau.com/#/site/larkspur/home'],
    other: 'https://10ay.online.tableau.com/#/site/other/views/Stock/Shelf?:iid=1',
  },
  {
    ...{ tool: 'superset', what: 'Preset' },
    shows: [
      ['https://0a1b2c3d.us2a.app.preset.io/superset/dashboard/8/?native_filters_key=96OV', ADA],
      ['https://0a1b2c3d.us2a.app.preset.io/explore/?form_data_key=q1w2&slice_id=94', GRACE],
    ],
    none: ['https://0a1b2c3d.us2a.app.preset.io/dashboard/list/', 'https://0a1b2c3d.us2a.app.preset.io/sqllab/'],
    other: 'https://9f8e7d6c.us2a.app.preset.io/superset/dashboard/8/',
  },
  {
    ...{ tool: 'mode', what: 'Mode' },
    shows: [
      ['https://app.mode.com/larkspur/reports/45a733a32398/runs/0a1b2c3d4e5f', ADA],
      ['https://app.mode.com/editor/larkspur/reports/2fcbf2f57767/queries/8cf6ab01968f', GRACE],
    ],
    none: ['https://app.mode.com/larkspur/spaces/0a1b2c3d4e5f'],
    other: 'https://app.mode.com/other/reports/45a733a32398',
  },
  {
    ...{ tool: 'quicksight', what: 'QuickSight' },
    shows: [
      [`${QUICKSIGHT}/larkspur-prod/dashboards/0948565e-7f1d-441d-b4db-4c2e8fbea74f/sheets/0a1b`, ADA],
      [`${QUICKSIGHT}/larkspur-prod/data-sets/5c1d2e3f-7f1d-441d-b4db-4c2e8fbea74f/view`, GRACE],
    ],
    none: [`${QUICKSIGHT}/larkspur-prod/dashboards`, `${QUICKSIGHT}/larkspur-prod/analyses/0948565e-7f1d-441d-b4db-4c2e8fbea74f`],
    other: `${QUICKSIGHT}/other-prod/dashboards/0948565e-7f1d-441d-b4db-4c2e8fbea74f`,
    confirmed: { tenant: 'larkspur-prod', service: 'quicksight_eu' },
  },
  {
    ...{ tool: 'sigma', what: 'Sigma' },
    shows: [
      ['https://app.sigmacomputing.com/larkspur/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS?:displayNodeId=s8NJcyTt69', ADA],
      ['https://app.sigmacomputing.com/larkspur/workbook/Returns-7pFRW87O09gA36e22FQOGT', GRACE],
    ],
    none: ['https://app.sigmacomputing.com/larkspur'],
    other: 'https://app.sigmacomputing.com/other/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS',
  },
  {
    ...{ tool: 'qlik', what: 'Qlik Cloud' },
    shows: [
      ['https://larkspur.us.qlikcloud.com/sense/app/0b23097a-11c9-41b3-aac2-8ab9b48b0822/overview', ADA],
      [
        'https://larkspur.us.qlikcloud.com/sense/app/0b23097a-11c9-41b3-aac2-8ab9b48b0822/sheet/4df3943b-0560-440d-995a-2944353cdb1d/state/analysis',
        GRACE,
      ],
    ],
    none: ['https://larkspur.us.qlikcloud.com/analytics/home'],
    other: 'https://other.us.qlikcloud.com/sense/app/0b23097a-11c9-41b3-aac2-8ab9b48b0822/overview',
  },
  {
    ...{ tool: 'hex', what: 'Hex' },
    shows: [
      ['https://app.hex.tech/5b266aaf-b343-4ae7-bdea-218e8fe3001f/app/ebbe87e0-62ac-4086-b362-3a2fada84f9b/latest', ADA],
      ['https://app.hex.tech/5b266aaf-b343-4ae7-bdea-218e8fe3001f/app/fcc098f1-62ac-4086-b362-3a2fada84f9b/latest', GRACE],
    ],
    none: ['https://app.hex.tech/5b266aaf-b343-4ae7-bdea-218e8fe3001f/home'],
  },
  {
    ...{ tool: 'lightdash', what: 'Lightdash' },
    shows: [
      [`${PROJECT}/dashboards/1952d76f-0aad-4234-a6cf-290f5628f897/view?filters=x`, ADA],
      [`${PROJECT}/saved/2a63e870-0aad-4234-a6cf-290f5628f897/edit`, GRACE],
    ],
    none: [`${PROJECT}/dashboards`],
    other: 'https://app.lightdash.cloud/projects/47768006-d0ec-483b-98ad-eb25393cb88c/dashboards/1952d76f-0aad-4234-a6cf-290f5628f897/view',
  },
  {
    ...{ tool: 'grafana', what: 'Grafana Cloud' },
    shows: [
      ['https://larkspur.grafana.net/d/tggz4bj/sales-overview?from=now-7d&to=now&var-state=CA', ADA],
      ['https://larkspur.grafana.net/d/tggz4bj/sales-overview?viewPanel=panel-3', GRACE],
    ],
    none: ['https://larkspur.grafana.net/dashboards'],
    other: 'https://other.grafana.net/d/tggz4bj/sales-overview',
  },
  {
    ...{ tool: 'aws-glue', what: 'AWS Glue' },
    shows: [[`${GLUE}#/v2/data-catalog/tables/view/web_orders?database=sales&catalogId=123456789012&versionId=3`, ADA]],
    offers: [`${GLUE}#/v2/etl-configuration/workflows/view/nightly`],
    none: [`${GLUE}#/v2/data-catalog/tables`],
    other: `${GLUE}#/v2/data-catalog/tables/view/web_orders?database=sales&catalogId=999999999999`,
  },
  {
    ...{ tool: 'aws-s3', what: 'Amazon S3' },
    shows: [
      [`${AWS}/s3/buckets/larkspur-archive?region=eu-central-1&bucketType=general&tab=objects`, ADA],
      [`${AWS}/s3/buckets/larkspur-photos?region=eu-central-1&tab=properties`, GRACE],
    ],
    none: [`${AWS}/s3/buckets?region=eu-central-1`],
  },
  {
    ...{ tool: 'aws-athena', what: 'Amazon Athena, beside S3' },
    shows: [[`${AWS}/s3/buckets/larkspur-archive?region=eu-central-1&tab=objects`, ADA]],
    none: [`${AWS}/athena/home?region=eu-central-1#/query-editor`],
  },
  {
    ...{ tool: 'aws-redshift', what: 'Amazon Redshift, beside S3' },
    shows: [[`${AWS}/s3/buckets/larkspur-archive?region=eu-central-1&tab=objects`, ADA]],
    none: [`${AWS}/sqlworkbench/home?region=eu-central-1#/client`],
  },
  {
    ...{ tool: 'google-cloud-storage', what: 'Google Cloud Storage' },
    shows: [
      [`${CONSOLE}/storage/browser/larkspur-lake;tab=objects?project=larkspur-prod&prefix=`, ADA],
      [`${CONSOLE}/storage/browser/larkspur-logs?project=larkspur-prod`, GRACE],
    ],
    none: [`${CONSOLE}/storage/browser?project=larkspur-prod`],
    other: `${CONSOLE}/storage/browser/larkspur-lake?project=larkspur-test`,
  },
  {
    ...{ tool: 'pub-sub', what: 'Google Pub/Sub' },
    shows: [
      [`${CONSOLE}/cloudpubsub/topic/detail/shop-orders?authuser=1&project=larkspur-prod&tab=messages`, ADA],
      [`${CONSOLE}/cloudpubsub/topic/detail/shop-returns?project=larkspur-prod`, GRACE],
    ],
    none: [`${CONSOLE}/cloudpubsub/topic/list?project=larkspur-prod`],
    other: `${CONSOLE}/cloudpubsub/topic/detail/shop-orders?project=larkspur-test`,
  },
  {
    ...{ tool: 'confluent-cloud', what: 'Confluent Cloud' },
    shows: [
      ['https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics/cloud.orders/overview', ADA],
      ['https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics/cloud.returns/message-viewer?offset=3', GRACE],
    ],
    none: ['https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics'],
    other: 'https://confluent.cloud/environments/env-a1/clusters/lkc-c3/topics/cloud.orders/overview',
    confirmed: { tenant: 'env-a1/lkc-b2', service: 'confluent_prod' },
  },
  {
    ...{ tool: 'dbt-cloud', what: 'dbt Cloud' },
    shows: [
      ['https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004', ADA],
      ['https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4005/runs/5005', GRACE],
    ],
    // Its jobs taught which service the account is: a model is a table of another one, and still offered.
    offers: ['https://cloud.getdbt.com/explore/1001/projects/2002/environments/production/details/model.shop.big_orders'],
    none: ['https://cloud.getdbt.com/deploy/1001/projects/2002/jobs'],
  },
  {
    ...{ tool: 'prefect', what: 'Prefect Cloud' },
    shows: [
      [`${PREFECT}/da5f0000-0000-4000-8000-000000000002/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?entity_id=1`, ADA],
      [`${PREFECT}/da5f0000-0000-4000-8000-000000000002/flows/flow/1b2c3d4e-ed1d-4053-bba8-cb8fc870af2b`, GRACE],
    ],
    none: [`${PREFECT}/da5f0000-0000-4000-8000-000000000002/flows`],
    other: `${PREFECT}/eb600000-0000-4000-8000-000000000002/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b`,
  },
  {
    ...{ tool: 'dagster', what: 'Dagster Cloud' },
    shows: [
      ['https://larkspur.dagster.cloud/prod/locations/analytics_code/jobs/nightly_etl/runs?cursor=3', ADA],
      ['https://larkspur.dagster.cloud/prod/locations/analytics_code/jobs/hourly_etl', GRACE],
    ],
    offers: ['https://larkspur.dagster.cloud/prod/assets/marts/big_orders?view=definition'],
    none: ['https://larkspur.dagster.cloud/prod/overview/activity'],
    other: 'https://larkspur.dagster.cloud/staging/locations/analytics_code/jobs/nightly_etl',
  },
  {
    ...{ tool: 'airbyte', what: 'Airbyte Cloud' },
    shows: [
      [`${AIRBYTE}/00000000-0000-4000-8000-000000000001/connections/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b/status`, ADA],
      [`${AIRBYTE}/00000000-0000-4000-8000-000000000001/connections/1b2c3d4e-ed1d-4053-bba8-cb8fc870af2b/timeline`, GRACE],
    ],
    none: [`${AIRBYTE}/00000000-0000-4000-8000-000000000001/connections`],
    other: `${AIRBYTE}/99999999-0000-4000-8000-000000000001/connections/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b/status`,
  },
  {
    ...{ tool: 'fivetran', what: 'Fivetran' },
    shows: [
      ['https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=decent_dropsy&service=postgres', ADA],
      ['https://fivetran.com/dashboard/connectors/zonal_marigold/status?groupId=decent_dropsy&service=stripe', GRACE],
    ],
    none: ['https://fivetran.com/dashboard/destinations'],
    other: 'https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=other_group&service=postgres',
  },
  {
    ...{ tool: 'airflow', what: 'Astronomer', loads: true },
    shows: [
      ['https://cloud.astronomer.io/ck0abc123/dags/alpha_dag/grid?dag_run_id=run-alpha', ADA],
      ['https://cloud.astronomer.io/ck0abc123/dags/beta_dag/grid', GRACE],
    ],
    none: ['https://cloud.astronomer.io/ck0abc123/home'],
    other: 'https://cloud.astronomer.io/ck0xyz789/dags/alpha_dag/grid',
  },
  {
    ...{ tool: 'data-factory', what: 'Azure Data Factory' },
    shows: [],
    offers: [`https://adf.azure.com/en/authoring/pipeline/OrdersToRaw?${ADF}`],
    none: [`https://adf.azure.com/en/home?${ADF}`],
    confirmed: { tenant: 'shop-adf', service: 'data_factory' },
  },
  {
    ...{ tool: 'github', what: 'GitHub' },
    shows: [],
    offers: ['https://github.com/larkspur/shop/blob/main/models/marts/big_orders.sql#L10-L20'],
    none: ['https://github.com/larkspur/shop/tree/main/models'],
  },
  {
    ...{ tool: 'gitlab', what: 'GitLab', loads: true },
    shows: [],
    offers: ['https://gitlab.com/larkspur/data/shop/-/blob/main/models/marts/big_orders.sql?ref_type=heads#L10-20'],
    none: ['https://gitlab.com/larkspur/data/shop/-/tree/main/models'],
  },
  {
    ...{ tool: 'github', what: 'a change on GitHub' },
    shows: [],
    offers: ['https://github.com/larkspur/shop/pull/12/changes', 'https://github.com/larkspur/shop/pull/12/files#diff-0a1b'],
    lists: CHANGED,
    body: ['README.md', ...CHANGED_FILES]
      .map((file) => `<h3 class="DiffFileHeader-module__file-name__x1"><code>\u200e${file}</code></h3>`)
      .join(''),
    none: ['https://github.com/larkspur/shop/pull/12', 'https://github.com/larkspur/shop/pulls'],
  },
  {
    ...{ tool: 'github', what: 'a change on GitHub as it was' },
    shows: [],
    offers: ['https://github.com/larkspur/shop/pull/12/files'],
    lists: CHANGED,
    body: CHANGED_FILES.map((file) => `<div class="file-info"><a class="Link--primary">${file}</a></div>`).join(''),
    none: ['https://github.com/larkspur/shop/pull/12/commits'],
  },
  {
    ...{ tool: 'gitlab', what: 'a change on GitLab' },
    shows: [],
    offers: ['https://gitlab.com/larkspur/data/shop/-/merge_requests/12/diffs?file=0a1b'],
    lists: CHANGED,
    body: CHANGED_FILES.map((file) => `<div class="diff-file"><strong class="file-title-name">${file}</strong></div>`).join(''),
    none: ['https://gitlab.com/larkspur/data/shop/-/merge_requests/12'],
  },
  {
    ...{ tool: 'metabase', what: 'the data reference of Metabase' },
    shows: [],
    offers: ['https://larkspur.metabaseapp.com/reference/databases/1/tables/2'],
    lists: ['stg_sales'],
    body: `<form><ul>${[
      ['Description', 'No description yet'],
      ['Actual name in database', 'stg_sales'],
    ]
      .map(([said, text]) => `<li><div><div><div><span>${said}</span></div><div><span>${text}</span></div></div></div></li>`)
      .join('')}</ul></form>`,
    none: ['https://larkspur.metabaseapp.com/reference/databases/1/tables/2/fields'],
  },
];
