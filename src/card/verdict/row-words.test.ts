import { expect, test } from 'vitest';
import { assetOf } from '../asset.fake.tsx';
import { rowWords } from './row-words.ts';

const NOW = Date.UTC(2026, 10, 20);
const certification = { name: 'Gold', endsAt: null };

test('a list says the certification and tier of a search hit', () => {
  const facts = { deleted: false, tier: 'Tier1', certification };
  expect(rowWords(assetOf({ facts }), NOW)).toBe('Certified Gold · Tier 1');
  expect(rowWords(assetOf({ facts: { deleted: false } }), NOW)).toBe('');
});

test('a list says what is wrong with an asset, instead of what is good', () => {
  expect(rowWords(assetOf({ facts: { deleted: false, tier: 'Tier1', certification, deprecated: true, checks: {} } }), NOW)).toBe(
    'Deprecated',
  );
  expect(rowWords(assetOf({ facts: { deleted: true, certification } }), NOW)).toBe('Deleted');
  const ended = { name: 'Gold', endsAt: Date.UTC(2026, 0, 2) };
  expect(rowWords(assetOf({ facts: { deleted: false, certification: ended } }), NOW)).toMatch(/^Certification ended/);
});
