import type { Recorded } from '../recorded.ts';

const HOST = 'https://app.powerbi.com';
const WORKSPACE = '70a5283e-123c-4f1c-8991-ce373ae8b08f';
const GUID = 'eaeec658-f3a9-435e-bafe-2e1acdf4d75e';
const APP = '33333333-0000-4000-8000-2e1acdf4d75e';
const PAGE = 'a8e3066ec645e602725d';
const at = `${HOST}/groups/${WORKSPACE}`;

/** Addresses from links to Power BI and Fabric; ids replaced. */
export const recorded: readonly Recorded[] = [
  [
    'report on one of its pages: the report first',
    `${at}/reports/${GUID}/${PAGE}?experience=power-bi`,
    [
      {
        kind: 'dashboard',
        tool: 'power-bi',
        id: GUID,
        url: `${at}/reports/${GUID}/${PAGE}?experience=power-bi`,
        spellings: [
          `${at}/reports/${GUID}/${PAGE}`,
          `${at}/reports/${GUID}/ReportSection?experience=power-bi`,
          `${at}/reports/${GUID}/ReportSection`,
          `${at}/reports/${GUID}?experience=power-bi`,
          `${at}/reports/${GUID}`,
        ],
      },
      {
        kind: 'chart',
        tool: 'power-bi',
        id: `${GUID}_${PAGE}`,
        url: `${at}/reports/${GUID}/${PAGE}?experience=power-bi`,
        spellings: [`${at}/reports/${GUID}/${PAGE}`],
      },
    ],
  ],
  [
    'report without a page, another experience',
    `${at}/reports/${GUID}?experience=fabric-developer&clientSideAuth=0`,
    [
      {
        kind: 'dashboard',
        id: GUID,
        url: `${at}/reports/${GUID}?experience=power-bi`,
        spellings: [
          `${at}/reports/${GUID}`,
          `${at}/reports/${GUID}/ReportSection?experience=power-bi`,
          `${at}/reports/${GUID}/ReportSection`,
        ],
      },
    ],
  ],
  [
    'page with a name of old, in one’s own workspace: no address is stored so',
    `${HOST}/groups/me/reports/${GUID}/ReportSection095753bc49cb2b709399?ctid=${APP}`,
    [
      { kind: 'dashboard', tool: 'power-bi', id: GUID },
      { kind: 'chart', tool: 'power-bi', id: `${GUID}_ReportSection095753bc49cb2b709399` },
    ],
  ],
  [
    'id in capitals',
    `${at}/reports/${GUID.toUpperCase()}`,
    { kind: 'dashboard', id: GUID, url: `${at}/reports/${GUID}?experience=power-bi` },
  ],
  [
    'paginated report, its parameters left behind',
    `${at}/rdlreports/${GUID}?rp:Salesperson=Tie+Bear`,
    { kind: 'dashboard', id: GUID, url: `${at}/rdlreports/${GUID}?experience=power-bi` },
  ],
  [
    'report in Fabric: stored on Power BI’s host',
    `https://app.fabric.microsoft.com/groups/${WORKSPACE}/reports/${GUID}/${PAGE}?experience=data-warehouse`,
    { kind: 'dashboard', id: GUID, url: `${at}/reports/${GUID}/${PAGE}?experience=power-bi` },
  ],
  [
    'dashboard',
    `${at}/dashboards/${GUID}?ctid=${APP}`,
    [
      {
        kind: 'dashboard',
        tool: 'power-bi',
        id: GUID,
        url: `${at}/dashboards/${GUID}?experience=power-bi`,
        spellings: [`${at}/dashboards/${GUID}`],
      },
    ],
  ],
  [
    'dataset',
    `${at}/datasets/${GUID}/details?experience=power-bi`,
    [
      {
        kind: 'dashboardDataModel',
        tool: 'power-bi',
        id: GUID,
        url: `${at}/datasets/${GUID}/details?experience=power-bi`,
        spellings: [`${at}/datasets/${GUID}/details`, `${at}/datasets/${GUID}?experience=power-bi`, `${at}/datasets/${GUID}`],
      },
    ],
  ],
  [
    'dataflow',
    `${at}/dataflows/${GUID}`,
    { kind: 'dashboardDataModel', id: GUID, url: `${at}/dataflows/${GUID}?experience=power-bi`, spellings: [`${at}/dataflows/${GUID}`] },
  ],
  [
    'datamart',
    `${at}/datamarts/${GUID}?experience=power-bi`,
    { kind: 'dashboardDataModel', url: `${at}/datamarts/${GUID}?experience=power-bi` },
  ],
  [
    'semantic model, unverified: stored as a dataset',
    `${at}/semanticmodels/${GUID}`,
    { kind: 'dashboardDataModel', id: GUID, url: `${at}/datasets/${GUID}/details?experience=power-bi`, unverified: true },
  ],
  [
    'report in an app: perhaps a copy with another id',
    `${HOST}/groups/me/apps/${APP}/reports/${GUID}/${PAGE}`,
    [{ kind: 'dashboard', tool: 'power-bi', id: GUID, unverified: true }],
  ],
  ['embedded report, unverified', `${HOST}/reportEmbed?reportId=${GUID}&autoAuth=true`, { kind: 'dashboard', id: GUID, unverified: true }],
  ['report published to the web: its address hides it', `${HOST}/view?r=eyJrIjoiMTIzIn0`, null],
  ['app', `${HOST}/Redirect?action=OpenApp&appId=${APP}`, null],
  ['list of a workspace', `${at}/list?experience=power-bi`, null],
  ['warehouse in Fabric', `https://app.fabric.microsoft.com/groups/${WORKSPACE}/datawarehouses/${GUID}/queryView/1701`, null],
  ['new report', `${at}/reports/create`, null],
  ['home', `${HOST}/home?experience=power-bi`, null],
];
