import type { AssetKind } from '../../model/kind.ts';
import type { AssetRef } from '../../model/reference.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

const WORKBOOK = /\.(?:xls[xbm]?|ods|csv)$/i;
const PAGE = /\.aspx$/i;
/** Pages that show one document. The last plays a video. */
const OF_FILE = /\/(?:doc2?|wopiframe2?|stream)\.aspx$/i;

/** Path segments that are read: SharePoint allows 400 characters below the host. */
const DEEPEST = 100;

export const sharePoint: Tool = {
  id: 'share-point',
  name: 'SharePoint and Excel on the web',
  serviceTypes: ['SharePoint'],
  // The second is for US government, the third for China.
  hosts: ['https://*.sharepoint.com/*', 'https://*.sharepoint.us/*', 'https://*.sharepoint.cn/*'],
  // Any page of a file may end in `.csv`.
  vague: true,

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
function namesAt({ pathname, searchParams }: URL): readonly string[] {
  const names = pathname.split('/', DEEPEST).map(decoded);
  const [, first = '', mark] = names;
  const last = names.at(-1) ?? '';
  const isLink = /^:\w:$/.test(first);
  if (isLink && mark !== 'r') return [];
  const file = OF_FILE.test(pathname) && searchParams.get('file');
  if (file) return [file];

  // A view of a library or of one's own files, with the open folder or file in the query; classic pages call it RootFolder.
  const isPage = PAGE.test(last);
  const open = searchParams.get('id') || searchParams.get('RootFolder');
  if ((isPage || last === 'my') && open?.startsWith('/')) return open.split('/', DEEPEST);
  if (!isPage) return isLink || WORKBOOK.test(last) ? names : [];
  if (names.at(-2) === 'Forms') return names.slice(0, -2);
  return names.at(-3) === 'Lists' ? names.slice(0, -1) : [];
}

/** A library or list is a folder of its site. A file is open in a library's view only beside its folder. */
function kindOf(name: string, { pathname, searchParams }: URL): AssetKind {
  if (WORKBOOK.test(name)) return 'spreadsheet';
  const isFile = /^\/:[^fl]:/.test(pathname) || OF_FILE.test(pathname) || searchParams.has('parent');
  return isFile ? 'file' : 'directory';
}

/** A spreadsheet may be stored without the ending of its file. */
function withoutEnding(name: string): readonly AssetRef[] {
  return WORKBOOK.test(name) ? [{ kind: 'spreadsheet', tool: 'share-point', name: name.replace(WORKBOOK, '') }] : [];
}
