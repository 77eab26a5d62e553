import type { AssetRef } from '../../model/reference.ts';
import { confirmedBy, consoleHosts, isConsole, regionOf } from '../addresses/aws-console.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash, which holds the query as well.
const table = route<'name'>('/v2/data-catalog/tables/view/:name{/*}?');
const database = route<'name'>('/v2/data-catalog/databases/view/:name{/*}?');
const workflow = route<'name'>('/v2/etl-configuration/workflows/view/:name{/*}?');
const job = route<'name'>('{/editor}?/job/:name{/*}?');

export const awsGlue: Tool = {
  id: 'aws-glue',
  name: 'AWS Glue',
  serviceTypes: ['Glue', 'GluePipeline'],
  hosts: [...consoleHosts('glue'), ...consoleHosts('gluestudio')],

  /** The account whose catalog it is, and the region; a workflow's address says no account. */
  tenant(url) {
    const account = insideHash(url)?.searchParams.get('catalogId');
    const region = regionOf(url);
    return isConsole(url) && account && region ? `${account}/${region}` : null;
  },

  recognise({ url }) {
    const inside = isConsole(url) && insideHash(url);
    const ref = inside && refOf(url, inside);
    return ref ? [ref, ...inAnyDatabase(ref)].map((one) => ({ tool: 'aws-glue', ...one, ...confirmedBy(url) })) : [];
  },
};

type Found = Omit<AssetRef, 'tool'>;

function refOf(url: URL, inside: URL): Found | null {
  const account = inside.searchParams.get('catalogId');

  const shown = table(inside);
  if (shown) {
    const { name } = shown;
    const holder = inside.searchParams.get('database');
    if (!holder) return { kind: 'table', name };
    const page = `/v2/data-catalog/tables/view/${name}?database=${holder}&catalogId=${account}&versionId=latest`;
    return { kind: 'table', ...(account && stored(url, page)), path: within(account, holder, name), name };
  }

  const schema = database(inside);
  if (schema) {
    const { name } = schema;
    const page = `/v2/data-catalog/databases/view/${name}?catalogId=${account}`;
    return { kind: 'databaseSchema', ...(account && stored(url, page)), path: within(account, name), name };
  }

  const flow = workflow(inside);
  // The stored address names no account, so two accounts share it: it proves nothing.
  if (flow) return { kind: 'pipeline', id: flow.name, name: flow.name };

  // In the catalog a job is a task of a workflow. It is an asset only if somebody created one with its name.
  const named = job(inside);
  return named && { kind: 'pipeline', name: named.name };
}

/**
 * An administrator may have renamed the catalog's database, which is otherwise the account. Another account's table may have the same name.
 */
function inAnyDatabase({ kind, path = [], name }: Found): readonly Found[] {
  return kind === 'table' && path.length === 3
    ? [{ kind, path: path.slice(1), ...(name !== undefined && { name }), unverified: true }]
    : [];
}

/** The catalog's database is the account. */
function within(account: string | null, ...names: readonly string[]): readonly string[] {
  return account ? [account, ...names] : names;
}

function stored(url: URL, page: string): Pick<AssetRef, 'url' | 'spellings'> {
  const region = regionOf(url);
  return region ? storedAs(`https://${region}.console.aws.amazon.com/glue/home?region=${region}#${page}`) : {};
}
