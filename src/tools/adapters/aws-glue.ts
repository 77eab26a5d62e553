import type { AssetRef } from '../../model/reference.ts';
import { consoleHosts, isConsole, regionOf } from '../addresses/aws-console.ts';
import { storedAs, verbatim } from '../addresses/stored-as.ts';
import { decoded, insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash, which holds the query as well.
const table = route<'name'>('/v2/data-catalog/tables/:page(view|data-quality-runs|evaluation-run-details)/:name{/*}?');
const database = route<'name'>('/v2/data-catalog/databases/view/:name{/*}?');
const workflow = route<'name'>('/v2/etl-configuration/workflows/view/:name{/*}?');
const job = route<'name'>('{/editor}?/job/:name{/*}?');
// Lake Formation shows the same catalog.
const lakeTable = route<'database' | 'name'>('/table-details/:database/:name{/}?');
const lakeDatabase = route<'name'>('/database-details/:name{/}?');

export const awsGlue: Tool = {
  id: 'aws-glue',
  name: 'AWS Glue',
  serviceTypes: ['Glue', 'GluePipeline'],
  hosts: ['glue', 'gluestudio', 'lakeformation'].flatMap(consoleHosts),

  /** The account whose catalog it is, and the region; a workflow's address says no account. */
  tenant(url) {
    const account = isConsole(url) && inCatalog(url)?.account;
    const region = regionOf(url);
    return account && region ? `${account}/${region}` : null;
  },

  recognise({ url }) {
    const ref = isConsole(url) && refOf(url);
    return ref ? [ref, ...inAnyDatabase(url, ref)].map((one) => ({ tool: 'aws-glue', ...one })) : [];
  },
};

type Found = Omit<AssetRef, 'tool'>;

/** A table or a database of the catalog, as far as the address names it. */
interface InCatalog {
  readonly account: string | null;
  readonly database: string | null;
  readonly table: string | null;
}

function inCatalog(url: URL): InCatalog | null {
  const inside = insideHash(url);
  if (!inside) return null;
  const account = inside.searchParams.get('catalogId');
  const name = table(inside)?.name ?? lakeTable(inside)?.name;
  if (name) return { account, database: lakeTable(inside)?.database ?? inside.searchParams.get('database'), table: name };
  const schema = database(inside) ?? lakeDatabase(inside);
  return schema ? { account, database: schema.name, table: null } : oldConsole(inside);
}

/** `#table:catalog={account};name={table};namespace={database}`, `#database:catalog={account};name={database}` */
function oldConsole({ pathname }: URL): InCatalog | null {
  const [, type, rest = ''] = /^\/(table|database):(.+)$/.exec(pathname) ?? [];
  const said = new Map(rest.split(';', 10).map((pair) => [pair.replace(/=.*$/, ''), decoded(pair.replace(/^[^=]*=?/, ''))]));
  const [account, name, holder] = ['catalog', 'name', 'namespace'].map((key) => said.get(key) || null);
  if (!name) return null;
  return { account: account ?? null, ...(type === 'table' ? { database: holder ?? null, table: name } : { database: name, table: null }) };
}

function refOf(url: URL): Found | null {
  const found = inCatalog(url);
  if (found) return catalogRef(url, found);

  const inside = insideHash(url);
  const flow = inside && workflow(inside);
  // The stored address names no account, so two accounts share it: it proves nothing.
  if (flow) return { kind: 'pipeline', id: flow.name, name: flow.name };

  // In the catalog a job is a task of a workflow. It is an asset only if somebody created one with its name.
  const named = inside && job(inside);
  return named && { kind: 'pipeline', name: named.name };
}

function catalogRef(url: URL, { account, database, table: name }: InCatalog): Found | null {
  if (!database) return name === null ? null : { kind: 'table', name };
  if (name === null) {
    const page = `/v2/data-catalog/databases/view/${database}?catalogId=${account}`;
    return { kind: 'databaseSchema', ...(account && stored(url, page)), path: within(account, database), name: database };
  }
  const page = `/v2/data-catalog/tables/view/${name}?database=${database}&catalogId=${account}&versionId=latest`;
  return { kind: 'table', ...(account && stored(url, page)), path: within(account, database, name), name };
}

/**
 * An administrator may have renamed the catalog's database, which is otherwise the account, and then the stored address has that name in place
 * of the account. Within the account's own service it proves as much; another account's table may have the same name.
 */
function inAnyDatabase(url: URL, { kind, path = [], name = '' }: Found): readonly Found[] {
  if (kind !== 'table' || path.length !== 3) return [];
  const [region, [, database = '']] = [regionOf(url), path];
  const beginning = `${consoleOf(region)}#/v2/data-catalog/tables/view/${name}?database=${database}&catalogId=`;
  const storedLike = region && { storedLike: `${verbatim(beginning)}(?!\\d{12}&)[^&]+&versionId=latest`, sharedUrl: true as const };
  return [{ kind, path: path.slice(1), name, sharedName: true, ...storedLike }];
}

/** The catalog's database is the account. */
function within(account: string | null, ...names: readonly string[]): readonly string[] {
  return account ? [account, ...names] : names;
}

function stored(url: URL, page: string): Pick<AssetRef, 'url' | 'spellings'> {
  const region = regionOf(url);
  return region ? storedAs(`${consoleOf(region)}#${page}`) : {};
}

/** The console of AWS itself, whatever the partition. */
const consoleOf = (region: string | null): string => `https://${region}.console.aws.amazon.com/glue/home?region=${region}`;
