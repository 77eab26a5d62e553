import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

const page = route('/ui{/*}?');
const query = route<'id'>('/queries/:id');

const ID = /^\d{8}_\d{6}_\d{5}_\w{5}/;

export const trino: Tool = {
  id: 'trino',
  name: 'Trino',
  serviceTypes: ['Trino'],
  hosts: [],
  looksLike: ['meta[name="description"][content$=" - Trino"]', 'link[rel="icon"][href$="trino.ico"]'],
  // The tables that a query read, under "References": of the older interface, then of the newer one. From Trino's own code.
  reads: { tables: 'td.info-text > pr, td.MuiTableCell-root' },
  readsAll: true,

  fits: queryOf,

  tenant(url) {
    const found = page(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  // A query is about no single one of its tables.
  recognise({ url, text }) {
    if (!queryOf(url)) return [];
    return tablesIn(text.tables ?? '').map((path) => ({ kind: 'table', tool: 'trino', path, name: path.join('.'), unverified: true }));
  },
};

/** The query that a page shows: `/ui/references.html?{id}`, or behind the hash of the newer interface; null = another page. */
function queryOf(url: URL): string | null {
  if (!page(url)) return null;
  const inside = insideHash(url);
  const named = /\/(?:query|references)\.html$/.test(url.pathname) ? url.search.slice(1) : inside && query(inside)?.id;
  return ID.exec(named || '')?.[0] ?? null;
}

/** The older interface writes `catalog.schema.table (Authorization: …, Directly Referenced: …)`; the newer one has two cells. */
function tablesIn(text: string): readonly (readonly string[])[] {
  const rows = text.replaceAll('\nAuthorization:', ' (Authorization:').split('\n');
  return rows.flatMap((row) => {
    // A page may say the words any number of times in one row.
    const at = row.indexOf(' (Authorization:');
    if (at < 0 || !row.includes(', Directly Referenced:', at)) return [];
    const [, catalog, schema, name] = /^([^.]+)\.([^.]+)\.(.+)$/.exec(row.slice(0, at)) ?? [];
    return catalog && schema && name ? [[catalog, schema, name]] : [];
  });
}
