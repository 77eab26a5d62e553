import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../../ui/hostile.fake.ts';
import { attributeWords } from './attribute-words.ts';

describe('the words of an attribute', () => {
  test.each([
    ['type', 'STANDARD_DEVIATION', 'Standard deviation'],
    ['granularity', 'QUARTER', 'Quarter'],
    ['cleanup', 'delete, compact', 'delete old messages, keep the last message of each key'],
    ['retention', -1, 'unlimited time'],
    ['size', 1_500, '1.5 kB'],
    ['rows', 2_000, '2,000'],
  ] as const)('an attribute is shown in words: %s %s', (name, value, words) => expect(attributeWords({ name, value })).toBe(words));

  test.each([
    ['type', 'SupersetDataModel'],
    ['type', 'constructor'],
    ['granularity', 'FORTNIGHT'],
    ['cleanup', 'archive'],
    ['method', 'SUM'],
    ...HOSTILE.map((text) => ['type', text] as const),
  ] as const)('a value outside the catalog’s lists is shown as it is written: %s %s', (name, value) =>
    expect(attributeWords({ name, value })).toBe(value),
  );

  test('a known value is shown in words beside an unknown one', () =>
    expect(attributeWords({ name: 'cleanup', value: 'compact, archive' })).toBe('keep the last message of each key, archive'));
});
