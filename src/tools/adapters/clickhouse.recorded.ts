import type { Recorded } from '../recorded.ts';

const SERVICE = 'https://console.clickhouse.cloud/services/00000000-0000-4000-8000-000000000001';
const PLAY = 'http://localhost:8123/play?user=reader';
const orders = { kind: 'table', tool: 'clickhouse', path: ['sales', 'orders'], name: 'orders', unverified: true } as const;

/** Addresses from ClickHouse’s documentation and from links to both pages; hosts, ids and queries replaced. */
export const recorded: readonly Recorded[] = [
  [
    'query on the server’s own page: its tables',
    `${PLAY}#U0VMRUNUIHRvd24sIGNvdW50KCkgRlJPTSBzYWxlcy5vcmRlcnMgQVMgbyBKT0lOIGN1c3RvbWVycyBVU0lORyBpZA==`,
    [orders, { kind: 'table', tool: 'clickhouse', name: 'customers', unverified: true }],
  ],
  [
    'query with text beyond ASCII, behind a prefix',
    'https://data.example.com/ch/play?user=reader#V0lUSCAn5aOy5LiKJyBBUyB4IFNFTEVDVCB4IEZST00gb3JkZXJz',
    [{ kind: 'table', tool: 'clickhouse', name: 'orders', unverified: true }],
  ],
  ['query of a function', `${PLAY}#U0VMRUNUICogRlJPTSBudW1iZXJzKDEwKQ==`, null],
  ['query of no table', `${PLAY}#U0VMRUNUIDE=`, null],
  ['empty page', PLAY, null],
  ['saved query', `${SERVICE}/console/query/00000000-0000-4000-8000-000000000002?param_start_date=2015-01-01`, null],
  ['new import', `${SERVICE}/imports/new/gcs`, null],
];
