import type { Clause } from './search-path.ts';

/** One way in which a hit can match: each of these fields has one of these values and the address is so, or it contains this phrase. */
export type Alternative = { readonly fields: Fields; readonly address?: AddressTest } | { readonly phrase: string };

/** What a stored address has to be like. */
type AddressTest = { readonly ending: string } | { readonly phrase: string };

/** Fields of a search document, each with the values of which it must have one. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** The alternatives in few clauses: two that differ in one field merge into one clause that matches the same hits. */
export function clausesOf(alternatives: readonly Alternative[]): readonly Clause[] {
  const phrases = new Set(alternatives.flatMap((one) => ('phrase' in one ? one.phrase : [])));
  let merged: readonly Fields[] = [];
  const addressed = new Map<string, Addressed>();
  for (const one of alternatives) {
    if (!('fields' in one)) continue;
    if (one.address) {
      const key = JSON.stringify(one.fields);
      addressed.set(key, { fields: one.fields, tests: [...(addressed.get(key)?.tests ?? []), one.address] });
      continue;
    }
    const at = merged.findIndex((other) => differing(other, one.fields) !== null);
    merged = at < 0 ? [...merged, one.fields] : merged.map((other, place) => (place === at ? union(other, one.fields) : other));
  }
  return [
    ...merged.map(clauseOf),
    ...[...phrases].map((phrase) => addressClause({ phrase })),
    ...[...addressed.values()].map(addressedClause),
  ];
}

/** Alternatives with the same fields, and what each of them wants of the address. */
interface Addressed {
  readonly fields: Fields;
  readonly tests: readonly AddressTest[];
}

/** The fields come first: the engine scans addresses only where they match. */
function addressedClause({ fields, tests }: Addressed): Clause {
  const [first, ...others] = tests.map(addressClause);
  const address = first && others.length === 0 ? first : { bool: { should: tests.map(addressClause) } };
  return { bool: { filter: [...termsOf(fields), address] } };
}

/** Escapes wildcards, as a page's address may hold many, each of which multiplies the engine's work. */
const addressClause = (test: AddressTest): Clause =>
  'phrase' in test
    ? { match_phrase: { sourceUrl: test.phrase } }
    : { wildcard: { sourceUrl: `*${test.ending.replace(/[*?\\]/g, '\\$&')}` } };

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

const termsOf = (fields: Fields): readonly Clause[] =>
  Object.entries(fields).map(([name, [value = '', ...others]]) =>
    others.length > 0 ? { terms: { [name]: [value, ...others] } } : { term: { [name]: value } },
  );

function clauseOf(fields: Fields): Clause {
  const all = termsOf(fields);
  const [only, ...more] = all;
  return only && more.length === 0 ? only : { bool: { filter: all } };
}
