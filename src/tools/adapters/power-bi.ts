import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const report = route<'workspace' | 'type' | 'id' | 'page'>(
  `/groups/:workspace/:type(reports|rdlreports)/:id${UUID}{/:page(ReportSection\\w*|[0-9a-f]{20})}?{/*}?`,
);
const dashboard = route<'workspace' | 'id'>(`/groups/:workspace/dashboards/:id${UUID}{/*}?`);
const model = route<'workspace' | 'type' | 'id'>(`/groups/:workspace/:type(datasets|semanticmodels|dataflows|datamarts)/:id${UUID}{/*}?`);
// An app shows copies, whose ids may differ from those in the workspace.
const inApp = route<'type' | 'id'>(`/apps/:app${UUID}/:type(reports|rdlreports|dashboards)/:id${UUID}{/*}?`);
const embedded = route('/reportEmbed{/}?');

const OWN_WORKSPACE = 'me';

export const powerBi: Tool = {
  id: 'power-bi',
  name: 'Power BI',
  serviceTypes: ['PowerBI'],
  // Fabric shows the same reports on its own host.
  hosts: ['https://app.powerbi.com/*', 'https://app.fabric.microsoft.com/*'],

  /** The workspace. For a personal workspace or an app: the organization, if the address names it. */
  tenant(url) {
    const found = report(url) ?? dashboard(url) ?? model(url);
    if (found && found.workspace !== OWN_WORKSPACE) return found.workspace.toLowerCase();
    return url.searchParams.get('ctid')?.toLowerCase() || null;
  },

  recognise: ({ url }) => refsOf(url).map((ref) => ({ tool: 'power-bi', ...ref })),
};

type Found = Omit<AssetRef, 'tool'>;

function refsOf(url: URL): readonly Found[] {
  const shown = report(url);
  if (shown) return reportRefs(shown);

  const board = dashboard(url);
  if (board) return [{ kind: 'dashboard', ...stored(board, `dashboards/${board.id}`), id: board.id.toLowerCase() }];

  const data = model(url);
  if (data) return [modelRef(data)];

  const id = inApp(url)?.id ?? (embedded(url) && url.searchParams.get('reportId'));
  return id ? [{ kind: 'dashboard', id: id.toLowerCase(), unverified: true }] : [];
}

type Parts<Name extends string> = Readonly<Record<Name | 'base' | 'workspace', string>>;

/** The report comes before its page: the address names a page even if nobody chose one. */
function reportRefs(shown: Parts<'type' | 'id' | 'page'>): readonly Found[] {
  const { type, page } = shown;
  const id = shown.id.toLowerCase();
  const address = `${type}/${id}`;
  // Stored with the first of its pages; up to ingestion 1.10 with a page called ReportSection, or without a page.
  const pages = page ? [`${address}/${page}`, `${address}/ReportSection`, address] : [address, `${address}/ReportSection`];
  const whole: Found = { kind: 'dashboard', ...stored(shown, ...pages), id };
  return page ? [whole, { kind: 'chart', ...stored(shown, `${address}/${page}`), id: `${id}_${page}` }] : [whole];
}

function modelRef(data: Parts<'type' | 'id'>): Found {
  const id = data.id.toLowerCase();
  if (data.type === 'semanticmodels')
    return { kind: 'dashboardDataModel', ...stored(data, `datasets/${id}/details`, `datasets/${id}`), id, unverified: true };
  const address = `${data.type}/${id}`;
  const addresses = data.type === 'datasets' ? [`${address}/details`, address] : [address];
  return { kind: 'dashboardDataModel', ...stored(data, ...addresses), id };
}

/**
 * Stored without `experience` up to ingestion 1.5; from Fabric's host as well as Power BI's. A personal workspace is stored by its id,
 * which `me` hides.
 */
function stored({ base, workspace }: Parts<never>, ...pages: readonly string[]): Pick<AssetRef, 'url' | 'spellings'> {
  if (workspace === OWN_WORKSPACE) return {};
  const site = base.replace(/^https:\/\/app\.fabric\.microsoft\.com(?=\/|$)/, 'https://app.powerbi.com');
  const addresses = pages.map((page) => `${site}/groups/${workspace.toLowerCase()}/${page}`);
  const [first, ...others] = addresses.flatMap((address) => [`${address}?experience=power-bi`, address]);
  return first === undefined ? {} : storedAs(first, ...others);
}
