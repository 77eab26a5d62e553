import { describe, expect, test } from 'vitest';
import { costsOf, growthOf } from '../../e2e/recogniser-cost.ts';
import { TOOLS } from './index.ts';

describe.each(TOOLS.map(({ id }) => id))('%s', (id) => {
  test('the tool reads an address of 8,000 characters of any shape within 5 ms', () => {
    const { tried, slow } = costsOf(id);
    expect(slow).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });

  test('the tool takes at most ten times as long for an address ten times as long', () => {
    const { tried, slow } = growthOf(id);
    expect(slow).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });
});
