import type { AssetRef } from '../../model/reference.ts';
import { mysqlTable } from '../addresses/mysql-paths.ts';
import type { QueryEditor } from '../query-editor.ts';
import type { Tool } from '../tool.ts';

/** The first name in the query says which kind of database it is; its value is the server. */
const DRIVERS = ['server', 'pgsql', 'mssql', 'oracle', 'sqlite', 'sqlite2', 'clickhouse', 'mongo', 'elastic'] as const;

/** Pages of one table: its structure, its rows, one of its rows, and the forms that change it. */
const PAGES = ['table', 'select', 'edit', 'create', 'indexes', 'foreign', 'trigger', 'view', 'check'] as const;

/** Other pages below a schema, by the name in their query (Adminer's index.php). */
const OTHERS = [
  'sql',
  'dump',
  'import',
  'schema',
  'call',
  'procedure',
  'function',
  'sequence',
  'type',
  'event',
  'privileges',
  'user',
] as const;
const SERVER_PAGES = ['database', 'scheme', 'script', 'processlist', 'variables', 'download'] as const;

export const adminer: Tool = {
  id: 'adminer',
  name: 'Adminer',
  serviceTypes: [],
  hosts: [],
  looksLike: ['#menu a#h1[href^="https://www.adminer.org"]'],

  // One Adminer opens any server, and each server is its own service in the catalog.
  tenant({ pathname, searchParams }) {
    const driver = driverOf(searchParams);
    return driver && `${pathname.replace(/\/(?:index\.php)?$/, '')} ${driver}:${searchParams.get(driver) ?? ''}`;
  },

  query: {
    at: ({ searchParams }) => driverOf(searchParams) !== null && searchParams.has('sql'),
    // Adminer edits in an element of its own, whose text area is hidden. Its users may add other editors.
    editors: ['pre.sqlarea', 'textarea.sqlarea', '#form .CodeMirror', '#form .cm-editor', '#form .monaco-editor'],
    setting({ url: { searchParams } }) {
      const driver = driverOf(searchParams);
      const [database, schema] = [searchParams.get('db') ?? '', searchParams.get('ns') ?? ''];
      return driver ? settingOf(driver, database, schema) : { dialect: null, within: [] };
    },
    ofService: true,
  },

  recognise({ url: { searchParams } }) {
    const driver = driverOf(searchParams);
    // The user name is always present and tells Adminer's addresses from others. Its value is not read.
    if (!driver || !searchParams.has('username')) return [];
    const page = PAGES.find((name) => searchParams.get(name));
    const table = page && searchParams.get(page);
    const [database, schema] = [searchParams.get('db') ?? '', searchParams.get('ns') ?? ''];
    if (table) return refsOf(driver, database, schema, table);
    const isSchema =
      driver === 'pgsql' && database && schema && ![...PAGES, ...OTHERS, ...SERVER_PAGES].some((name) => searchParams.has(name));
    return isSchema ? [{ kind: 'databaseSchema', tool: 'adminer', name: schema, path: [database, schema] }] : [];
  },
};

/** Adminer leaves the driver out where the log-in form's server was empty: MySQL on its default host. The user's name then comes first. */
function driverOf(query: URLSearchParams): (typeof DRIVERS)[number] | null {
  const named = DRIVERS.find((driver) => query.has(driver));
  return named ?? (query.keys().next().value === 'username' && query.has('db') ? 'server' : null);
}

/** The dialect, and the database and schema of names without them: MySQL's database is the catalog's schema. */
function settingOf(driver: (typeof DRIVERS)[number], database: string, schema: string): ReturnType<QueryEditor['setting']> {
  const both = database || schema ? [database, schema] : [];
  switch (driver) {
    case 'server':
      return { dialect: 'mysql', within: database ? ['', database] : [] };
    case 'pgsql':
      return { dialect: 'postgres', within: both };
    case 'mssql':
      return { dialect: 'tsql', within: both };
    case 'oracle':
      return { dialect: 'oracle', within: schema ? ['', schema] : [] };
    case 'sqlite':
    case 'sqlite2':
      return { dialect: 'sqlite', within: ['', 'main'] };
    case 'clickhouse':
      return { dialect: 'clickhouse', within: database ? ['', database] : [] };
    default:
      return { dialect: null, within: [] };
  }
}

function refsOf(driver: (typeof DRIVERS)[number], database: string, schema: string, table: string): readonly AssetRef[] {
  const ref = { kind: 'table', tool: 'adminer', name: table } as const;
  switch (driver) {
    case 'server':
      return database ? mysqlTable('adminer', database, table) : [ref];
    case 'pgsql':
      return [schema && database ? { ...ref, path: [database, schema, table] } : { ...ref, unverified: true }];
    case 'mssql':
    case 'oracle':
      return [{ ...ref, ...(schema && { path: [...(database ? [database] : []), schema, table] }), unverified: true }];
    case 'sqlite':
    case 'sqlite2':
      // The database is a file, named in the catalog as in its connection. The schema in it is called `main`.
      return [{ ...ref, path: ['main', table], unverified: true }];
    default:
      return [{ ...ref, unverified: true }];
  }
}
