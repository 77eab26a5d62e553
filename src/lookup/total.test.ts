import { expect, test } from 'vitest';
import { assetOf } from '../card/asset.fake.tsx';
import { totalOf } from './total.ts';

const hits = Array.from({ length: 25 }, (_, at) => assetOf({ id: `t${at}` }));

test('possible matches are as many as the server counts, and more than came', () => {
  expect(totalOf(hits, [{ assets: hits, total: 130 }])).toEqual({ total: { count: 130 } });
  expect(totalOf(hits, [{ assets: hits, total: 10_000, atLeast: true }])).toEqual({ total: { count: 10_000, atLeast: true } });
  // What was asked beside it found nothing.
  expect(
    totalOf(hits, [
      { assets: [], total: 0 },
      { assets: hits, total: 130 },
    ]),
  ).toEqual({ total: { count: 130 } });
});

test('possible matches that are all there is have no count of their own', () => {
  expect(totalOf(hits, [{ assets: hits, total: 25 }])).toEqual({});
  expect(totalOf(hits.slice(1), [{ assets: hits, total: 25 }])).toEqual({});
});

test('where the server counts something else, too, there are at least those that came', () => {
  expect(totalOf(hits.slice(1), [{ assets: hits, total: 130 }])).toEqual({ total: { count: 24, atLeast: true } });
  const two = [hits.slice(0, 10), hits.slice(10)].map((assets) => ({ assets, total: 40 }));
  expect(totalOf(hits, two)).toEqual({ total: { count: 25, atLeast: true } });
});
