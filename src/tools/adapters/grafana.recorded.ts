import type { Recorded } from '../recorded.ts';

const HOST = 'https://acme.grafana.net';
const board = { kind: 'dashboard', tool: 'grafana', id: 'tggz4bj', url: `${HOST}/d/tggz4bj/sales-overview` } as const;
const panel = { kind: 'chart', tool: 'grafana', id: 'tggz4bj_3', url: `${HOST}/d/tggz4bj/sales-overview?viewPanel=3` } as const;

/**
 * Addresses from links to Grafana and after its own code (routes.tsx, dashboard-scene: DashboardSceneUrlSync, SoloPanelPage, clone, pathId);
 * hosts and names replaced.
 */
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
    {
      kind: 'dashboard',
      id: 'ab-12_x',
      url: 'https://data.example.com/grafana/d/ab-12_x/costs',
      spellings: ['https://data.example.com/grafana/grafana/d/ab-12_x/costs'],
    },
  ],
  [
    'panel behind a prefix, which is stored twice',
    'https://data.example.com/tools/grafana/d/ab-12_x/costs?viewPanel=panel-3',
    [
      {
        kind: 'chart',
        id: 'ab-12_x_3',
        url: 'https://data.example.com/tools/grafana/d/ab-12_x/costs?viewPanel=3',
        spellings: ['https://data.example.com/tools/grafana/tools/grafana/d/ab-12_x/costs?viewPanel=3'],
      },
      { kind: 'dashboard', id: 'ab-12_x' },
    ],
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
  ['repeated panel', `${HOST}/d/tggz4bj/sales-overview?viewPanel=panel-3-clone-1`, [panel, board]],
  ['panel in a repeated row', `${HOST}/d/tggz4bj/sales-overview?viewPanel=row-1-clone-1%2Fpanel-3-clone-0`, [panel, board]],
  ['repeated panel after its value, since 12', `${HOST}/d/tggz4bj/sales-overview?viewPanel=Berlin$panel-3`, [panel, board]],
  ['panel, embedded', `${HOST}/d-solo/tggz4bj/sales-overview?panelId=3`, [panel, board]],
  ['panel, embedded, in a form of today', `${HOST}/d-solo/tggz4bj/sales-overview?panelId=panel-3&theme=light`, [panel, board]],
  ['panel, being edited', `${HOST}/d/tggz4bj/sales-overview?editPanel=3`, [panel, board]],
  ['panel, being edited, before 7', `${HOST}/d/tggz4bj/sales-overview?orgId=1&fullscreen&edit&panelId=3`, [panel, board]],
  ['panel that a dashboard scrolls to, unverified', `${HOST}/d/tggz4bj/sales-overview?panelId=3`, [{ ...panel, unverified: true }, board]],
  [
    'dashboard that is gone: what the address says',
    { url: `${HOST}/d/tggz4bj/sales-overview`, title: 'Dashboard not found - Dashboards - Grafana' },
    [board],
  ],
  ['notebook', `${HOST}/notebook/tggz4bj/sales-overview`, null],
  ['folder', `${HOST}/dashboards/f/ab12/finance`, null],
  ['snapshot: its key is a secret', `${HOST}/dashboard/snapshot/0a1b2c3d4e5f`, null],
  ['short link', `${HOST}/goto/AbC12?orgId=1`, null],
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
