import { expect, test } from 'vitest';
import type { Total } from '../model/outcome.ts';
import { assetOf } from './asset.fake.tsx';
import { matchWords } from './match-words.ts';

const words = (listed: number, name: string, total?: Total) =>
  matchWords({ state: 'candidates', rung: 'name', candidates: Array(listed).fill(assetOf()), name, ...(total && { total }) });

test.each([
  [1, 'orders', undefined, ['outcomeOneCandidate', 'orders']],
  [2, 'orders', undefined, ['outcomeCandidates', '2', 'orders']],
  [25, 'orders', { count: 130 }, ['outcomeCandidates', '130', 'orders']],
  [25, 'orders', { count: 10_000, atLeast: true }, ['outcomeCandidatesAtLeast', '10,000', 'orders']],
  [1, 'orders', { count: 1, atLeast: true }, ['outcomeCandidatesAtLeast', '1', 'orders']],
  [25, ' ', { count: 130 }, ['labelCandidates', '130']],
  [1, '', undefined, ['labelOneCandidate']],
  [25, '', { count: 10_000, atLeast: true }, ['labelCandidatesAtLeast', '10,000']],
] as const)('the count of possible matches, with %i listed for “%s” and a total of %j', (listed, name, total, said) => {
  expect(words(listed, name, total)).toEqual(said);
});
