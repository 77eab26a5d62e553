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

  // Each file is a service. If the path has a prefix or a row's key, asking once too often is better than confusing two files.
  tenant: (url) => namesIn(url).slice(0, -1).join('/') || null,

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
  readonly database: string;
  readonly table: string;
  /** The first of three names may also be a prefix, and no title says whether it is. */
  readonly guessed?: boolean;
}

/** `/{database}/{table}`, or one of its rows with the key after it. Below a prefix, only the title says where the database begins. */
function tableOf({ url, title }: Page): Table | null {
  const names = namesIn(url);
  const pairs = names.slice(0, -1).map((database, at) => ({ database, table: names[at + 1] ?? '' }));
  const titled = pairs.find(({ database, table }) => title === `${database}: ${table}` || title.startsWith(`${database}: ${table}: `));
  const [first] = pairs;
  return titled ?? (first && names.length <= 3 ? { ...first, guessed: names.length === 3 } : null);
}

/** Most path segments, including a prefix, a table and a row: longer paths are not Datasette's. */
const MOST_NAMES = 20;

/** The names in the path; none for Datasette's own pages, which are below `/-/`. */
function namesIn(url: URL): readonly string[] {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  return segments.includes('-') || segments.length > MOST_NAMES ? [] : segments.map((segment) => nameOf(segment));
}

/** Datasette writes `%` as `~` and a space as `+`, so that a dot can only begin a format such as `.json`. */
function nameOf(segment: string): string {
  const name = segment.replace(/\.\w+$/, '').replaceAll('+', ' ');
  return decoded(name.replace(/~(?=[0-9a-f]{2})/gi, '%'));
}
