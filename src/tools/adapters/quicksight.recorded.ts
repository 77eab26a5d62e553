import type { Recorded } from '../recorded.ts';

const HOST = 'https://us-east-1.quicksight.aws.amazon.com';
const GUID = '0948565e-7f1d-441d-b4db-4c2e8fbea74f';

/** Addresses from links to QuickSight in public files; accounts and ids replaced. */
export const recorded: readonly Recorded[] = [
  [
    'dashboard: no address, since the one that is stored may be its neighbour’s',
    `${HOST}/sn/dashboards/sales-Dashboard`,
    [{ kind: 'dashboard', tool: 'quicksight', id: 'sales-Dashboard' }],
  ],
  [
    'sheet of a dashboard, with an account’s name',
    `https://eu-west-1.quicksight.aws.amazon.com/sn/account/acme-prod/dashboards/${GUID}/sheets/${GUID}_0a1b2c3d`,
    [{ kind: 'dashboard', tool: 'quicksight', id: GUID }],
  ],
  [
    'dashboard with an account’s number, its parameters left behind',
    `${HOST}/sn/accounts/123456789012/dashboards/${GUID}?#p.state=CA`,
    { id: GUID },
  ],
  ['shared dashboard', `${HOST}/sn/embed/share/accounts/123456789012/dashboards/${GUID}/sheets/0a1b`, { kind: 'dashboard', id: GUID }],
  [
    'dashboard with an account’s name and number',
    `${HOST}/sn/account/acme-prod/accounts/123456789012/dashboards/${GUID}`,
    [{ kind: 'dashboard', tool: 'quicksight', id: GUID }],
  ],
  [
    'dashboard in China',
    `https://cn-north-1.quicksight.amazonaws.cn/sn/dashboards/${GUID}`,
    [{ kind: 'dashboard', tool: 'quicksight', id: GUID }],
  ],
  ['view of a dashboard', `${HOST}/sn/account/acme-prod/dashboards/${GUID}/views/91e2643f-0000-4000-8000-2993c4b9b01a`, { id: GUID }],
  [
    'dashboard by its account’s other name',
    `${HOST}/sn/accounts/123456789012/dashboards/${GUID}?directory_alias=acme-restaurants`,
    [{ kind: 'dashboard', tool: 'quicksight', id: GUID }],
  ],
  [
    'dashboard, embedded',
    `${HOST}/embed/83a3dee265624d7da1ee7da4c7af3a07/dashboards/${GUID}?isauthcode=true&identityprovider=quicksight`,
    [{ kind: 'dashboard', tool: 'quicksight', id: GUID }],
  ],
  ['data set', `${HOST}/sn/data-sets/${GUID}/view`, [{ kind: 'dashboardDataModel', tool: 'quicksight', id: GUID }]],
  ['data set with an account’s name', `${HOST}/sn/account/acme-prod/data-sets/${GUID}`, { kind: 'dashboardDataModel', id: GUID }],
  ['analysis: no asset', `${HOST}/sn/account/acme-prod/analyses/${GUID}`, null],
  ['agent', `${HOST}/sn/account/acme-prod/agents/${GUID}/`, null],
  ['sheet of an analysis', `${HOST}/sn/account/acme-prod/analyses/${GUID}/sheets/0a1b`, null],
  ['home of an account', `${HOST}/sn/account/acme-prod/start/home`, null],
  ['list of dashboards', `${HOST}/sn/start/dashboards`, null],
  ['list of dashboards of an account', `${HOST}/sn/account/acme-prod/dashboards`, null],
  ['home', `${HOST}/sn/start`, null],
];
