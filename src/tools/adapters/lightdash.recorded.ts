import type { Recorded } from '../recorded.ts';

const PROJECT = '36657ff5-d0ec-483b-98ad-eb25393cb88c';
const GUID = '1952d76f-0aad-4234-a6cf-290f5628f897';
const at = `https://app.lightdash.cloud/projects/${PROJECT}`;

/** Addresses from links to Lightdash and after its own routes (frontend/src/Routes.tsx); ids and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'dashboard',
    `${at}/dashboards/${GUID}/view?filters=x`,
    [
      {
        kind: 'dashboard',
        tool: 'lightdash',
        id: GUID,
        url: `${at}/dashboards/${GUID}/view`,
        storedLike: `https://app\\.lightdash\\.cloud/dashboard/${GUID}(?:-[^/]*)?`,
      },
    ],
  ],
  [
    'a tab of it, being edited',
    `${at}/dashboards/${GUID}/edit/tabs/${PROJECT}`,
    { kind: 'dashboard', id: GUID, url: `${at}/dashboards/${GUID}/view` },
  ],
  [
    'dashboard on an own host, behind a prefix',
    `http://localhost:8080/bi/projects/${PROJECT}/dashboards/${GUID}`,
    { url: `http://localhost:8080/bi/projects/${PROJECT}/dashboards/${GUID}/view` },
  ],
  ['dashboard by slug: no id', `${at}/dashboards/sales-overview/view`, [{ kind: 'dashboard', tool: 'lightdash', name: 'sales-overview' }]],
  ['chart', `${at}/saved/${GUID}`, [{ kind: 'chart', tool: 'lightdash', id: GUID, url: `${at}/saved/${GUID}` }]],
  ['chart, being edited', `${at}/saved/${GUID}/edit`, { kind: 'chart', id: GUID, url: `${at}/saved/${GUID}` }],
  ['explore: a table by name', `${at}/tables/orders`, [{ kind: 'table', tool: 'lightdash', name: 'orders' }]],
  ['another explore', `${at}/tables/customers?create_saved_chart_version=x`, { kind: 'table', name: 'customers' }],
  ['metric of an explore', `${at}/metrics/peek/orders/revenue`, [{ kind: 'table', tool: 'lightdash', name: 'orders' }]],
  [
    'dashboard without a frame: stored as the page with one',
    `https://app.lightdash.cloud/minimal/projects/${PROJECT}/dashboards/${GUID}/view/tabs/${PROJECT}`,
    [{ kind: 'dashboard', tool: 'lightdash', id: GUID, url: `${at}/dashboards/${GUID}/view` }],
  ],
  [
    'chart without a frame',
    `https://app.lightdash.cloud/minimal/projects/${PROJECT}/saved/${GUID}`,
    [{ kind: 'chart', tool: 'lightdash', id: GUID, url: `${at}/saved/${GUID}` }],
  ],
  ['earlier states of a chart', `${at}/saved/${GUID}/history`, { kind: 'chart', id: GUID }],
  [
    'chart that is gone: what the address says',
    { url: `${at}/saved/${GUID}`, title: 'Lightdash' },
    [{ kind: 'chart', tool: 'lightdash', id: GUID, url: `${at}/saved/${GUID}` }],
  ],
  ['metrics', `${at}/metrics`, null],
  ['space', `${at}/spaces/${GUID}`, null],
  [
    'dashboard embedded elsewhere: a secret behind the hash',
    `https://app.lightdash.cloud/embed/${PROJECT}#eyJhbGciOiJIUzI1NiJ9.e30.x`,
    null,
  ],
  ['list of dashboards', `${at}/dashboards`, null],
  ['SQL runner', `${at}/sql-runner/orders-by-day`, null],
  ['short link', 'https://app.lightdash.cloud/share/AbC123', null],
  ['home', `${at}/home`, null],
];
