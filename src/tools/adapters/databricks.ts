import type { AssetKind } from '../../model/kind.ts';
import type { AssetRef } from '../../model/reference.ts';
import { UUID } from '../addresses/uuid.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Catalog Explorer, its routes as in Databricks' own code. Five reserved words can stand in place of a catalog's name: the full name of
// another asset follows them, and a notebook's or a secret's is none.
const special = route<'word' | 'catalog' | 'schema' | 'name'>('/explore/data/:word(volumes|models|functions)/:catalog/:schema/:name{/*}?');
const dottedModel = route<'catalog' | 'schema' | 'name'>('/explore/data/models/:catalog([^\\/.]+).:schema([^\\/.]+).:name([^\\/.]+){/*}?');
const reserved = route('/explore/data/:word(volumes|models|functions|notebooks|secrets){/*}?');
const table = route<'catalog' | 'schema' | 'name'>(
  '/explore/data/:catalog/:schema/:name{/create-search-index}?{/edit-relationship/:lineage}?{/}?',
);
const lineage = route<'catalog' | 'schema' | 'name'>('/explore/graph/:catalog/:schema/:name{/}?');
// Both only knew one catalog. The second stands behind the hash.
const upgraded = route<'schema' | 'name'>('/explore/upgrade/:schema/:name{/}?');
const oldTable = route<'schema' | 'name'>('/table/:schema/:name{/}?');
const schemaPage = route<'catalog' | 'schema'>('/explore/data/:catalog/:schema{/}?');
const catalogPage = route<'catalog'>('/explore/data/:catalog{/}?');

const job = route<'id'>('/jobs/:id(\\d+){/*}?');
const pipeline = route<'id'>(`/pipelines/:id${UUID}{/*}?`);
// Behind the hash, in the old interface.
const oldJob = route<'id'>('/job/:id(\\d+){/*}?');
const oldPipeline = route<'id'>(`/joblist/pipelines/:id${UUID}{/*}?`);

const dashboard = route<'id'>('/dashboardsv3/:id([0-9a-f]{32}){/*}?');
const sqlDashboard = route<'id'>('/sql/dashboards/:id([0-9a-f]{32}){/*}?');
// Its title may follow the id.
const legacyDashboard = route<'id'>(`/sql/dashboards/:id${UUID}:title(-[^\\/]*)?{/*}?`);
const workspaceModel = route<'name'>('/ml/models/:name{/*}?');
const oldModel = route<'name'>('/mlflow/models/:name{/*}?');

/** A host named after its one workspace. */
const WORKSPACE_HOST =
  /^(?:adb-\d+\.\d+\.(?:azuredatabricks\.net|databricks\.azure\.(?:us|cn))|dbc-[\da-f]+-[\da-f]+\.cloud\.databricks\.(?:com|us|mil)|\d+\.\d+\.gcp\.databricks\.com)$/;

/** The catalog keeps a workspace's tables, jobs, dashboards and models as services of their own. */
const SERVICES: Readonly<Partial<Record<AssetKind, string>>> = { pipeline: 'workflows', dashboard: 'dashboards', mlmodel: 'models' };

export const databricks: Tool = {
  id: 'databricks',
  name: 'Databricks',
  serviceTypes: ['UnityCatalog', 'Databricks', 'DatabricksPipeline', 'Mlflow'],
  // A customer may have a name of its own directly below the vendor's. The last four are the clouds of the US government, its military, and China.
  hosts: [
    'https://*.cloud.databricks.com/*',
    'https://*.azuredatabricks.net/*',
    'https://*.gcp.databricks.com/*',
    'https://*.databricks.com/*',
    'https://*.cloud.databricks.us/*',
    'https://*.cloud.databricks.mil/*',
    'https://*.databricks.azure.us/*',
    'https://*.databricks.azure.cn/*',
  ],

  // A host named after a workspace identifies it. On the old regional hosts and on a customer's own host, only `o` does; so it may on a
  // host that the user named.
  tenant(url) {
    const kind = refOf(url)?.kind;
    if (!kind) return null;
    const service = SERVICES[kind] ?? 'data';
    if (WORKSPACE_HOST.test(url.hostname)) return service;
    const workspace = url.searchParams.get('o');
    if (workspace) return `${workspace}/${service}`;
    return /^(?!accounts(?:-dod)?\.|community\.)[^.]+\.cloud\.databricks\.(?:com|us|mil)$/.test(url.hostname) ? service : null;
  },

  query: {
    at: ({ pathname }) => /^\/(?:sql\/editor|sql\/queries|editor\/queries)(?:\/|$)/.test(pathname),
    editors: ['.monaco-editor', '.cm-editor'],
    setting: () => ({ dialect: 'databricks', within: [] }),
  },

  // None of these is stored with its own address.
  recognise({ url }) {
    const ref = refOf(url);
    return ref ? [{ tool: 'databricks', ...ref }] : [];
  },
};

type Found = Omit<AssetRef, 'tool'>;

/** What a route of the old interface finds in the whole of the hash. */
function behindHash<Parts extends { readonly base: string }>(url: URL, found: (inside: URL) => Parts | null): Parts | null {
  const inside = insideHash(url);
  const parts = inside && found(inside);
  return parts?.base === url.origin ? parts : null;
}

function refOf(url: URL): Found | null {
  return dataRef(url) ?? workflowRef(url) ?? dashboardRef(url) ?? workspaceModelRef(url);
}

function dataRef(url: URL): Found | null {
  const dotted = dottedModel(url);
  if (dotted) return modelRef(dotted);

  const found = special(url);
  if (found?.word === 'models') return modelRef(found);
  if (found?.word === 'volumes') return named('container', found.catalog, found.schema, found.name);
  if (found) return named('storedProcedure', found.catalog, found.schema, found.name);
  if (reserved(url)) return null;

  const shown = table(url) ?? lineage(url);
  if (shown) return named('table', shown.catalog, shown.schema, shown.name);

  const old = upgraded(url) ?? behindHash(url, oldTable);
  if (old) return named('table', 'hive_metastore', old.schema, old.name);

  const schema = schemaPage(url);
  if (schema) return named('databaseSchema', schema.catalog, schema.schema);

  const catalog = catalogPage(url);
  return catalog && named('database', catalog.catalog);
}

function workflowRef(url: URL): Found | null {
  const found = job(url) ?? pipeline(url) ?? behindHash(url, oldJob) ?? behindHash(url, oldPipeline);
  return found && { kind: 'pipeline', id: found.id };
}

function dashboardRef(url: URL): Found | null {
  const found = dashboard(url) ?? sqlDashboard(url) ?? legacyDashboard(url);
  return found && { kind: 'dashboard', id: found.id };
}

/** MLflow knows a model of Unity Catalog by its full name. */
function modelRef({ catalog, schema, name }: Readonly<Record<'catalog' | 'schema' | 'name', string>>): Found {
  return { kind: 'mlmodel', id: `${catalog}.${schema}.${name}`, name };
}

function workspaceModelRef(url: URL): Found | null {
  const found = workspaceModel(url) ?? behindHash(url, oldModel);
  return found && { kind: 'mlmodel', id: found.name, name: found.name };
}

function named(kind: AssetKind, ...path: readonly string[]): Found {
  const name = path.at(-1);
  return { kind, path, ...(name !== undefined && { name }) };
}
