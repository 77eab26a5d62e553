import * as v from 'valibot';
import type { NamedTable } from '../model/surroundings.ts';
import { kindOf } from './asset-from-wire.ts';
import { splitFqn } from './fqn.ts';
import { get } from './http.ts';
import type { Server } from './open-metadata.ts';
import { assetHref } from './pages.ts';
import { SearchAnswer } from './wire.ts';

/** Names asked for in one search: more would not fit into a request's first line, which servers keep under 8 KiB. */
export const MOST_NAMED = 20;

const Found = v.object({ id: v.string(), entityType: v.string(), fullyQualifiedName: v.string() });

/** Tables by their qualified names, at most {@link MOST_NAMED}, in one search; one that it does not find keeps its name and its page. */
export async function tablesNamed(to: Server, fqns: readonly string[], signal?: AbortSignal): Promise<readonly NamedTable[]> {
  const wanted = [...new Set(fqns)].slice(0, MOST_NAMED);
  if (wanted.length === 0) return [];
  const query = new URLSearchParams({
    ...{ q: '*', index: 'dataAsset', from: '0', size: String(2 * wanted.length), deleted: 'false' },
    query_filter: JSON.stringify({ query: { bool: { filter: [{ terms: { fullyQualifiedName: wanted } }] } } }),
  });
  for (const field of Object.keys(Found.entries)) query.append('include_source_fields', field);
  const answer = await get(to, `search/query?${query}`, SearchAnswer, signal);
  const hits = (answer?.hits.hits ?? []).flatMap(({ _source }) => {
    const hit = v.safeParse(Found, _source);
    return hit.success ? [hit.output] : [];
  });
  return wanted.map((fqn) => {
    // A server may ignore a filter that it dislikes, and names that differ in case are twins.
    const hit = hits.find((one) => one.fullyQualifiedName === fqn);
    const kind = kindOf(hit?.entityType ?? '');
    const parts = splitFqn(fqn);
    return {
      fqn,
      name: parts.at(-1) ?? fqn,
      path: parts.slice(0, -1),
      href: assetHref(kind ?? 'table', fqn, to),
      found: hit && kind ? { kind, id: hit.id } : null,
    };
  });
}
