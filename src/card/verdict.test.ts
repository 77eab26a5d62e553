import { describe, expect, test } from 'vitest';
import type { Facts } from '../model/asset.ts';
import { verdictOf } from './verdict.ts';

const NOW = Date.UTC(2026, 10, 24);
const LATER = Date.UTC(2027, 2, 31);
const EARLIER = Date.UTC(2026, 10, 3);
const of = (facts: Partial<Facts>) => verdictOf({ facts: { deleted: false, ...facts } }, NOW);

describe('the verdict', () => {
  test.each<[string, Partial<Facts>, string, string, string]>([
    ['deleted before all else', { deleted: true, certification: { name: 'Gold', endsAt: null } }, 'stop', 'Deleted from the catalog', ''],
    [
      'deprecated before certified',
      { deprecated: true, certification: { name: 'Gold', endsAt: null } },
      'stop',
      'Deprecated',
      'Do not use it for new work',
    ],
    ['a certification that ended', { certification: { name: 'Gold', endsAt: EARLIER } }, 'care', 'Certification ended 3 Nov 2026', 'Gold'],
    ['one that ends this moment', { certification: { name: 'Gold', endsAt: NOW } }, 'care', 'Certification ended 24 Nov 2026', 'Gold'],
    [
      'one that holds',
      { certification: { name: 'Gold', endsAt: LATER }, tier: 'Tier1' },
      'good',
      'Certified Gold',
      'until 31 Mar 2027 · Tier 1',
    ],
    ['one without an end', { certification: { name: 'Gold', endsAt: null }, tier: null }, 'good', 'Certified Gold', ''],
    ['nothing, when both were asked', { certification: null, tier: null }, 'none', 'Nobody has vouched for this', 'Not certified, no tier'],
    [
      'a tier alone, which says importance and no more',
      { certification: null, tier: 'Tier1' },
      'none',
      'Nobody has vouched for this',
      'Not certified · Tier 1',
    ],
    ['a hit, of which only the tier is known', { tier: 'Tier2' }, 'none', 'In the catalog', 'Tier 2'],
    ['a hit without a tier', {}, 'none', 'In the catalog', ''],
    ['a tier of the company’s own', { tier: 'Crown jewels' }, 'none', 'In the catalog', 'Crown jewels'],
  ])('is of %s', (_what, facts, level, headline, why) => {
    expect(of(facts)).toMatchObject({ level, headline, why });
  });

  test('keeps what does not decide as reasons', () => {
    expect(of({ deleted: true, deprecated: true, certification: { name: 'Gold', endsAt: LATER }, tier: 'Tier1' }).reasons).toEqual([
      'Deprecated',
      'Certified Gold',
      'Tier 1',
    ]);
  });

  test('has no word for the label on what was not asked', () => {
    expect(of({}).short).toBe('');
    expect(of({ certification: null }).short).toBe('not certified');
  });
});
