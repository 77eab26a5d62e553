import type { Page } from '../../model/reference.ts';
import { decoded } from '../route.ts';
import type { Tool } from '../tool.ts';

export const datasette: Tool = {
  id: 'datasette',
  name: 'Datasette',
  serviceTypes: ['SQLite'],
  hosts: ['https://*.datasette.cloud/*'],
  looksLike: ['footer a[href="https://datasette.io/"][title^="Datasette v"]'],
  vague: true,

  // Each file is a service. Where no title says which name is the file's, asking once too often is better than confusing two files.
  tenant(url, title = '') {
    const names = namesIn(url);
    const file = tableOf({ url, title, text: {} })?.at ?? names.length - 2;
    return names.slice(0, file + 1).join('/') || null;
  },

  query: {
    at: (url) => namesIn(url).length === 1 || url.searchParams.has('sql'),
    editors: ['form.sql .CodeMirror', 'form.sql .cm-editor', 'form.sql textarea', 'pre#sql-query'],
    reads: { sent: 'form.sql textarea[name="sql"]' },
    whole: ({ url, text }) => [text.sent, url.searchParams.get('sql')],
    // SQLite calls the schema of a file `main`.
    setting: () => ({ dialect: 'sqlite', within: ['', 'main'] }),
    ofService: true,
  },

  recognise(page) {
    const found = tableOf(page);
    if (!found) return [];
    const { database, table, guessed } = found;
    const ref = { kind: 'table', tool: 'datasette', name: table, ...(guessed && ({ unverified: true } as const)) } as const;
    // SQLite calls the schema in a file `main`, and its connector the database above it `default`.
    return [
      { ...ref, path: [database, table] },
      { ...ref, path: ['main', table] },
      { ...ref, path: ['default', 'main', table] },
    ];
  },
};

interface Table {
  /** How many names come before the database's. */
  readonly at: number;
  readonly database: string;
  readonly table: string;
  /** The first name may also be a prefix, or the second a query's, and no title says whether it is. */
  readonly guessed?: boolean;
}

/**
 * `/{database}/{table}`, or one of its rows with the key after it. Below a prefix, only the title says where the database begins, and a stored
 * query has the address of a table: its title holds its SQL.
 */
function tableOf({ url, title }: Page): Table | null {
  const names = namesIn(url);
  const pairs = names.slice(0, -1).map((database, at) => ({ at, database, table: names[at + 1] ?? '' }));
  const [first] = pairs;
  // A browser makes up the title of JSON and CSV.
  if (title && !/\.\w+$/.test(url.pathname)) return pairs.find(({ database, table }) => isTitled(title, `${database}: ${table}`)) ?? null;
  return first && names.length <= 3 ? { ...first, guessed: true } : null;
}

/** The title of a row is that of its table, which goes on with the number of rows. */
const isTitled = (title: string, name: string): boolean => {
  const shown = name.replace(/\s+/g, ' ').trim();
  return title === shown || title === `${shown}:` || title.startsWith(`${shown}: `);
};

/** Most path segments, including a prefix, a table and a row: longer paths are not Datasette's. */
const MOST_NAMES = 20;

/** The names in the path; none for Datasette's own pages, which are below `/-/`. A table may be called `-`. */
function namesIn(url: URL): readonly string[] {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const isOwn = segments.slice(0, -1).includes('-') || segments.length > MOST_NAMES;
  return isOwn ? [] : segments.map((segment) => nameOf(segment));
}

/** Datasette writes `%` as `~` and a space as `+`, so that a dot can only begin a format such as `.json`. */
function nameOf(segment: string): string {
  const name = segment.replace(/\.\w+$/, '').replaceAll('+', ' ');
  return decoded(name.replace(/~(?=[0-9a-f]{2})/gi, '%'));
}
