import type { Recorded } from '../recorded.ts';

const HOST = 'https://acme.grafana.net';
const board = { kind: 'dashboard', tool: 'grafana', id: 'tggz4bj', url: `${HOST}/d/tggz4bj/sales-overview` } as const;
const panel = { kind: 'chart', tool: 'grafana', id: 'tggz4bj_3', url: `${HOST}/d/tggz4bj/sales-overview?viewPanel=3` } as const;

/** Addresses from links to Grafana; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  ['dashboard, what it shows left behind', `${HOST}/d/tggz4bj/sales-overview?orgId=1&from=now-7d&to=now&var-state=CA`, [board]],
  ['dashboard without a slug: no address is stored so', `${HOST}/d/FSR9YWr7k`, [{ kind: 'dashboard', tool: 'grafana', id: 'FSR9YWr7k' }]],
  [
    'dashboard of one of several organisations, which its stored address does not name',
    'https://data.example.com/d/tggz4bj/sales-overview?orgId=2&viewPanel=3',
    [
      { kind: 'chart', url: 'https://data.example.com/d/tggz4bj/sales-overview?viewPanel=3', sharedUrl: true },
      { kind: 'dashboard', url: 'https://data.example.com/d/tggz4bj/sales-overview', sharedUrl: true },
    ],
  ],
  [
    'dashboard behind a prefix',
    'https://data.example.com/grafana/d/ab-12_x/costs/',
    { kind: 'dashboard', id: 'ab-12_x', url: 'https://data.example.com/grafana/d/ab-12_x/costs' },
  ],
  ['panel: named after its dashboard, and before it', `${HOST}/d/tggz4bj/sales-overview?orgId=1&viewPanel=3`, [panel, board]],
  ['panel in an address of today', `${HOST}/d/tggz4bj/sales-overview?viewPanel=panel-3`, [panel, board]],
  [
    'panel without a slug',
    `${HOST}/d/tggz4bj?viewPanel=panel-3`,
    [
      { kind: 'chart', tool: 'grafana', id: 'tggz4bj_3' },
      { kind: 'dashboard', id: 'tggz4bj' },
    ],
  ],
  ['panel of another kind of name: the dashboard', `${HOST}/d/tggz4bj/sales-overview?viewPanel=grid-item-3`, [board]],
  [
    'panel, embedded, unverified',
    `${HOST}/d-solo/tggz4bj/sales-overview?panelId=3`,
    [panel, board].map((ref) => ({ ...ref, unverified: true })),
  ],
  ['panel, being edited, unverified', `${HOST}/d/tggz4bj/sales-overview?editPanel=3`, [{ ...panel, unverified: true }, board]],
  [
    'dashboard in an address of old, unverified: no id',
    `${HOST}/dashboard/db/sales-overview`,
    [{ kind: 'dashboard', tool: 'grafana', name: 'sales-overview', unverified: true }],
  ],
  ['published dashboard: its address is a secret', `${HOST}/public-dashboards/0a1b2c3d4e5f`, null],
  ['document of another product', 'https://docs.example.com/document/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789AbCdEfGh/edit', null],
  ['explore', `${HOST}/explore?left=x`, null],
  ['list of dashboards', `${HOST}/dashboards`, null],
  ['new dashboard', `${HOST}/dashboard/new`, null],
];
