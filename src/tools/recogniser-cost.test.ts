import { describe, expect, test } from 'vitest';
import { costsOf, growthOf } from '../../e2e/recogniser-cost.ts';
import { TOOLS } from './index.ts';

describe.each(TOOLS.map(({ id }) => id))('%s', (id) => {
  test('reads an address of 8,000 characters of any shape within 5 ms', () => {
    const { tried, slow } = costsOf(id);
    expect(slow).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });

  test('takes for ten times as long an address ten times as long at most', () => {
    const { tried, slow } = growthOf(id);
    expect(slow).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });
});
