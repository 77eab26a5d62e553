import type { Clause } from './search-path.ts';

/** One way in which a hit can match: each of these fields has one of these values, or the address contains this phrase. */
export type Alternative = { readonly fields: Fields } | { readonly phrase: string };

/** Fields of a search document, each with the values of which it must have one. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** The alternatives in few clauses: two that differ in one field merge into one clause that matches the same hits. */
export function clausesOf(alternatives: readonly Alternative[]): readonly Clause[] {
  const phrases = new Set(alternatives.flatMap((one) => ('phrase' in one ? one.phrase : [])));
  let merged: readonly Fields[] = [];
  for (const one of alternatives) {
    if (!('fields' in one)) continue;
    const at = merged.findIndex((other) => differing(other, one.fields) !== null);
    merged = at < 0 ? [...merged, one.fields] : merged.map((other, place) => (place === at ? union(other, one.fields) : other));
  }
  return [...merged.map(clauseOf), ...[...phrases].map((phrase) => ({ match_phrase: { sourceUrl: phrase } }))];
}

/** The fields whose values differ, at most one; null = the two cannot merge. */
function differing(one: Fields, other: Fields): readonly string[] | null {
  const names = Object.keys(one);
  if (names.join() !== Object.keys(other).join()) return null;
  const apart = names.filter((name) => one[name]?.join('\n') !== other[name]?.join('\n'));
  return apart.length > 1 ? null : apart;
}

function union(one: Fields, other: Fields): Fields {
  return Object.fromEntries(Object.entries(one).map(([name, values]) => [name, [...new Set([...values, ...(other[name] ?? [])])]]));
}

function clauseOf(fields: Fields): Clause {
  const all = Object.entries(fields).map(([name, [value = '', ...others]]) =>
    others.length > 0 ? { terms: { [name]: [value, ...others] } } : { term: { [name]: value } },
  );
  const [only, ...more] = all;
  return only && more.length === 0 ? only : { bool: { filter: all } };
}
