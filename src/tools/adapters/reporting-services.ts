import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

/** Views of the web portal that show one item. Only a paginated report is known to be stored. */
const ITEMS: ReadonlySet<string> = new Set(['report', 'mobilereport', 'powerbi', 'manage']);

/** Path segments that are read: the report server nests folders less deeply. */
const DEEPEST = 60;

interface Shown {
  /** The web portal, such as `https://bi.example.com/Reports`. */
  readonly portal: string;
  readonly type: string;
  /** Folders and name, without a leading slash. */
  readonly path: string;
}

export const reportingServices: Tool = {
  id: 'reporting-services',
  name: 'SSRS and Power BI Report Server',
  serviceTypes: ['Ssrs', 'PowerBIReportServer'],
  hosts: [],

  // Each instance has a virtual folder of its own.
  tenant(url) {
    const portal = shownAt(url)?.portal;
    return portal === undefined ? null : portal.slice(url.origin.length).toLowerCase();
  },

  recognise({ url }) {
    const shown = shownAt(url);
    if (!shown) return [];
    const { portal, type, path } = shown;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ref: AssetRef = { kind: 'dashboard', tool: 'reporting-services', name };
    const [first, ...others] = spelled(portal).map((base) => `${base}/report/${path}`);
    return [type === 'report' && first !== undefined ? { ...ref, ...storedAs(first, ...others) } : ref];
  },
};

function shownAt(url: URL): Shown | null {
  const names = url.pathname
    .split('/', DEEPEST)
    .filter((name) => name !== '')
    .map(decoded);
  const at = names.findIndex((name) => /reports?(?:server)?(?:_|$)/i.test(name));
  const [view = '', ...rest] = names.slice(at + 1);
  const path = at < 0 ? null : pathIn(url, view, rest);
  if (!path) return null;
  // The viewer has its own virtual folder, by default named after the same instance.
  const portal = [url.origin, ...names.slice(0, at + 1)].join('/').replace(/reportserver(?=[^/]*$)/i, 'Reports');
  const type = ITEMS.has(view.toLowerCase()) && view.toLowerCase() !== 'manage' ? view.toLowerCase() : 'report';
  return { portal, type, path };
}

/** The item's path, below the view's name or in the query; null = the page shows no item. */
function pathIn(url: URL, view: string, rest: readonly string[]): string | null {
  if (view.toLowerCase() === 'manage') return rest.slice(2).join('/');
  if (ITEMS.has(view.toLowerCase())) return rest.join('/');
  const isPage = /^pages$/i.test(view) && /^report(?:viewer)?\.aspx$/i.test(rest[0] ?? '');
  if (view !== '' && !isPage) return null;
  // The viewer's first query name is the path.
  const [first = ''] = url.searchParams.keys();
  return /^\/?(.*[^/])\/*$/.exec(url.searchParams.get('ItemPath') ?? (first.startsWith('/') ? first : ''))?.[1] ?? null;
}

/** The portal's folder is written in any case, and an administrator typed it for ingestion. */
function spelled(portal: string): readonly string[] {
  const at = portal.lastIndexOf('/') + 1;
  const name = portal.slice(at);
  return [name, name.toLowerCase(), name.replace(/^r/, 'R')].map((one) => portal.slice(0, at) + one);
}
