import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAt } from './rison.ts';

test.each<[string, string, readonly string[], string | null]>([
  ['a bare word', '(index:orders)', ['index'], 'orders'],
  ['a quoted text', "(index:'shop-orders-*')", ['index'], 'shop-orders-*'],
  ['quotes and marks in a text', "(index:'it!'s !!, (really): x')", ['index'], "it's !, (really): x"],
  ['a field inside', "(a:(b:(c:'1')))", ['a', 'b', 'c'], '1'],
  ['a field behind a list', "(columns:!(a,'b',!(c)),sort:!(!('@timestamp',desc)),index:orders)", ['index'], 'orders'],
  ['the outer of two fields', "(filters:!((meta:(index:'other',negate:!f))),index:orders)", ['index'], 'orders'],
  ['a field of a list’s member: not there', '(filters:!((meta:(index:other))))', ['index'], null],
  ['a field that is an object', '(a:(b:c))', ['a'], null],
  ['a field that is no text', '(a:!t,b:!n)', ['b'], null],
  ['a field inside a text', '(a:b)', ['a', 'b'], null],
  ['what every object has', '(a:b)', ['constructor', 'name'], null],
  ['a field that comes twice: the last', '(index:orders,index:returns)', ['index'], 'returns'],
  ['nothing', '', ['a'], null],
  ['no object', 'orders', ['a'], null],
  ['an object cut short', "(index:'orders", ['index'], null],
  ['a text that is empty', "(index:'')", ['index'], null],
  ['a field cut short', '(index:', ['index'], null],
  ['an object that does not end', '(index:orders', ['index'], 'orders'],
])('reading Rison: %s', (_what, rison, path, text) => {
  expect(textAt(rison, ...path)).toBe(text);
});

test('reading Rison survives any text, at any depth', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('(', ')', '!', "'", ':', ',', 'a', '!(') }), (text) => textAt(text, 'a') !== ''));
  expect(textAt('(a:'.repeat(5_000), 'a')).toBeNull();
});
