import type { Recorded } from '../recorded.ts';

const WORKSPACE = 'https://dbc-0a1b2c3d-4e5f.cloud.databricks.com';
const AZURE = 'https://adb-1234567890123456.7.azuredatabricks.net';
const GUID = '0a1b2c3d-b9a5-4670-82f2-c4f6aaabd8e5';
const HEX = '01f19743df641d189d3cf8921e9015b1';

/** Addresses from links to workspaces on three clouds and from Databricks' own routes; workspaces and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'table',
    `${AZURE}/explore/data/shop/sales/orders?o=1234567890123456&activeTab=sample`,
    [{ kind: 'table', tool: 'databricks', path: ['shop', 'sales', 'orders'], name: 'orders' }],
  ],
  ['table, slash at the end', `${WORKSPACE}/explore/data/workspace/dev_x/weather_gold/`, { kind: 'table', name: 'weather_gold' }],
  [
    'table in the metastore of old',
    'https://1234567890123456.7.gcp.databricks.com/explore/data/hive_metastore/default/orders',
    { kind: 'table', path: ['hive_metastore', 'default', 'orders'] },
  ],
  [
    'names with a space and a slash',
    `${WORKSPACE}/explore/data/my%20shop/sales/or%2Fders`,
    { kind: 'table', path: ['my shop', 'sales', 'or/ders'] },
  ],
  [
    'a table called models, a schema called volumes',
    `${WORKSPACE}/explore/data/shop/volumes/models`,
    { kind: 'table', path: ['shop', 'volumes', 'models'] },
  ],
  ['schema', `${WORKSPACE}/explore/data/shop/sales?o=7474`, { kind: 'databaseSchema', path: ['shop', 'sales'], name: 'sales' }],
  ['schema, slash at the end', `${AZURE}/explore/data/shop/models/`, { kind: 'databaseSchema', path: ['shop', 'models'] }],
  ['catalog', `${WORKSPACE}/explore/data/shop`, { kind: 'database', path: ['shop'], name: 'shop' }],
  ['catalog, slash at the end', `${AZURE}/explore/data/shop_dev/`, { kind: 'database', path: ['shop_dev'] }],
  [
    'volume: the word is no catalog',
    `${WORKSPACE}/explore/data/volumes/shop/sales/landing`,
    [{ kind: 'container', tool: 'databricks', path: ['shop', 'sales', 'landing'], name: 'landing' }],
  ],
  ['folder of a volume', `${WORKSPACE}/explore/data/volumes/shop/sales/landing/2024/01`, { kind: 'container', name: 'landing' }],
  [
    'model: the word is no catalog',
    `${WORKSPACE}/explore/data/models/shop/ai/churn`,
    [{ kind: 'mlmodel', tool: 'databricks', id: 'shop.ai.churn', name: 'churn' }],
  ],
  ['model by its dotted name', `${AZURE}/explore/data/models/shop.ai.churn?o=1`, { kind: 'mlmodel', id: 'shop.ai.churn', name: 'churn' }],
  ['version of a model', `${WORKSPACE}/explore/data/models/shop/ai/churn/version/3`, { kind: 'mlmodel', id: 'shop.ai.churn' }],
  [
    'function: the word is no catalog',
    `${WORKSPACE}/explore/data/functions/shop/sales/net_of_tax`,
    [{ kind: 'storedProcedure', tool: 'databricks', path: ['shop', 'sales', 'net_of_tax'], name: 'net_of_tax' }],
  ],
  ['another function', `${AZURE}/explore/data/functions/shop/hr/mask`, { kind: 'storedProcedure', name: 'mask' }],
  [
    'table in its lineage',
    `${WORKSPACE}/explore/graph/shop/sales/orders?o=7474`,
    [{ kind: 'table', tool: 'databricks', path: ['shop', 'sales', 'orders'], name: 'orders' }],
  ],
  [
    'table whose search index is being made',
    `${WORKSPACE}/explore/data/shop/sales/orders/create-search-index`,
    { kind: 'table', path: ['shop', 'sales', 'orders'] },
  ],
  [
    'table that is being moved into Unity Catalog',
    `${WORKSPACE}/explore/upgrade/sales/orders`,
    { kind: 'table', path: ['hive_metastore', 'sales', 'orders'] },
  ],
  [
    'table in the interface of old',
    'https://acme.cloud.databricks.com/#table/sales/orders',
    [{ kind: 'table', tool: 'databricks', path: ['hive_metastore', 'sales', 'orders'], name: 'orders' }],
  ],
  [
    'table on a customer’s own host',
    'https://acme.databricks.com/explore/data/shop/sales/orders?o=2',
    { kind: 'table', path: ['shop', 'sales', 'orders'] },
  ],
  [
    'table in the cloud of the US government',
    'https://dbc-0a1b2c3d-4e5f.cloud.databricks.us/explore/data/shop/sales/orders',
    { kind: 'table', path: ['shop', 'sales', 'orders'] },
  ],
  [
    'table in the cloud of China',
    'https://adb-1234567890123456.7.databricks.azure.cn/explore/data/shop/sales/orders?o=1234567890123456',
    { kind: 'table', path: ['shop', 'sales', 'orders'] },
  ],
  ['job', `${WORKSPACE}/jobs/600749519600807?o=2059`, [{ kind: 'pipeline', tool: 'databricks', id: '600749519600807' }]],
  ['run of a job', `${AZURE}/jobs/600749519600807/runs/931844287868435?o=2059`, { kind: 'pipeline', id: '600749519600807' }],
  ['tasks of a job', `${WORKSPACE}/jobs/600749519600807/tasks`, { kind: 'pipeline', id: '600749519600807' }],
  [
    'run of a job in the interface of old',
    `${AZURE}/?o=1234567890123456#job/977904116405742/run/1052232433102036`,
    { kind: 'pipeline', id: '977904116405742' },
  ],
  ['job in the interface of old', `${WORKSPACE}/#job/977904116405742`, { kind: 'pipeline', id: '977904116405742' }],
  ['pipeline', `${WORKSPACE}/pipelines/${GUID}?o=1`, { kind: 'pipeline', id: GUID }],
  ['update of a pipeline', `${WORKSPACE}/pipelines/${GUID}/updates/7a2f25f2-0000-4000-8000-c4f6aaabd8e5`, { kind: 'pipeline', id: GUID }],
  ['pipeline in the interface of old', `${AZURE}/?o=1#joblist/pipelines/${GUID}`, { kind: 'pipeline', id: GUID }],
  ['dashboard', `${WORKSPACE}/sql/dashboardsv3/${HEX}?o=7474`, [{ kind: 'dashboard', tool: 'databricks', id: HEX }]],
  ['page of a published dashboard', `${WORKSPACE}/sql/dashboardsv3/${HEX}/published/pages/a72ea29e`, { kind: 'dashboard', id: HEX }],
  ['published dashboard', `${WORKSPACE}/dashboardsv3/${HEX}/published?o=7474`, { kind: 'dashboard', id: HEX }],
  ['embedded dashboard', `${WORKSPACE}/embed/dashboardsv3/${HEX}`, { kind: 'dashboard', id: HEX }],
  ['dashboard by the word of old', `${WORKSPACE}/sql/dashboards/${HEX}`, { kind: 'dashboard', id: HEX }],
  ['legacy dashboard', `${WORKSPACE}/sql/dashboards/${GUID}?o=1444`, { kind: 'dashboard', id: GUID }],
  ['legacy dashboard, its title behind the id', `${WORKSPACE}/sql/dashboards/${GUID}-retail-sales?o=1444`, { kind: 'dashboard', id: GUID }],
  // The addresses that Databricks' command line prints.
  ['model of the workspace', 'https://acme.databricks.com/ml/models/churn?o=123456', { kind: 'mlmodel', id: 'churn', name: 'churn' }],
  ['version of a model of the workspace', `${WORKSPACE}/ml/models/churn/versions/2`, { kind: 'mlmodel', id: 'churn' }],
  ['endpoint of a model', 'https://acme.databricks.com/ml/endpoints/churn?o=123456', null],
  ['model by its number', 'https://acme.databricks.com/explore/data/models/8?o=123456', null],
  [
    'model of the workspace in the interface of old',
    `${AZURE}/?o=1234567890123456#mlflow/models/churn/versions/2`,
    [{ kind: 'mlmodel', tool: 'databricks', id: 'churn', name: 'churn' }],
  ],
  ['experiment in the interface of old', `${WORKSPACE}/#mlflow/experiments/42/runs/0a1b`, null],
  ['folder in the interface of old', `${AZURE}/#workspace/Shared/table/sales/orders`, null],
  ['notebook in a catalog: the word is no catalog', `${WORKSPACE}/explore/data/notebooks/shop/cleaning`, null],
  ['secret: the word is no catalog', `${WORKSPACE}/explore/data/secrets/shop/sales/token`, null],
  ['external location', `${AZURE}/explore/locations/lake?o=8983`, null],
  ['notebook', `${WORKSPACE}/editor/notebooks/3439460449319517?o=7474#command/8008`, null],
  ['space of Genie', `${WORKSPACE}/genie/rooms/${HEX}?o=7474`, null],
  ['documentation', 'https://docs.databricks.com/jobs/jobs-idempotency.html', null],
  ['list of catalogs', `${WORKSPACE}/explore/data?o=1`, null],
  ['list of models', `${WORKSPACE}/explore/data/models`, null],
  ['models of a schema', `${WORKSPACE}/explore/data/models/shop/ai`, null],
  ['volumes of a catalog', `${WORKSPACE}/explore/data/volumes/shop`, null],
  ['SQL editor', `${WORKSPACE}/sql/editor/32fb948f-cc0e-44d1-b4d7-e8001b77bc76?o=1444`, null],
  ['list of jobs', `${WORKSPACE}/jobs?o=1`, null],
  ['notebook in the interface of old', `${AZURE}/?o=1#notebook/2211091707/command/5`, null],
  ['experiment', `${WORKSPACE}/ml/experiments/12/traces?selectedTraceId=x`, null],
  ['home', `${WORKSPACE}/?o=1`, null],
];
