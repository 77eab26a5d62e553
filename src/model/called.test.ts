import { expect, test } from 'vitest';
import { called } from './called.ts';

test.each([
  ['absent', undefined],
  ['null', null],
  ['empty', ''],
  ['spaces', '  \t\n'],
  ['no-break and ideographic spaces', '\u00a0\u3000'],
  ['zero-width characters', '\u200b\u2060\ufeff'],
  ['direction controls', '\u202e\u2066'],
  ['an empty braille cell', '\u2800'],
])('a name that is %s is skipped for the next', (_what, name) => {
  expect(called(name, 'orders')).toBe('orders');
  expect(called(name)).toBe('–');
});

test('a visible name stays unchanged, including its spaces', () => {
  expect(called(' .lead ', 'orders')).toBe(' .lead ');
  expect(called('\u200eמכירות', 'orders')).toBe('\u200eמכירות');
  expect(called('0', 'orders')).toBe('0');
});

test('a name stored with reserved words is shown as the tool writes it', () => {
  expect(called(null, 'a__reserved__colon__b__reserved__newline__c')).toBe('a::b\nc');
});
