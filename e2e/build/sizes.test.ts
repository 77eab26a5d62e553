import { expect, test } from 'vitest';
import { BUILDS } from './built.ts';
import { BUDGETS, type BuiltPart, sizesOf } from './sizes.ts';

test.each(BUILDS)('%s keeps within its budgets', (build) => {
  const sizes = sizesOf(build);
  console.log(build, sizes);
  for (const [part, bytes] of Object.entries(sizes)) {
    expect(bytes, part).toBeGreaterThan(500);
    // Object.entries forgets which names there are.
    expect(bytes, part).toBeLessThanOrEqual(BUDGETS[part as BuiltPart] * 1_000);
  }
});
