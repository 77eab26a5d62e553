import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

/** The pages of one table; its structure is at the table's own address. */
const ACTIONS: ReadonlySet<string> = new Set(
  'content query insert import export drop add-column drop-column rename-column add-index drop-index drop-trigger'.split(' '),
);

/** The pages of one row. The row's key follows in base64. */
const ROW_ACTIONS: ReadonlySet<string> = new Set(['row', 'update', 'delete']);

/** The tool's own pages. A table of one of these names has no page of its structure. */
const OWN: ReadonlySet<string> = new Set('query login logout select-dataset load unload download create-table static'.split(' '));

export const sqliteWeb: Tool = {
  id: 'sqlite-web',
  name: 'sqlite-web',
  serviceTypes: ['SQLite'],
  hosts: [],
  looksLike: ['link[href$="/static/css/sqlbrowse.css"]'],
  vague: true,

  tenant: (url) => namesIn(url).slice(0, -1).join('/') || null,

  recognise({ url }) {
    const table = namesIn(url).at(-1);
    if (table === undefined) return [];
    // It opens several files, and the session says which: the address is the same for a table of each.
    const ref = { kind: 'table', tool: 'sqlite-web', name: table, sharedName: true } as const;
    return [
      { ...ref, path: ['main', table] },
      { ...ref, path: ['default', 'main', table] },
    ];
  },
};

/** The prefix, if it has one, and then the table; [] = one of the tool's own pages. */
function namesIn({ pathname }: URL): readonly string[] {
  const names = pathname
    .split('/', MOST_NAMES)
    .filter((segment) => segment !== '')
    .map((segment) => decoded(segment));
  if (names.length > 2 && ROW_ACTIONS.has(names.at(-2) ?? '')) return names.slice(0, -2);
  const last = names.at(-1) ?? '';
  if (names.length > 1 && ACTIONS.has(last)) return names.slice(0, -1);
  return OWN.has(last) || names.includes('static') ? [] : names;
}

/** Most path segments that are read: a prefix, a table, a page and a row. */
const MOST_NAMES = 20;
