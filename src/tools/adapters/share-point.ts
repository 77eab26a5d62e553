import type { AssetKind } from '../../model/kind.ts';
import type { AssetRef } from '../../model/reference.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

const WORKBOOK = /\.(?:xls[xbm]?|ods|csv)$/i;
const PAGE = /\.aspx$/i;

/** Path segments that are read: SharePoint allows 400 characters below the host. */
const DEEPEST = 100;

export const sharePoint: Tool = {
  id: 'share-point',
  name: 'SharePoint and Excel on the web',
  serviceTypes: ['SharePoint'],
  // The second is for US government, the third for China.
  hosts: ['https://*.sharepoint.com/*', 'https://*.sharepoint.us/*', 'https://*.sharepoint.cn/*'],

  /** The site: `/sites/finance`. */
  tenant: (url) => /(\/(?:sites|teams|personal)\/[^/]+)(?:\/|$)/.exec(url.pathname)?.[1]?.toLowerCase() ?? null,

  /** By name alone: no connector for it is public, so what it stores is unknown. */
  recognise({ url }) {
    const names = namesAt(url);
    const name = names.at(-1);
    return name ? [{ kind: kindOf(name, url), tool: 'share-point', name }, ...withoutEnding(name)] : [];
  },
};

/** Folders and name of what the page shows; [] = nothing, or a shared link, which holds a secret instead. */
function namesAt(url: URL): readonly string[] {
  const { searchParams } = url;
  const names = url.pathname.split('/', DEEPEST).map(decoded);
  const isShared = /^:\w:$/.test(names[1] ?? '') && names[2] !== 'r';
  const last = names.at(-1) ?? '';
  if (isShared) return [];
  if (/^(?:doc2?|wopiframe2?)\.aspx$/i.test(last)) return [searchParams.get('file') ?? ''];
  if (!PAGE.test(last)) return names[2] === 'r' ? names : [];

  // A library's view, with the open folder or file in the query; classic pages call it RootFolder. A list's view is below `/Lists/{list}`.
  const open = searchParams.get('id') || searchParams.get('RootFolder');
  if (open?.startsWith('/')) return open.split('/', DEEPEST);
  const isView = names.at(-2) === 'Forms' ? names.slice(0, -2) : names.slice(0, -1);
  return names.at(-2) === 'Forms' || names.at(-3) === 'Lists' ? isView : [];
}

/** A library or list is a folder of its site. A file is open in a library's view only beside its folder. */
function kindOf(name: string, url: URL): AssetKind {
  if (WORKBOOK.test(name)) return 'spreadsheet';
  return url.pathname.startsWith('/:') || url.searchParams.has('parent') ? 'file' : 'directory';
}

/** A spreadsheet may be stored without the ending of its file. */
function withoutEnding(name: string): readonly AssetRef[] {
  return WORKBOOK.test(name) ? [{ kind: 'spreadsheet', tool: 'share-point', name: name.replace(WORKBOOK, '') }] : [];
}
