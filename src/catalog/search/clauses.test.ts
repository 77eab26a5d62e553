import { describe, expect, test } from 'vitest';
import { type Alternative, clausesOf } from './clauses.ts';

type Document = Readonly<Record<string, string>>;

/** Whether a document matches a clause, as in a search engine. */
function meets(document: Document, clause: unknown): boolean {
  const { term, terms, bool } = clause as { term?: Document; terms?: Record<string, string[]>; bool?: { filter: unknown[] } };
  if (bool) return bool.filter.every((one) => meets(document, one));
  const wanted = Object.entries(terms ?? term ?? {});
  return wanted.length > 0 && wanted.every(([field, values]) => [values].flat().includes(document[field] ?? ''));
}

const alternative = (kind: string, name: string, schema: string): Alternative => ({
  fields: { kind: [kind], name: [name], schema: [schema] },
});

test('alternatives that differ in one field merge into one clause', () => {
  const two: readonly Alternative[] = [{ fields: { kind: ['table'], name: ['a'] } }, { fields: { kind: ['table'], name: ['b'] } }];
  expect(clausesOf(two)).toEqual([{ bool: { filter: [{ term: { kind: 'table' } }, { terms: { name: ['a', 'b'] } }] } }]);
  expect(clausesOf([{ fields: { sourceUrl: ['u'] } }, { fields: { sourceUrl: ['u'] } }])).toEqual([{ term: { sourceUrl: 'u' } }]);
});

test('alternatives with other fields, or that differ in two, are not merged', () => {
  expect(clausesOf([alternative('table', 'a', 's'), alternative('table', 'b', 't')])).toHaveLength(2);
  expect(clausesOf([{ fields: { name: ['a'] } }, { fields: { id: ['a'] } }, { phrase: 'a b' }, { phrase: 'a b' }])).toHaveLength(3);
});

describe('merging', () => {
  const values = ['a', 'b', 'c'];
  const every = values.flatMap((kind) => values.flatMap((name) => values.map((schema) => ({ kind, name, schema }))));

  test.each(Array.from({ length: 40 }, (_, seed) => seed))('merged clauses match the same documents as before (%i)', (seed) => {
    const chosen = every.filter((_one, at) => ((at + 1) * (seed + 7)) % 11 < 4);
    const clauses = clausesOf(chosen.map(({ kind, name, schema }) => alternative(kind, name, schema)));
    expect(clauses.length).toBeLessThan(chosen.length);
    expect(every.filter((document) => clauses.some((clause) => meets(document, clause)))).toEqual(chosen);
  });
});
