import type { Recorded } from '../recorded.ts';

/** Addresses and titles from Datasette 0.65.5 and 1.0a41, also below a `base_url`; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'table whose title is not known: it may be a query, or a database behind a prefix',
    'http://localhost:8001/shop/orders',
    [
      { kind: 'table', tool: 'datasette', name: 'orders', path: ['shop', 'orders'], unverified: true },
      { kind: 'table', tool: 'datasette', name: 'orders', path: ['main', 'orders'], unverified: true },
      { kind: 'table', tool: 'datasette', name: 'orders', path: ['default', 'main', 'orders'], unverified: true },
    ],
  ],
  [
    'filtered and sorted',
    {
      url: 'https://data.example.com/shop/orders?customer=c1&_sort_desc=amount&_facet=customer',
      title: 'shop: orders: 3 rows where customer = "c1" sorted by amount descending',
    },
    { path: ['shop', 'orders'] },
  ],
  [
    'slash at the end',
    { url: 'https://data.example.com/shop/big_orders/', title: 'shop: big_orders: 3 rows' },
    { path: ['shop', 'big_orders'] },
  ],
  ['as JSON', 'https://data.example.com/shop/orders.json?_shape=array', { path: ['shop', 'orders'], unverified: true }],
  ['as CSV', 'https://data.example.com/shop/orders.csv?_stream=on', { path: ['shop', 'orders'], unverified: true }],
  ['a row', { url: 'https://data.example.com/shop/orders/17', title: 'shop: orders' }, { name: 'orders', path: ['shop', 'orders'] }],
  [
    'a row with two keys, as JSON: without a title the first name may be a prefix',
    'https://data.example.com/shop/stock/berlin,12.json',
    { path: ['shop', 'stock'], unverified: true },
  ],
  [
    'names with a dot, a space and a slash',
    { url: 'https://data.example.com/my+shop/orders~2E2024~2Fq1', title: 'my shop: orders.2024/q1: 3 rows' },
    { path: ['my shop', 'orders.2024/q1'] },
  ],
  [
    'names in another script',
    { url: 'https://data.example.com/shop/caf~C3~A9', title: 'shop: café: 3 rows' },
    { name: 'café', path: ['shop', 'café'] },
  ],
  [
    'percent-encoded by an old release',
    { url: 'https://data.example.com/shop/big%20orders', title: 'shop: big orders: 3 rows' },
    { path: ['shop', 'big orders'] },
  ],
  [
    'behind a prefix: the title tells',
    { url: 'https://data.example.com/tools/datasette/shop/orders', title: 'shop: orders: 200 rows' },
    { path: ['shop', 'orders'] },
  ],
  [
    'a row behind a prefix',
    { url: 'https://data.example.com/datasette/shop/orders/17', title: 'shop: orders' },
    { path: ['shop', 'orders'] },
  ],
  [
    'table, with its title',
    { url: 'http://localhost:8001/shop/orders', title: 'shop: orders: 200 rows' },
    [
      { kind: 'table', tool: 'datasette', name: 'orders', path: ['shop', 'orders'] },
      { kind: 'table', tool: 'datasette', name: 'orders', path: ['main', 'orders'] },
      { kind: 'table', tool: 'datasette', name: 'orders', path: ['default', 'main', 'orders'] },
    ],
  ],
  ['table without a count of its rows', { url: 'http://localhost:8001/shop/orders', title: 'shop: orders:' }, { name: 'orders' }],
  [
    'as JSON, with the title that a browser makes up',
    { url: 'https://data.example.com/shop/orders.json', title: 'data.example.com/shop/orders.json' },
    { path: ['shop', 'orders'], unverified: true },
  ],
  ['a table called -', { url: 'http://localhost:8001/shop/-', title: 'shop: -: 1 row' }, { name: '-', path: ['shop', '-'] }],
  [
    'a table whose name has two spaces: a browser’s title has one',
    { url: 'http://localhost:8001/shop/big++orders', title: 'shop: big orders: 2 rows' },
    { name: 'big  orders' },
  ],
  ['a database behind a prefix', { url: 'https://data.example.com/ds/shop', title: 'shop' }, null],
  ['all databases behind a prefix', { url: 'https://data.example.com/tools/ds/', title: 'Datasette: shop, lake' }, null],
  ['a table that is gone', { url: 'https://data.example.com/shop/nothere', title: 'Error 404' }, null],
  ['the same behind a prefix', { url: 'https://data.example.com/ds/shop/nothere', title: 'Error 404' }, null],
  [
    'a stored query',
    { url: 'https://data.example.com/shop/top+orders', title: 'shop: select * from orders order by amount desc limit 10' },
    null,
  ],
  [
    'a stored query behind a prefix',
    { url: 'https://data.example.com/ds/shop/top+orders', title: 'shop: select * from orders order by amount desc limit 10' },
    null,
  ],
  ['a row’s own page of what a table called - holds', 'https://data.example.com/shop/-/17', null],
  ['all databases', 'https://data.example.com/', null],
  ['a database', 'https://data.example.com/shop', null],
  ['a query', 'https://data.example.com/shop?sql=select+*+from+orders', null],
  ['its own page', 'https://data.example.com/-/versions', null],
  ['its own page in a database', 'https://data.example.com/shop/-/query?sql=select+1', null],
  ['a file of its own', 'https://data.example.com/-/static/app.css', null],
  ['a long path without a title', 'https://data.example.com/a/b/c/d', null],
];
