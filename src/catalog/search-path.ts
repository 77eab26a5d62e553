import type { Clause } from './open-metadata.ts';

/** Characters of path and query that a server takes for certain; a running 1.6 server refused beyond some 7,200 with browser-like headers. */
export const LONGEST = 6_500;

/** Only what label and head need: ten hits weigh 67 kB whole and 11 kB so. */
const HIT_FIELDS =
  'id name displayName fullyQualifiedName entityType sourceUrl serviceType service owners owner tier certification deleted'.split(' ');

interface Search {
  readonly q: string;
  readonly size: number;
  readonly filter?: Clause;
  /** What of each hit is wanted, if it is not all that a label needs. */
  readonly fields?: readonly string[];
}

/** The path of a search, which must stay short: a server refuses request lines beyond `LONGEST` (431, 414). */
export function searchPath({ q, size, filter, fields = HIT_FIELDS }: Search): string {
  const query = new URLSearchParams({ q, index: 'dataAsset', from: '0', size: String(size), deleted: 'false' });
  if (filter) query.set('query_filter', JSON.stringify({ query: filter }));
  for (const field of fields) query.append('include_source_fields', field);
  return `search/query?${query}`;
}

/** Searches for all of these qualified names, as few as their length allows. Their case is not told apart, so twins may come along. */
export function pathsNaming(fqns: readonly string[], fields: readonly string[]): readonly string[] {
  const pathOf = (names: readonly string[]): string =>
    searchPath({ q: '*', size: 2 * names.length, filter: { terms: { fullyQualifiedName: names } }, fields });
  const paths: string[] = [];
  let batch: readonly string[] = [];
  for (const fqn of new Set(fqns)) {
    const longer = [...batch, fqn];
    if (batch.length > 0 && pathOf(longer).length > LONGEST) {
      paths.push(pathOf(batch));
      batch = [fqn];
    } else batch = longer;
  }
  return batch.length > 0 ? [...paths, pathOf(batch)] : paths;
}
