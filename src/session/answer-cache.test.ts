import { expect, test } from 'vitest';
import { withinLimits } from './answer-cache.ts';

const entries = (count: number, bytes: number) => Array.from({ length: count }, (_one, at) => ({ at, bytes }));

test('the newest two hundred answers are kept', () => {
  const kept = withinLimits(entries(230, 10));
  expect(kept).toHaveLength(200);
  expect(kept.at(0)?.at).toBe(30);
  expect(kept.at(-1)?.at).toBe(229);
});

test('at most four megabytes of answers are kept, however few', () => {
  expect(withinLimits(entries(10, 900_000)).map(({ at }) => at)).toEqual([6, 7, 8, 9]);
  expect(withinLimits(entries(1, 4_000_001))).toEqual([]);
});
