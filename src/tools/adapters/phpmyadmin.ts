import type { AssetRef } from '../../model/reference.ts';
import { mysqlDatabase, mysqlTable } from '../addresses/mysql-paths.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const page = route('/{index.php}?');
const TABLE_PAGES =
  'structure|select|change|operations|export|import|indexes|relation|tracking|triggers|zoom_select|find_replace|chart|gis_visualization';
const DATABASE_PAGES = 'structure|search|export|import|operations|events|routines|triggers|tracking|designer|datadict';
const olderPage = route<'page'>(`/:page((?:sql|tbl_(?:${TABLE_PAGES})|view_operations|db_(?:${DATABASE_PAGES}))\\.php)`);

/** The SQL page, which can show rows of any table. Below a table it keeps that table's address. */
const EDITORS = ['/table/sql', '/database/sql', '/database/multi-table-query', '/database/qbe'];

/** Pages with an editor, or with a query that has run. */
const QUERIES = ['/table/sql', '/database/sql', '/server/sql', '/sql', '/import'];

export const phpmyadmin: Tool = {
  id: 'phpmyadmin',
  name: 'phpMyAdmin',
  serviceTypes: ['Mysql', 'MariaDB'],
  hosts: [],
  looksLike: ['#pma_navigation #pmalogo'],

  // Servers are numbered; an address without a number belongs to the first.
  tenant(url) {
    const found = page(url) ?? olderPage(url);
    return found && `${found.base.slice(url.origin.length)}/${url.searchParams.get('server') || '1'}`;
  },

  query: {
    at: (url) => page(url) !== null && QUERIES.includes(url.searchParams.get('route') ?? ''),
    // The editor; once it has run, the query stands above its rows.
    editors: ['#queryfieldscontainer .CodeMirror', '#sqlquery', '.sqlOuter .CodeMirror', '.sqlOuter .sql-highlight'],
    reads: { sent: '#sqlquery', database: '#server-breadcrumb a[href*="route=/database/"] @data-raw-text' },
    whole: ({ text }) => [text.sent],
    setting({ url, text }) {
      const database = text.database || url.searchParams.get('db') || '';
      return { dialect: 'mysql', within: database ? ['', database] : [] };
    },
    ofService: true,
  },

  titled: (url) => titleOfRows(url),

  recognise({ url, title }) {
    if (titleOfRows(url)?.test(title) === false) return [];
    if (page(url)) return refsOf(url.searchParams.get('route') ?? '', url.searchParams);
    const older = olderPage(url);
    if (!older) return [];
    // Before 5.0 each page was a file of its own.
    const area = older.page.startsWith('db_') ? '/database/structure' : '/table/structure';
    return refsOf(area, url.searchParams).map((ref) => ({ ...ref, unverified: true }));
  },
};

/**
 * `host / server / shop / orders | phpMyAdmin 5.2.1`. The query behind a table's rows can be edited in place: the title then names another
 * table, while the address stays the same.
 */
function titleOfRows(url: URL): RegExp | null {
  const [database, table] = namesIn(url.searchParams);
  if (!page(url) || url.searchParams.get('route') !== '/sql' || !database || !table) return null;
  return new RegExp(`^[^/]+ / .+ / ${literal(database)} / ${literal(table)} \\| phpMyAdmin\\b[^|/]*$`);
}

/** Most characters of a name in MySQL. */
const LONGEST_NAME = 64;

/** Database and table; null if absent or impossible. */
const namesIn = (query: URLSearchParams): readonly (string | null)[] => {
  const names = [query.get('db'), query.get('table')];
  return names.some((name) => name !== null && name.length > LONGEST_NAME) ? [null, null] : names;
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function refsOf(area: string, query: URLSearchParams): readonly AssetRef[] {
  const [database, table] = namesIn(query);
  if (!database || EDITORS.includes(area)) return [];
  if (table && (['/sql', '/view/operations'].includes(area) || area.startsWith('/table/')))
    return mysqlTable('phpmyadmin', database, table);
  return area.startsWith('/database/') ? mysqlDatabase('phpmyadmin', database) : [];
}
