import type { Recorded } from '../recorded.ts';

const HOST = 'https://us-east-1.console.aws.amazon.com';
const GLUE = `${HOST}/glue/home?region=us-east-1`;
const STUDIO = `${HOST}/gluestudio/home?region=us-east-1`;
const orders = {
  kind: 'table',
  tool: 'aws-glue',
  url: `${GLUE}#/v2/data-catalog/tables/view/orders?database=sales&catalogId=123456789012&versionId=latest`,
  path: ['123456789012', 'sales', 'orders'],
  name: 'orders',
} as const;

const inAnyDatabase = {
  ...({ kind: 'table', tool: 'aws-glue', path: ['sales', 'orders'], name: 'orders', sharedName: true, sharedUrl: true } as const),
  storedLike:
    'https://us-east-1\\.console\\.aws\\.amazon\\.com/glue/home\\?region=us-east-1#/v2/data-catalog/tables/view/orders\\?database=sales&catalogId=(?!\\d{12}&)[^&]+&versionId=latest',
} as const;

/** Addresses from links to the AWS console in public files, back to its first form, in every partition; accounts and names replaced. */
export const recorded: readonly Recorded[] = [
  ['table', `${GLUE}#/v2/data-catalog/tables/view/orders?database=sales&catalogId=123456789012&versionId=latest`, [orders, inAnyDatabase]],
  [
    'table, its query in another order, an older version',
    `${HOST}/glue/home?region=us-east-1#/v2/data-catalog/tables/view/orders?catalogId=123456789012&versionId=3&database=sales`,
    [orders, inAnyDatabase],
  ],
  [
    'table on a host for several sessions, where only the host says the region',
    'https://123456789012-ab12cd34.us-east-1.console.aws.amazon.com/glue/home#/v2/data-catalog/tables/view/orders?database=sales&catalogId=123456789012',
    [orders, inAnyDatabase],
  ],
  [
    'table in a bare console, no account',
    'https://console.aws.amazon.com/glue/home?region=eu-west-1#/v2/data-catalog/tables/view/orders?database=sales',
    [{ kind: 'table', tool: 'aws-glue', path: ['sales', 'orders'], name: 'orders' }],
  ],
  [
    'table in China',
    'https://cn-north-1.console.amazonaws.cn/glue/home?region=cn-north-1#/v2/data-catalog/tables/view/orders?database=sales&catalogId=123456789012',
    {
      url: 'https://cn-north-1.console.aws.amazon.com/glue/home?region=cn-north-1#/v2/data-catalog/tables/view/orders?database=sales&catalogId=123456789012&versionId=latest',
    },
  ],
  // The addresses that Airflow's provider for Amazon links to.
  [
    'runs of checks on a table',
    `${GLUE}#/v2/data-catalog/tables/evaluation-run-details/orders?database=sales&catalogId=123456789012&runid=dqrun-0a1b`,
    [orders, inAnyDatabase],
  ],
  [
    'checks on a table, no account',
    'https://console.aws.amazon.com/glue/home?region=us-east-1#/v2/data-catalog/tables/data-quality-runs/orders?database=sales',
    { kind: 'table', path: ['sales', 'orders'] },
  ],
  [
    'table of the US government',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/glue/home?region=us-gov-west-1#/v2/data-catalog/tables/view/orders?database=sales&catalogId=123456789012',
    {
      url: 'https://us-gov-west-1.console.aws.amazon.com/glue/home?region=us-gov-west-1#/v2/data-catalog/tables/view/orders?database=sales&catalogId=123456789012&versionId=latest',
    },
  ],
  [
    'table in the European Sovereign Cloud',
    'https://eusc-de-east-1.console.amazonaws-eusc.eu/glue/home#/v2/data-catalog/tables/view/orders?database=sales&catalogId=123456789012',
    { path: ['123456789012', 'sales', 'orders'] },
  ],
  // The addresses that AWS's sample code and its tool for searching resources link to.
  [
    'table in Lake Formation',
    `${HOST}/lakeformation/home?region=us-east-1#table-details/sales/orders?catalogId=123456789012`,
    [orders, inAnyDatabase],
  ],
  [
    'table in Lake Formation, no account',
    'https://console.aws.amazon.com/lakeformation/home#table-details/sales/orders',
    [{ kind: 'table', tool: 'aws-glue', path: ['sales', 'orders'], name: 'orders' }],
  ],
  [
    'database in Lake Formation',
    `${HOST}/lakeformation/home?region=us-east-1#database-details/sales?catalogId=123456789012`,
    {
      kind: 'databaseSchema',
      url: `${GLUE}#/v2/data-catalog/databases/view/sales?catalogId=123456789012`,
      path: ['123456789012', 'sales'],
    },
  ],
  [
    'table in the console’s first form',
    'https://console.aws.amazon.com/glue/home?region=us-east-1#table:catalog=123456789012;name=orders;namespace=sales',
    [orders, inAnyDatabase],
  ],
  [
    'table in the console’s first form, no account, a name with a space',
    'https://console.aws.amazon.com/glue/home?region=us-east-1#table:name=my%20orders;namespace=sales',
    [{ kind: 'table', tool: 'aws-glue', path: ['sales', 'my orders'], name: 'my orders' }],
  ],
  [
    'table in the console’s first form, no database: only by name',
    'https://console.aws.amazon.com/glue/home?region=us-east-1#table:catalog=123456789012;name=orders',
    [{ kind: 'table', tool: 'aws-glue', name: 'orders' }],
  ],
  [
    'database in the console’s first form',
    'https://eu-west-1.console.aws.amazon.com/glue/home?region=eu-west-1#database:catalog=123456789012;name=sales',
    { kind: 'databaseSchema', path: ['123456789012', 'sales'] },
  ],
  [
    'database',
    `${GLUE}#/v2/data-catalog/databases/view/sales?catalogId=123456789012`,
    [
      {
        kind: 'databaseSchema',
        tool: 'aws-glue',
        url: `${GLUE}#/v2/data-catalog/databases/view/sales?catalogId=123456789012`,
        path: ['123456789012', 'sales'],
        name: 'sales',
      },
    ],
  ],
  ['database, no account', `${GLUE}#/v2/data-catalog/databases/view/sales`, { kind: 'databaseSchema', path: ['sales'], name: 'sales' }],
  [
    'workflow: its stored address would be that of any account',
    `${GLUE}#/v2/etl-configuration/workflows/view/nightly`,
    [{ kind: 'pipeline', tool: 'aws-glue', id: 'nightly', name: 'nightly' }],
  ],
  ['job: only by name', `${STUDIO}#/editor/job/load-orders/script`, [{ kind: 'pipeline', tool: 'aws-glue', name: 'load-orders' }]],
  ['run of a job', `${STUDIO}#/job/team%2Fload-orders/run/jr_0a1b`, { kind: 'pipeline', name: 'team/load-orders' }],
  ['list of tables', `${GLUE}#/v2/data-catalog/tables`, null],
  ['list of tables in the console’s first form', `${GLUE}#catalog:tab=tables`, null],
  ['list of workflows in the console’s first form', `${GLUE}#etl:tab=workflows;workflowView=workflow-list`, null],
  ['list of tables in Lake Formation', `${HOST}/lakeformation/home?region=us-east-1#tables`, null],
  ['crawler', `${GLUE}#/v2/data-catalog/crawlers/view/orders`, null],
  ['list of jobs', `${STUDIO}#/jobs`, null],
  ['home', `${GLUE}#/v2/home`, null],
  ['another host', 'https://console.example.com/glue/home#/v2/data-catalog/tables/view/orders?database=sales&catalogId=1', null],
];
