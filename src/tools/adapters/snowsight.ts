import type { AssetKind } from '../../model/kind.ts';
import type { AssetRef } from '../../model/reference.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';
import { isVendorsHost } from '../vendor-host.ts';

const object = route<'database' | 'schema' | 'type' | 'name'>('/data/databases/:database/schemas/:schema/:type/:name{/*}?');
const analyst = route<'database' | 'schema' | 'name'>('/cortex/analyst/databases/:database/schemas/:schema/semanticView/:name{/*}?');
const schemaPage = route<'database' | 'schema'>('/data/databases/:database/schemas/:schema{/*}?');
const databasePage = route<'database'>('/data/databases/:database{/*}?');
const classicTable = route('/data/tables/detail{/}?');

const account = route<'organization' | 'account'>('/:organization/:account{/*}?');

/** The catalog keeps stages and streams among its tables. */
const KINDS: Readonly<Record<string, AssetKind>> = {
  table: 'table',
  view: 'table',
  'materialized-view': 'table',
  'dynamic-table': 'table',
  'external-table': 'table',
  'iceberg-table': 'table',
  'hybrid-table': 'table',
  'event-table': 'table',
  'semantic-view': 'table',
  stream: 'table',
  stage: 'table',
  procedure: 'storedProcedure',
  'user-function': 'storedProcedure',
};

/** Tables in the catalog, although Snowflake allows a table with the same name beside them. */
const APART = new Set(['semantic-view', 'stream', 'stage']);

/** Kinds of table that ingestion stores as `table`. Nobody saw Snowsight name them otherwise in an address. */
const UNSEEN = new Set(['iceberg-table', 'hybrid-table', 'event-table']);

export const snowsight: Tool = {
  id: 'snowsight',
  name: 'Snowsight',
  serviceTypes: ['Snowflake'],
  // The rest are the clouds of China and of the US military.
  hosts: [
    'https://app.snowflake.com/*',
    'https://*.snowflakecomputing.com/*',
    'https://app.snowflake.cn/*',
    'https://*.snowflakecomputing.cn/*',
    'https://*.snowflakecomputing.mil/*',
  ],

  tenant(url) {
    // The classic console had a host per account; Snowsight keeps the account in the path.
    if (isClassic(url)) return url.hostname.replace(/\.snowflakecomputing\.(?:com|cn|mil)$/, '');
    return accountOf(url);
  },

  query: {
    at: ({ pathname, hash }) => /^\/[^/]+\/[^/]+\/w[\w-]{6,}\/?$/.test(pathname) || hash.startsWith('#/workspaces/'),
    editors: ['.cm-editor', '.monaco-editor', '.CodeMirror'],
    setting: () => ({ dialect: 'snowflake', within: [] }),
    ofService: true,
  },

  recognise({ url }) {
    const inside = insideHash(url);
    if (!inside) return [];
    const refs = isClassic(url) ? classicRefs(url, inside) : refsOf(url, inside);
    return refs.map((ref) => ({ tool: 'snowsight', ...ref }));
  },
};

type Found = Omit<AssetRef, 'tool'>;

/** `organization/account`, or `region/locator`: from the path, or from a private host named after both. */
function accountOf(url: URL): string | null {
  const found = account(url);
  if (found) return `${found.organization}/${found.account}`.toLowerCase();
  const [, host = ''] = /^app[.-](.+)\.privatelink\.snowflakecomputing\.(?:com|cn|mil)$/.exec(url.hostname) ?? [];
  const [, organization, name] = /^([^.-]+)-([^.]+)$/.exec(host) ?? [];
  if (organization && name) return url.hostname.startsWith('app-') ? `${organization}/${name}` : null;
  // `{locator}.{region}`; addresses use the reverse order. A region alone, such as `us-east-1`, is not an account.
  const [, locator, region] = /^([^.-]+)\.([^.]+-[^.]+(?:\.[^.]+)?)$/.exec(host) ?? [];
  return locator && region ? `${region}/${locator}` : null;
}

function isClassic(url: URL): boolean {
  return /\/console\/?$/.test(url.pathname);
}

/** The table by the query behind the hash; a link may also have the path of Snowsight. */
function classicRefs(url: URL, inside: URL): readonly Found[] {
  if (!classicTable(inside)) return refsOf(url, inside);
  const path = ['databaseName', 'schemaName', 'tableName'].map((name) => inside.searchParams.get(name) ?? '');
  return path.includes('') ? [] : [{ kind: 'table', ...named(path) }];
}

function refsOf(url: URL, inside: URL): readonly Found[] {
  const found = object(inside);
  if (found) return objectRefs(url, found);

  const analysed = analyst(inside);
  if (analysed) return objectRefs(url, { ...analysed, type: 'semantic-view' });

  const ref = containerRef(url, inside);
  return ref ? [ref] : [];
}

function containerRef(url: URL, inside: URL): Found | null {
  const schema = schemaPage(inside);
  if (schema) {
    const { database, schema: name } = schema;
    return { kind: 'databaseSchema', ...stored(url, `/data/databases/${database}/schemas/${name}`), ...named([database, name]) };
  }

  const database = databasePage(inside);
  return database && { kind: 'database', ...stored(url, `/data/databases/${database.database}`), ...named([database.database]) };
}

function objectRefs(
  url: URL,
  { database, schema, type, name }: Readonly<Record<'database' | 'schema' | 'type' | 'name', string>>,
): readonly Found[] {
  const kind = KINDS[type];
  if (!kind) return [];
  const container = `/data/databases/${database}/schemas/${schema}`;
  // Up to ingestion 1.11 a view was stored as `view` and everything else as `table`. An asset that may share its name with a table is not
  // that table.
  const isApart = APART.has(type);
  const types = kind === 'table' && !isApart ? [type, 'table', 'view'] : [type];
  const addresses = stored(url, ...types.map((each) => `${container}/${each}/${name}`));
  // A procedure's address carries its signature, such as `LOAD(VARCHAR)`; its name in the catalog does not.
  const isRoutine = kind === 'storedProcedure';
  const ownName = isRoutine ? unsigned(name) : name;
  // Overloaded routines have one name in the catalog.
  const standing = {
    ...((isApart || UNSEEN.has(type)) && ({ unverified: true } as const)),
    ...(isRoutine && ({ sharedName: true } as const)),
  };
  const ref: Found = { kind, ...addresses, ...named([database, schema, ownName]), ...standing };
  // Its own address says what it is, whatever else has the name.
  return isApart && addresses.url !== undefined ? [ref, { kind, ...addresses, name: ownName }] : [ref];
}

/** `LOAD(VARCHAR)` → `LOAD`. */
function unsigned(name: string): string {
  const at = name.endsWith(')') ? name.indexOf('(') : -1;
  return at < 0 ? name : name.slice(0, at);
}

/**
 * Ingestion keeps the case of names, lower-cases the account, and uses app.snowflake.com unless another host is set. For pages of another
 * site this says nothing.
 */
function stored(url: URL, ...paths: readonly string[]): Pick<AssetRef, 'url' | 'spellings'> {
  const found = accountOf(url);
  if (!found) return {};
  const accountPath = `/${found}/#`;
  const sites = [`${url.origin}${accountPath}`, ...(isVendorsHost(snowsight, url) ? [`https://app.snowflake.com${accountPath}`] : [])];
  const [first, ...others] = sites.flatMap((site) => paths.flatMap((path) => [`${site}${path}`, `${site}${encodeURI(path)}`]));
  return first === undefined ? {} : storedAs(first, ...others);
}

function named(path: readonly string[]): Pick<AssetRef, 'path' | 'name'> {
  // A quoted identifier may come with its quotes.
  const names = path.map((name) => name.replace(/^"(.+)"$/s, '$1'));
  const name = names.at(-1);
  return { path: names, ...(name !== undefined && { name }) };
}
