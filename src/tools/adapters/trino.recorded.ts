import type { Recorded } from '../recorded.ts';

const ID = '20261130_163624_00001_ipi9h';
const TRINO = 'http://localhost:8080/ui';
const orders = { kind: 'table', tool: 'trino', path: ['lake', 'sales', 'orders'], name: 'lake.sales.orders', unverified: true } as const;
const dotted = {
  kind: 'table',
  tool: 'trino',
  path: ['lake', 'sales', 'orders.v1'],
  name: 'lake.sales.orders.v1',
  unverified: true,
} as const;

/** Addresses and texts after the code of Trino's web interfaces, the older one and the newer one; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'references of a query: its tables, without its routines',
    {
      url: `${TRINO}/references.html?${ID}`,
      text: {
        tables: [
          'lake.sales.orders (Authorization: ada, Directly Referenced: true)',
          'lake.sales.orders.v1 (Authorization: ada, Directly Referenced: false)',
          'lake.sales.net (Authorization: ada)',
        ].join('\n'),
      },
    },
    [orders, dotted],
  ],
  [
    'references of a query in the newer interface',
    {
      url: `${TRINO}/preview/index.html#/queries/${ID}?tab=references`,
      text: {
        tables: ['lake.sales.orders', 'Authorization: ada, Directly Referenced: true', 'lake.sales.net', 'Authorization: ada'].join('\n'),
      },
    },
    [orders],
  ],
  [
    'references of a query in the older interface beside the newer one',
    {
      url: `https://data.example.com/trino/ui/legacy/references.html?${ID}`,
      text: { tables: 'lake.sales.orders (Authorization: ada, Directly Referenced: true)' },
    },
    [orders],
  ],
  ['references of a query that read nothing', { url: `${TRINO}/references.html?${ID}`, text: { tables: 'No referenced tables.' } }, null],
  ['query, another tab', { url: `${TRINO}/query.html?${ID}`, text: { tables: '12.3GB\nada' } }, null],
  ['list of queries', `${TRINO}/`, null],
  ['newer list of queries', `${TRINO}/preview/index.html#/query-history`, null],
  ['worker', `${TRINO}/worker.html?0a1b2c3d-0180-1000-cb79-26e7eb563c40`, null],
];
