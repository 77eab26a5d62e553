import * as v from 'valibot';
import type { AssetName } from '../../model/parts.ts';
import { withoutReservedWords } from '../../model/reserved-words.ts';
import type { NamedTable } from '../../model/surroundings.ts';
import { get } from '../api/http.ts';
import type { CatalogConnection } from '../api/server.ts';
import { orNothing } from '../api/settle.ts';
import { assetKindOf } from '../entity/asset-from-wire.ts';
import { splitFqn } from '../entity/fqn.ts';
import { assetHref } from '../entity/web-links.ts';
import { SearchAnswer } from '../entity/wire.ts';
import { pathsNaming } from './search-path.ts';

/** Maximum number of names to look up, since a card lists no more. */
export const MOST_NAMED = 20;

const NamedHit = v.object({ id: v.string(), entityType: v.string(), fullyQualifiedName: v.string() });

/** Finds tables by qualified name, at most {@link MOST_NAMED}. One that is not found, or whose search fails, keeps its name and page. */
export async function tablesNamed(
  connection: CatalogConnection,
  fqns: readonly string[],
  signal?: AbortSignal,
): Promise<readonly NamedTable[]> {
  const wanted = [...new Set(fqns)].slice(0, MOST_NAMED);
  const paths = pathsNaming(wanted, Object.keys(NamedHit.entries));
  const answers = await Promise.all(paths.map((path) => orNothing(get(connection, path, SearchAnswer, signal), signal)));
  const sources = answers.flatMap((answer) => answer?.hits.hits ?? []);
  const hits = sources.flatMap(({ _source }) => {
    const hit = v.safeParse(NamedHit, _source);
    return hit.success ? [hit.output] : [];
  });
  return wanted.map((fqn) => {
    // A server may ignore a filter that it does not support, and the search ignores case.
    const hit = hits.find((one) => one.fullyQualifiedName === fqn);
    const kind = assetKindOf(hit?.entityType ?? '');
    const parts = splitFqn(fqn).map(withoutReservedWords);
    return {
      fqn,
      name: parts.at(-1) ?? fqn,
      path: parts.slice(0, -1),
      href: assetHref(kind ?? 'table', fqn, connection),
      found: hit && kind ? { kind, id: hit.id } : null,
    };
  });
}

/** The tables that this user can open. */
export function foundTables(tables: readonly NamedTable[]): readonly AssetName[] {
  return tables.flatMap(({ found, fqn }) => (found ? { ...found, fqn } : []));
}
