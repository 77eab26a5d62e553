import type { Recorded } from '../recorded.ts';

const HOST = 'https://app.powerbi.com';
const WORKSPACE = '70a5283e-123c-4f1c-8991-ce373ae8b08f';
const GUID = 'eaeec658-f3a9-435e-bafe-2e1acdf4d75e';
const APP = '33333333-0000-4000-8000-2e1acdf4d75e';
const PAGE = 'a8e3066ec645e602725d';
const at = `${HOST}/groups/${WORKSPACE}`;

/**
 * Addresses from links to Power BI and Fabric in public files; ids replaced. Hosts of other clouds are in Microsoft's documentation, and so
 * are the names that an author may give a page.
 */
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
    'paginated report, its parameters left behind: once stored like any other report',
    `${at}/rdlreports/${GUID}?rp:Salesperson=Tie+Bear`,
    [
      {
        kind: 'dashboard',
        id: GUID,
        url: `${at}/rdlreports/${GUID}?experience=power-bi`,
        spellings: [
          `${at}/rdlreports/${GUID}`,
          `${at}/reports/${GUID}/ReportSection?experience=power-bi`,
          `${at}/reports/${GUID}/ReportSection`,
          `${at}/reports/${GUID}?experience=power-bi`,
          `${at}/reports/${GUID}`,
        ],
      },
    ],
  ],
  [
    'page with a name that its author gave it',
    `${at}/reports/${GUID}/sales-overview`,
    [
      { kind: 'dashboard', id: GUID },
      { kind: 'chart', id: `${GUID}_sales-overview` },
    ],
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
  // The formats that Microsoft's own parser of portal addresses reads.
  [
    'semantic model: stored as a dataset',
    `${at}/semanticmodels/${GUID}`,
    { kind: 'dashboardDataModel', id: GUID, url: `${at}/datasets/${GUID}/details?experience=power-bi` },
  ],
  [
    'semantic model in Fabric',
    `https://app.fabric.microsoft.com/groups/${WORKSPACE}/semanticmodels/${GUID}?experience=fabric-developer`,
    { kind: 'dashboardDataModel', id: GUID, url: `${at}/datasets/${GUID}/details?experience=power-bi` },
  ],
  [
    'semantic model, being edited',
    `${at}/modeling/${GUID}/modelView?experience=power-bi`,
    { kind: 'dashboardDataModel', id: GUID, url: `${at}/datasets/${GUID}/details?experience=power-bi` },
  ],
  [
    'semantic model in one’s own workspace, being edited',
    `${HOST}/groups/me/modeling/${GUID}/modelView?redirectedFromSignup=1&experience=power-bi`,
    [{ kind: 'dashboardDataModel', tool: 'power-bi', id: GUID }],
  ],
  [
    'semantic model in OneLake',
    `${HOST}/onelake/details/${WORKSPACE}/dataset/${GUID}/overview`,
    {
      kind: 'dashboardDataModel',
      id: GUID,
      url: `${at}/datasets/${GUID}/details?experience=power-bi`,
      spellings: [`${at}/datasets/${GUID}/details`, `${at}/datasets/${GUID}?experience=power-bi`, `${at}/datasets/${GUID}`],
    },
  ],
  [
    'semantic model in OneLake, in Fabric',
    `https://app.fabric.microsoft.com/onelake/details/${WORKSPACE}/dataset/${GUID}/overview?experience=fabric-developer`,
    { kind: 'dashboardDataModel', id: GUID, url: `${at}/datasets/${GUID}/details?experience=power-bi` },
  ],
  [
    'semantic model in OneLake, in one’s own workspace',
    `${HOST}/onelake/details/me/dataset/${GUID}/overview?experience=power-bi`,
    [{ kind: 'dashboardDataModel', tool: 'power-bi', id: GUID }],
  ],
  // The address that Airflow's provider for Fabric links to.
  [
    'semantic model in OneLake without its workspace, unverified',
    `https://app.fabric.microsoft.com/onelake/details/dataset/${GUID}/overview`,
    [{ kind: 'dashboardDataModel', tool: 'power-bi', id: GUID, unverified: true }],
  ],
  [
    'refresh of a dataset',
    `${at}/datasets/${GUID}/refreshdetails/${APP}`,
    { kind: 'dashboardDataModel', url: `${at}/datasets/${GUID}/details?experience=power-bi` },
  ],
  [
    'settings of a dataset',
    `${HOST}/groups/${WORKSPACE}/settings/datasets/${GUID}?experience=power-bi`,
    { kind: 'dashboardDataModel', id: GUID, url: `${at}/datasets/${GUID}/details?experience=power-bi` },
  ],
  [
    'dataflow of Fabric, which no connector is known to read, unverified',
    `https://app.fabric.microsoft.com/groups/${WORKSPACE}/dataflows-gen2/${GUID}?experience=fabric-developer`,
    [{ kind: 'dashboardDataModel', tool: 'power-bi', id: GUID, unverified: true }],
  ],
  [
    'report in the cloud of the US government: stored there',
    `https://app.powerbigov.us/groups/${WORKSPACE}/reports/${GUID}/ReportSection`,
    { kind: 'dashboard', url: `https://app.powerbigov.us/groups/${WORKSPACE}/reports/${GUID}/ReportSection?experience=power-bi` },
  ],
  [
    'dataset in a stricter cloud of the US government',
    `https://app.high.powerbigov.us/groups/${WORKSPACE}/datasets/${GUID}`,
    { url: `https://app.high.powerbigov.us/groups/${WORKSPACE}/datasets/${GUID}/details?experience=power-bi` },
  ],
  [
    'dataset in the cloud of China',
    `https://app.powerbi.cn/groups/${WORKSPACE}/datasets/${GUID}`,
    { url: `https://app.powerbi.cn/groups/${WORKSPACE}/datasets/${GUID}/details?experience=power-bi` },
  ],
  [
    'report in an app: perhaps a copy with another id',
    `${HOST}/groups/me/apps/${APP}/reports/${GUID}/${PAGE}`,
    [{ kind: 'dashboard', tool: 'power-bi', id: GUID, unverified: true }],
  ],
  [
    'report in an app of a workspace: perhaps a copy',
    `${at}/orgapps/${APP}/report/${GUID}/${PAGE}?ctid=${APP}`,
    [{ kind: 'dashboard', tool: 'power-bi', id: GUID, unverified: true }],
  ],
  [
    'embedded report',
    `${HOST}/reportEmbed?reportId=${GUID}&autoAuth=true&ctid=${APP}`,
    [{ kind: 'dashboard', tool: 'power-bi', id: GUID }],
  ],
  [
    'embedded report that names its workspace',
    `${HOST}/reportEmbed?reportId=${GUID}&groupId=${WORKSPACE}&w=2&config=eyJj`,
    [{ kind: 'dashboard', id: GUID, url: `${at}/reports/${GUID}?experience=power-bi` }],
  ],
  [
    'embedded dashboard',
    `${HOST}/dashboardEmbed?dashboardId=${GUID}&groupId=${WORKSPACE}`,
    [{ kind: 'dashboard', id: GUID, url: `${at}/dashboards/${GUID}?experience=power-bi` }],
  ],
  [
    'embedded dashboard of an app: perhaps a copy',
    `${HOST}/dashboardEmbed?dashboardId=${GUID}&appId=${APP}&config=eyJj`,
    [{ kind: 'dashboard', tool: 'power-bi', id: GUID, unverified: true }],
  ],
  ['embedded report whose id is none', `${HOST}/reportEmbed?reportId=REPORT_ID`, null],
  ['short link, its address hides the report', `${HOST}/links/4JunFCA_KB?ctid=${APP}&pbi_source=linkShare`, null],
  ['link into an app, which leads on', `${HOST}/Redirect?action=OpenReport&appId=${APP}&reportObjectId=${GUID}&ctid=${APP}`, null],
  ['lakehouse in OneLake', `${HOST}/onelake/details/${WORKSPACE}/lakehouse/${GUID}/overview`, null],
  ['report published to the web: its address hides it', `${HOST}/view?r=eyJrIjoiMTIzIn0`, null],
  ['app', `${HOST}/Redirect?action=OpenApp&appId=${APP}`, null],
  ['list of a workspace', `${at}/list?experience=power-bi`, null],
  ['warehouse in Fabric', `https://app.fabric.microsoft.com/groups/${WORKSPACE}/datawarehouses/${GUID}/queryView/1701`, null],
  ['new report', `${at}/reports/create`, null],
  ['home', `${HOST}/home?experience=power-bi`, null],
];
