import type { Recorded } from '../recorded.ts';

/** Addresses from links to Snowsight, in Snowflake's guides among others, and to the classic console; accounts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'table: the account in lower case, the names as they are',
    'https://app.snowflake.com/ACME/Prod1/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
    [
      {
        kind: 'table',
        tool: 'snowsight',
        url: 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
        spellings: ['https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/view/ORDERS'],
        path: ['SHOP', 'SALES', 'ORDERS'],
        name: 'ORDERS',
      },
    ],
  ],
  [
    'table, another tab, slash at the end',
    'https://app.snowflake.com/us-west-2/abc12345/#/data/databases/test_db/schemas/test_schema/table/test_table/data-preview/',
    { url: 'https://app.snowflake.com/us-west-2/abc12345/#/data/databases/test_db/schemas/test_schema/table/test_table' },
  ],
  [
    'dynamic table, also under what older ingestion wrote',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/dynamic-table/DAILY',
    {
      kind: 'table',
      url: 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/dynamic-table/DAILY',
      spellings: [
        'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/table/DAILY',
        'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/view/DAILY',
      ],
    },
  ],
  ['view', 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/view/V_ORDERS', { kind: 'table', name: 'V_ORDERS' }],
  [
    'stage, which the catalog keeps among the tables: by its address alone, not the table of that name',
    'https://app.snowflake.com/acme/prod1/#/data/databases/D/schemas/S/stage/LANDING',
    [
      {
        kind: 'table',
        tool: 'snowsight',
        path: ['D', 'S', 'LANDING'],
        name: 'LANDING',
        unverified: true,
        url: 'https://app.snowflake.com/acme/prod1/#/data/databases/D/schemas/S/stage/LANDING',
      },
      {
        kind: 'table',
        tool: 'snowsight',
        name: 'LANDING',
        url: 'https://app.snowflake.com/acme/prod1/#/data/databases/D/schemas/S/stage/LANDING',
      },
    ],
  ],
  [
    'names with a space, a slash and a dot, as the browser writes them and as ingestion does',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/table/my%20orders%2F2024.q1',
    {
      path: ['SHOP', 'SALES', 'my orders/2024.q1'],
      url: 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/table/my orders/2024.q1',
    },
  ],
  [
    'quoted name',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/%22sales%22/table/orders',
    { path: ['SHOP', 'sales', 'orders'] },
  ],
  [
    'private link',
    'https://app.us-east-1.privatelink.snowflakecomputing.com/xy12345/acme/#/data/databases/SHOP/schemas/AD_HOC/table/STATS',
    {
      path: ['SHOP', 'AD_HOC', 'STATS'],
      url: 'https://app.us-east-1.privatelink.snowflakecomputing.com/xy12345/acme/#/data/databases/SHOP/schemas/AD_HOC/table/STATS',
    },
  ],
  [
    'private link that names the account',
    'https://app-acme-prod1.privatelink.snowflakecomputing.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/view/V',
    { kind: 'table', path: ['SHOP', 'SALES', 'V'] },
  ],
  [
    'private link, where only the host names the account',
    'https://app-acme-prod1.privatelink.snowflakecomputing.com/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
    [
      {
        kind: 'table',
        url: 'https://app-acme-prod1.privatelink.snowflakecomputing.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
        path: ['SHOP', 'SALES', 'ORDERS'],
      },
    ],
  ],
  [
    'private link of a locator in a region',
    'https://app.xy12345.us-east-1.privatelink.snowflakecomputing.com/us-east-1/xy12345/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
    {
      path: ['SHOP', 'SALES', 'ORDERS'],
      spellings: [
        'https://app.xy12345.us-east-1.privatelink.snowflakecomputing.com/us-east-1/xy12345/#/data/databases/SHOP/schemas/SALES/view/ORDERS',
        'https://app.snowflake.com/us-east-1/xy12345/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
        'https://app.snowflake.com/us-east-1/xy12345/#/data/databases/SHOP/schemas/SALES/view/ORDERS',
      ],
    },
  ],
  [
    'private link of a locator in a region, which only the host names',
    'https://app.xy12345.us-east-1.privatelink.snowflakecomputing.com/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
    {
      url: 'https://app.xy12345.us-east-1.privatelink.snowflakecomputing.com/us-east-1/xy12345/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
    },
  ],
  [
    'private link of a region alone: no account, and no stored address',
    'https://app.us-east-1.privatelink.snowflakecomputing.com/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
    [{ kind: 'table', tool: 'snowsight', path: ['SHOP', 'SALES', 'ORDERS'], name: 'ORDERS' }],
  ],
  [
    'region with its cloud',
    'https://app.snowflake.com/ap-southeast-7.aws/ri04642/#/data/databases/SHOP/schemas/SALES/materialized-view/TOTALS',
    {
      kind: 'table',
      url: 'https://app.snowflake.com/ap-southeast-7.aws/ri04642/#/data/databases/SHOP/schemas/SALES/materialized-view/TOTALS',
    },
  ],
  [
    'external table',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/external-table/RAW/columns',
    { kind: 'table', name: 'RAW' },
  ],
  [
    'semantic view',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/semantic-view/REVENUE',
    {
      kind: 'table',
      name: 'REVENUE',
      unverified: true,
      url: 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/semantic-view/REVENUE',
    },
  ],
  [
    'stream',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/stream/CHANGES',
    { kind: 'table', name: 'CHANGES', unverified: true },
  ],
  [
    'procedure: the signature is in the address, not in the name',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/procedure/LOAD_ORDERS(VARCHAR%2C%20NUMBER)',
    {
      kind: 'storedProcedure',
      path: ['SHOP', 'SALES', 'LOAD_ORDERS'],
      name: 'LOAD_ORDERS',
      url: 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/procedure/LOAD_ORDERS(VARCHAR, NUMBER)',
    },
  ],
  [
    'function',
    'https://app.snowflake.com/acme/prod1/#/data/databases/D/schemas/S/user-function/F()',
    { kind: 'storedProcedure', path: ['D', 'S', 'F'] },
  ],
  [
    'schema',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES',
    [
      {
        kind: 'databaseSchema',
        tool: 'snowsight',
        url: 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES',
        path: ['SHOP', 'SALES'],
        name: 'SALES',
      },
    ],
  ],
  [
    'schema, one of its lists',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/tables',
    { kind: 'databaseSchema', path: ['SHOP', 'SALES'] },
  ],
  [
    'database, its list of schemas',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas',
    { kind: 'database', path: ['SHOP'], url: 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP' },
  ],
  ['database', 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/', { kind: 'database', name: 'SHOP' }],
  [
    'classic console',
    'https://acme.snowflakecomputing.com/console#/data/tables/detail?databaseName=SHOP&schemaName=SALES&tableName=ORDERS',
    [{ kind: 'table', tool: 'snowsight', path: ['SHOP', 'SALES', 'ORDERS'], name: 'ORDERS' }],
  ],
  [
    'classic console in a region, the query in another order',
    'https://acme.eu-central-1.snowflakecomputing.com/console#/data/tables/detail?tableName=MY+ORDERS&databaseName=SHOP&schemaName=SALES',
    { path: ['SHOP', 'SALES', 'MY ORDERS'] },
  ],
  [
    'semantic view, being edited in Cortex Analyst: by the address of the view',
    'https://app.snowflake.com/acme/prod1/#/cortex/analyst/databases/SHOP/schemas/SALES/semanticView/REVENUE/edit',
    [
      {
        kind: 'table',
        path: ['SHOP', 'SALES', 'REVENUE'],
        unverified: true,
        url: 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/semantic-view/REVENUE',
      },
      { kind: 'table', url: 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/semantic-view/REVENUE' },
    ],
  ],
  [
    'link for any account: no address',
    'https://app.snowflake.com/_deeplink/#/data/databases/SHOP/schemas/SALES/stage/LANDING?utm_source=guide',
    [{ kind: 'table', tool: 'snowsight', path: ['SHOP', 'SALES', 'LANDING'], name: 'LANDING', unverified: true }],
  ],
  [
    'schema by a link for any account',
    'https://app.snowflake.com/_deeplink/#/data/databases/SHOP/schemas/SALES?utm_source=guide',
    [{ kind: 'databaseSchema', tool: 'snowsight', path: ['SHOP', 'SALES'], name: 'SALES' }],
  ],
  [
    'Iceberg table under a name of its own, unverified: stored as a table',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/iceberg-table/ORDERS',
    {
      kind: 'table',
      path: ['SHOP', 'SALES', 'ORDERS'],
      spellings: [
        'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
        'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/view/ORDERS',
      ],
      unverified: true,
    },
  ],
  [
    'table in the cloud of China',
    'https://app.snowflake.cn/cn-northwest-1/xy12345/#/data/databases/SHOP/schemas/SALES/table/ORDERS',
    { url: 'https://app.snowflake.cn/cn-northwest-1/xy12345/#/data/databases/SHOP/schemas/SALES/table/ORDERS' },
  ],
  [
    'function, its signature encoded',
    'https://app.snowflake.com/acme/prod1/#/data/databases/D/schemas/S/user-function/GENERATE_SERIES(TIMESTAMP_NTZ%2C%20VARCHAR)',
    {
      kind: 'storedProcedure',
      path: ['D', 'S', 'GENERATE_SERIES'],
      url: 'https://app.snowflake.com/acme/prod1/#/data/databases/D/schemas/S/user-function/GENERATE_SERIES(TIMESTAMP_NTZ, VARCHAR)',
    },
  ],
  [
    'classic console with the path of Snowsight',
    'https://acme.snowflakecomputing.com/console#/data/databases/SHOP/schemas/SALES/table/ORDERS',
    [{ kind: 'table', path: ['SHOP', 'SALES', 'ORDERS'], name: 'ORDERS' }],
  ],
  ['native application', 'https://app.snowflake.com/acme/prod1/#/apps/application/SHOP/security/readme', null],
  ['Cortex Search', 'https://app.snowflake.com/_deeplink/#/cortex/search', null],
  ['notebook', 'https://app.snowflake.com/acme/prod1/#/notebooks/SHOP.SALES.ORDERS', null],
  ['listing of the marketplace', 'https://app.snowflake.com/marketplace/listing/GZ1MJZ4HFKQ/orders', null],
  ['list of databases', 'https://app.snowflake.com/acme/prod1/#/data/databases', null],
  ['worksheet', 'https://app.snowflake.com/us-west-2/acme/w56w1iRfTDj2#query', null],
  ['worksheets', 'https://app.snowflake.com/acme/prod1/#/worksheets', null],
  ['dashboard', 'https://app.snowflake.com/us-west-2/mqa22344/#/orders-by-day-dFNKfYCJA', null],
  ['Streamlit application', 'https://app.snowflake.com/eu-west-1.aws/ri04642/#/streamlit-apps/SHOP.APP.ORDERS', null],
  [
    'a task, which the catalog does not hold',
    'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP/schemas/SALES/task/NIGHTLY',
    null,
  ],
  ['no hash', 'https://app.snowflake.com/acme/prod1/', null],
];
