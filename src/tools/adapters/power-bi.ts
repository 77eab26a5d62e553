import type { AssetRef } from '../../model/reference.ts';
import { storedAs, verbatim } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';
import { isVendorsHost } from '../vendor-host.ts';

// A page's name is generated, unless its author renamed it: word characters and hyphens (Microsoft's documentation of report files).
const report = route<'workspace' | 'type' | 'id' | 'page'>(
  `/groups/:workspace/:type(reports|rdlreports)/:id${UUID}{/:page([\\w\\-]{1,50})}?{/*}?`,
);
const dashboard = route<'workspace' | 'id'>(`/groups/:workspace/dashboards/:id${UUID}{/*}?`);
const model = route<'workspace' | 'type' | 'id'>(
  `/groups/:workspace{/settings}?/:type(datasets|semanticmodels|modeling|dataflows|dataflows-gen2|datamarts)/:id${UUID}{/*}?`,
);
const inOneLake = route<'workspace' | 'id'>(`/onelake/details{/:workspace}?/dataset/:id${UUID}{/*}?`);
// An app shows copies, whose ids may differ from those in the workspace.
const inApp = route<'type' | 'id'>(`/apps/:app${UUID}/:type(reports|rdlreports|dashboards)/:id${UUID}{/*}?`);
const inOrgApp = route<'id'>(`/orgapps/:app${UUID}/report/:id${UUID}{/*}?`);
const embedded = route<'type'>('/:type(reportEmbed|dashboardEmbed){/}?');

const OWN_WORKSPACE = 'me';
const POWER_BI = 'https://app.powerbi.com';
const FABRIC = 'https://app.fabric.microsoft.com';

export const powerBi: Tool = {
  id: 'power-bi',
  name: 'Power BI',
  serviceTypes: ['PowerBI'],
  // Fabric shows the same reports on its own host. The rest are the clouds of the US government and of China.
  hosts: [
    `${POWER_BI}/*`,
    `${FABRIC}/*`,
    'https://app.powerbigov.us/*',
    'https://app.high.powerbigov.us/*',
    'https://app.mil.powerbigov.us/*',
    'https://app.powerbi.cn/*',
  ],

  /** The workspace. For a personal workspace or an app: the organization, if the address names it. */
  tenant(url) {
    const found = report(url) ?? dashboard(url) ?? model(url) ?? inOneLake(url);
    const workspace = found?.workspace || (embedded(url) && url.searchParams.get('groupId')) || OWN_WORKSPACE;
    return (workspace === OWN_WORKSPACE ? url.searchParams.get('ctid') : workspace)?.toLowerCase() || null;
  },

  recognise: ({ url }) => refsOf(url).map((ref) => ({ tool: 'power-bi', ...ref })),
};

type Found = Omit<AssetRef, 'tool'>;

function refsOf(url: URL): readonly Found[] {
  const shown = report(url);
  if (shown) return reportRefs(shown);

  const board = dashboard(url);
  if (board) return [dashboardRef(board)];

  const data = model(url);
  if (data) return [modelRef(data)];

  const lake = inOneLake(url);
  if (lake) return [lake.workspace ? modelRef({ ...lake, type: 'datasets' }) : unverified('dashboardDataModel', lake.id)];

  const frame = embedded(url);
  if (frame) return embeddedRefs(url, frame);

  const id = inApp(url)?.id ?? inOrgApp(url)?.id;
  return id ? [unverified('dashboard', id)] : [];
}

type Parts<Name extends string> = Readonly<Record<Name | 'base' | 'workspace', string>>;

/** The report comes before its page: the address names a page even if nobody chose one. */
function reportRefs(shown: Parts<'type' | 'id' | 'page'>): readonly Found[] {
  const { type, page } = shown;
  const id = shown.id.toLowerCase();
  const address = `${type}/${id}`;
  // Stored with the first of its pages; up to ingestion 1.10 with a page called ReportSection, or without a page. A paginated report has no
  // pages, and up to 1.11.5 it was stored like any other.
  const older = [`reports/${id}/ReportSection`, ...(page || type === 'rdlreports' ? [`reports/${id}`] : [])];
  // Which page is the first, this one does not say.
  const form = `(?:rdl)?reports/${id}(?:/[\\w-]+)?`;
  const whole: Found = { kind: 'dashboard', ...stored(shown, form, page ? `${address}/${page}` : address, ...older), id };
  return page ? [whole, { kind: 'chart', ...stored(shown, `${address}/${page}`, `${address}/${page}`), id: `${id}_${page}` }] : [whole];
}

function dashboardRef(board: Parts<'id'>): Found {
  const id = board.id.toLowerCase();
  return { kind: 'dashboard', ...stored(board, `dashboards/${id}`, `dashboards/${id}`), id };
}

/** A semantic model is stored by the older word for it. */
function modelRef(data: Parts<'type' | 'id'>): Found {
  const id = data.id.toLowerCase();
  // An item of Fabric, which no connector is known to read.
  if (data.type === 'dataflows-gen2') return unverified('dashboardDataModel', id);
  const type = /^data(?:flow|mart)s$/.test(data.type) ? data.type : 'datasets';
  const address = `${type}/${id}`;
  const addresses = type === 'datasets' ? [`${address}/details`, address] : [address];
  return { kind: 'dashboardDataModel', ...stored(data, `${address}(?:/details)?`, ...addresses), id };
}

/** A frame on any site shows the report itself, not a copy; opened alone, it is a page. */
function embeddedRefs(url: URL, { type, base }: { readonly type: string; readonly base: string }): readonly Found[] {
  const id = url.searchParams.get(type === 'reportEmbed' ? 'reportId' : 'dashboardId');
  if (!id || !isId.test(id)) return [];
  // With an app, it shows a copy.
  if (url.searchParams.has('appId')) return [unverified('dashboard', id)];
  const parts = { base, workspace: url.searchParams.get('groupId') || OWN_WORKSPACE, id };
  return type === 'reportEmbed' ? reportRefs({ ...parts, type: 'reports', page: '' }) : [dashboardRef(parts)];
}

const isId = new RegExp(`^${UUID}$`);

const unverified = (kind: AssetRef['kind'], id: string): Found => ({ kind, id: id.toLowerCase(), unverified: true });

/**
 * Stored without `experience` up to ingestion 1.5, on the host that the connection names: Power BI's, Fabric's or its cloud's. A personal
 * workspace is stored by its id, which `me` hides. Ids are the same nowhere else, so any of these with this id is the asset.
 */
function stored(
  { base, workspace }: Parts<never>,
  form: string,
  ...pages: readonly string[]
): Pick<AssetRef, 'url' | 'spellings' | 'storedLike'> {
  const group = workspace.toLowerCase();
  const isOwn = group === OWN_WORKSPACE;
  const sites = new Set([base, ...(isVendorsHost(powerBi, new URL(base)) ? [POWER_BI, FABRIC] : [])]);
  const places = `(?:${[...sites].map(verbatim).join('|')})/groups/${isOwn ? '[\\da-f-]{36}' : verbatim(group)}`;
  const storedLike = `${places}/${form}(?:\\?experience=[\\w-]+)?`;
  if (isOwn) return { storedLike };

  const addresses = pages.map((page) => `${base === FABRIC ? POWER_BI : base}/groups/${group}/${page}`);
  const [first, ...others] = addresses.flatMap((address) => [`${address}?experience=power-bi`, address]);
  return first === undefined ? {} : { ...storedAs(first, ...others), storedLike };
}
