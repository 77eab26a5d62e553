import { expect, test } from 'vitest';
import { matcher } from './match.ts';
import { tryPatterns } from './pattern.fake.ts';

test.each<[string, string, Record<string, string> | null]>([
  ['/t/:a/:b', '/t/x/y', { a: 'x', b: 'y' }],
  ['/t/:a/:b', '/t/x/y/z', null],
  ['/t/:a.:b', '/t/x.y.z', { a: 'x', b: 'y.z' }],
  ['/*/:a', '/x/y/z', { 0: 'x/y', a: 'z' }],
  ['/t/:a/:b?', '/t/x', { a: 'x' }],
  ['/t{/:a}?/:b', '/t/x', { b: 'x' }],
  ['/t{/:a}?{/*}?', '/t/x/y/z', { a: 'x', 0: 'y/z' }],
  ['/t\\:x/:a', '/t:x/y', { a: 'y' }],
  ['/é/:a', '/%C3%A9/y', { a: 'y' }],
  ['/t/:a', '/t/', null],
])('the pattern %s finds its names in %s', (pattern, text, expected) => {
  const values = matcher(pattern, 'path')?.(text);
  expect(values ? Object.fromEntries(values) : null).toEqual(expected);
});

test('a name in a query value includes slashes', () => {
  expect(matcher('b-:id', 'value')?.('b-x/y')?.get('id')).toBe('x/y');
});

test('any pattern that a rule may use finds what URLPattern finds, in time at most proportional to the text', () => {
  const { otherwise, slow } = tryPatterns(30);
  expect(otherwise).toEqual([]);
  expect(slow).toEqual([]);
});
