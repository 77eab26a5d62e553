import { describe, expect, test } from 'vitest';
import { sampleColumn, sampleTag } from '../../asset.fake.tsx';
import { flatten, matching, outermost, patternOf, unfolded } from './column-rows.ts';

const rows = flatten([
  sampleColumn('id'),
  sampleColumn('customer', {
    children: [sampleColumn('email', { tags: [sampleTag('PII.Sensitive')] }), sampleColumn('address', { children: [sampleColumn('zip')] })],
  }),
  sampleColumn('amount.eur', { description: 'Without tax (net)' }),
  sampleColumn('Order number', { ownName: 'ord_no' }),
]);
const names = (found: ReturnType<typeof flatten>): readonly string[] => found.map(({ column }) => column.name);
const found = (text: string): readonly string[] => {
  const pattern = patternOf(text);
  return pattern ? names(matching(rows, pattern)) : [];
};

describe('column rows', () => {
  test('columns are in reading order, nested ones below their parents', () => {
    expect(rows.map(({ id, depth, column }) => [id, depth, column.name])).toEqual([
      ['0', 1, 'id'],
      ['1', 1, 'customer'],
      ['1.0', 2, 'email'],
      ['1.1', 2, 'address'],
      ['1.1.0', 3, 'zip'],
      ['2', 1, 'amount.eur'],
      ['3', 1, 'Order number'],
    ]);
  });

  test('fields show once all columns around them are unfolded', () => {
    expect(names(unfolded(rows, new Set()))).toEqual(['id', 'customer', 'amount.eur', 'Order number']);
    expect(names(unfolded(rows, new Set(['1'])))).toEqual(['id', 'customer', 'email', 'address', 'amount.eur', 'Order number']);
    expect(names(unfolded(rows, new Set(['1.1'])))).toEqual(['id', 'customer', 'amount.eur', 'Order number']);
  });

  test.each([
    ['MAIL', ['email']],
    ['pii', ['email']],
    ['tax (n', ['amount.eur']],
    ['t.e', ['amount.eur']],
    ['zip', ['zip']],
    ['ORD_no', ['Order number']],
    ['r num', ['Order number']],
    ['[', []],
    ['\\', []],
    ['a-z', []],
  ])('the filter %j finds the expected columns', (text, expected) => expect(found(text)).toEqual(expected));

  test('a nested column stands for its outermost column in a SELECT', () => {
    const all = [
      sampleColumn('id'),
      sampleColumn('customer', { children: [sampleColumn('email'), sampleColumn('zip')] }),
      sampleColumn('zip'),
    ];
    expect(outermost(all, matching(flatten(all), /zip|email/u)).map(({ name }) => name)).toEqual(['customer', 'zip']);
  });

  test('a blank filter filters nothing', () => expect(patternOf('  ')).toBeNull());
});
