import type { Recorded } from '../recorded.ts';

/** Addresses from links to Metabase and after its own routes (frontend/src/metabase/routes.tsx); hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'dashboard by number',
    'https://bi.example.com/dashboard/4822',
    [{ kind: 'dashboard', tool: 'metabase', id: '4822', storedLike: 'https://bi\\.example\\.com/dashboard/4822(?:-[a-z\\d-]*)?' }],
  ],
  [
    'dashboard with its slug, its filters left behind',
    'https://bi.example.com/dashboard/456-sales-overview?state=CA&tab=7-costs#fullscreen',
    [{ kind: 'dashboard', tool: 'metabase', id: '456', url: 'https://bi.example.com/dashboard/456-sales-overview' }],
  ],
  [
    'dashboard behind a prefix',
    'https://data.example.com/tools/metabase/dashboard/12-sales/',
    { id: '12', url: 'https://data.example.com/tools/metabase/dashboard/12-sales' },
  ],
  ['dashboard in an address of old', 'http://localhost:3000/dash/7', { kind: 'dashboard', id: '7' }],
  ['question', 'https://acme.metabaseapp.com/question/17301', [{ kind: 'chart', tool: 'metabase', id: '17301' }]],
  [
    'question with its slug, changed but not saved',
    'https://bi.example.com/question/12-orders-by-state#eyJkYXRhc2V0X3F1ZXJ5Ijp7fX0=',
    { kind: 'chart', id: '12', url: 'https://bi.example.com/question/12-orders-by-state' },
  ],
  [
    'question in the notebook',
    'https://bi.example.com/question/12-orders/notebook',
    { id: '12', url: 'https://bi.example.com/question/12-orders' },
  ],
  ['question in an address of old', 'https://bi.example.com/card/12?state=CA', { kind: 'chart', id: '12' }],
  [
    'slug in another script',
    'https://bi.example.com/question/3-%E5%A3%B2%E4%B8%8A',
    { kind: 'chart', id: '3', url: 'https://bi.example.com/question/3-売上' },
  ],
  [
    'model: a question to the catalog, if it stands on a dashboard',
    'https://bi.example.com/model/12-orders/detail',
    [
      { kind: 'chart', tool: 'metabase', id: '12', url: 'https://bi.example.com/question/12-orders' },
      { kind: 'dashboardDataModel', tool: 'metabase', id: '12', unverified: true },
    ],
  ],
  [
    'model by number',
    'https://bi.example.com/model/12',
    [
      { kind: 'chart', id: '12' },
      { kind: 'dashboardDataModel', id: '12', unverified: true },
    ],
  ],
  ['metric', 'https://bi.example.com/metric/9-revenue', { kind: 'chart', id: '9' }],
  ['how a metric is made', 'https://bi.example.com/metric/9/query', { kind: 'chart', id: '9' }],
  ['table by number and slug', 'https://bi.example.com/table/12-orders', [{ kind: 'table', tool: 'metabase', name: 'orders' }]],
  [
    'table whose slug joins words',
    'https://data.example.com/bi/table/204-order-items?filter=x',
    [
      { kind: 'table', tool: 'metabase', name: 'order_items' },
      { kind: 'table', tool: 'metabase', name: 'order-items' },
    ],
  ],
  [
    'table by names: a link that leads to the table',
    'https://bi.example.com/browse/databases/shop/schema/public/table/orders',
    [{ kind: 'table', tool: 'metabase', name: 'orders' }],
  ],
  [
    'table by names in a database without schemas',
    'https://bi.example.com/browse/databases/shop/table/orders',
    [{ kind: 'table', tool: 'metabase', name: 'orders' }],
  ],
  ['table by number alone', 'https://bi.example.com/table/12', null],
  ['row of a table by number alone', 'https://bi.example.com/table/12/detail/7', null],
  [
    'dashboard that is gone, or archived: what the address says',
    { url: 'https://bi.example.com/dashboard/999-nothere', title: 'Metabase' },
    { kind: 'dashboard', id: '999' },
  ],
  ['dashboard by the id of its file, which leads on', 'https://bi.example.com/dashboard/entity/0a1B2c3D4e5F6g7H8i9J0', null],
  ['document', 'https://bi.example.com/document/12', null],
  [
    'schema of a database: by name only',
    'https://bi.example.com/browse/databases/16-payments/schema/public',
    [{ kind: 'databaseSchema', tool: 'metabase', name: 'public' }],
  ],
  ['schema in an address of old', 'https://bi.example.com/browse/16/schema/my%20sales', { kind: 'databaseSchema', name: 'my sales' }],
  [
    'question not saved: its table is a number of Metabase’s own',
    'https://bi.example.com/question#eyJkYXRhc2V0X3F1ZXJ5Ijp7ImRhdGFiYXNlIjoxLCJxdWVyeSI6eyJzb3VyY2UtdGFibGUiOjV9fX0=',
    null,
  ],
  ['question to be asked', 'https://bi.example.com/question#?db=1&table=5', null],
  [
    'published dashboard: a secret, though it begins with a number',
    'https://bi.example.com/public/dashboard/12345678-43c2-4377-b400-7114d03a5155',
    null,
  ],
  ['published question', 'https://bi.example.com/public/question/12345678-43c2-4377-b400-7114d03a5155', null],
  ['embedded dashboard', 'https://bi.example.com/embed/dashboard/eyJhbGciOiJIUzI1NiJ9.e30.x', null],
  ['database', 'https://bi.example.com/browse/databases/16-payments', null],
  [
    'table of the reference, by its name in the database',
    { url: 'https://bi.example.com/reference/databases/1/tables/2', text: { table: 'ORDER_ITEMS' } },
    [{ kind: 'table', tool: 'metabase', name: 'ORDER_ITEMS' }],
  ],
  [
    'table of the reference, behind a prefix',
    { url: 'https://data.example.com/bi/reference/databases/16/tables/204/', text: { table: 'stg orders' } },
    { kind: 'table', name: 'stg orders' },
  ],
  ['table of the reference, not read yet', 'https://bi.example.com/reference/databases/1/tables/2', null],
  [
    'fields of a table, whatever stands in their page',
    { url: 'https://bi.example.com/reference/databases/1/tables/2/fields', text: { table: 'ID' } },
    null,
  ],
  ['dashboard made on the spot', 'https://bi.example.com/auto/dashboard/table/2', null],
  ['collection', 'https://bi.example.com/collection/12-finance', null],
  ['home', 'https://bi.example.com/', null],
];
