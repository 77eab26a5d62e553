/** A filter in the search engine's own query language. */
export type Clause = Readonly<Record<string, unknown>>;

/** A search for the assets of one page. */
export interface Question {
  /** Alternatives; a hit must meet at least one. */
  readonly anyOf: readonly Clause[];
  /** Maximum number of hits. */
  readonly size: number;
}

/**
 * Target length of path and query below `api/v1/`, in characters. Firewalls refuse query strings over 2,048 bytes, some even whole request
 * targets; with 50 characters before the path, this makes 1,900.
 */
export const LONGEST = 1_850;

/** Limit for a single value that needs more, in characters; a 1.6 server refused beyond about 7,200. */
export const LONGEST_TAKEN = 6_500;

/** Only the fields that the label and the card's head need: ten hits take 11 kB instead of 67 kB. */
const HIT_FIELDS =
  'id name displayName fullyQualifiedName entityType sourceUrl serviceType service owners owner tier certification deleted'.split(' ');

/** A search in the terms of the search route. `q` is query syntax. */
export interface Search {
  readonly q: string;
  readonly size: number;
  readonly filter?: Clause;
  /** Fields of each hit; default: those that a label needs. */
  readonly fields?: readonly string[];
}

/** The path of a search below `api/v1/`. */
export function searchPath({ q, size, filter, fields = HIT_FIELDS }: Search): string {
  // Without `deleted`, some releases also send deleted entries.
  const query = new URLSearchParams({ q, index: 'dataAsset', size: String(size), deleted: 'false' });
  if (filter) query.set('query_filter', JSON.stringify({ query: filter }));
  for (const field of fields) query.append('include_source_fields', field);
  // Characters that RFC 3986 allows in a query need no escape, which is three times as long.
  return `search/query?${query.toString().replace(/%(?:21|2C|2F|3A)/g, decodeURIComponent)}`;
}

/** The search that answers a question. */
export function searchOf({ anyOf, size }: Question): Search {
  const [only, ...others] = anyOf;
  return { q: '*', size, filter: only && others.length === 0 ? only : { bool: { minimum_should_match: 1, should: anyOf } } };
}

/** Paths of as few searches as possible for these qualified names, without overlong names. Hits may differ in case. */
export function pathsNaming(fqns: readonly string[], fields: readonly string[]): readonly string[] {
  const pathOf = (names: readonly string[]): string =>
    searchPath({ q: '*', size: 2 * names.length, filter: { terms: { fullyQualifiedName: names } }, fields });
  const paths: string[] = [];
  let batch: readonly string[] = [];
  for (const fqn of new Set(fqns)) {
    if (pathOf([fqn]).length > LONGEST_TAKEN) continue;
    const longer = [...batch, fqn];
    if (batch.length > 0 && pathOf(longer).length > LONGEST) {
      paths.push(pathOf(batch));
      batch = [fqn];
    } else batch = longer;
  }
  return batch.length > 0 ? [...paths, pathOf(batch)] : paths;
}
