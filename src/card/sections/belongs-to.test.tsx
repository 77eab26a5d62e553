import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Asset } from '../../model/asset.ts';
import { assetOf, NO_ACTIONS, sampleTag } from '../asset.fake.tsx';
import { belongsTo } from './belongs-to.tsx';

const drawn = (over: Partial<Asset>): string =>
  render(<belongsTo.View actions={NO_ACTIONS} asset={assetOf({ facts: { deleted: false }, ...over })} />);

describe('belongs to', () => {
  test('the section names the domain, tier, terms and tags that are recorded', () => {
    const html = drawn({
      domains: [{ name: 'Finance', href: 'https://metadata.example.com/domain/Finance' }],
      facts: { deleted: false, tier: 'Tier2' },
      terms: [sampleTag('Business.Net order value', { description: '<p>After returns, without tax.</p>' })],
      products: [{ name: 'Revenue reporting', href: 'https://metadata.example.com/dataProduct/RevenueReporting' }],
    });
    expect(html).toMatch(/Domain<[\s\S]*href="https:\/\/metadata\.example\.com\/domain\/Finance"[\s\S]*Finance/);
    expect(html).toContain('Tier 2');
    expect(html).toMatch(/>Net order value<[\s\S]*After returns, without tax/);
    expect(html).toMatch(/href="https:\/\/metadata\.example\.com\/dataProduct\/RevenueReporting"[\s\S]*Revenue reporting/);
    expect(html).not.toContain('Tags');
  });

  test('a tag that nobody has accepted is marked as suggested', () => {
    expect(drawn({ tags: [sampleTag('Region.EU', { suggested: true })] })).toMatch(/class="chip suggested"[\s\S]*suggested/);
    expect(drawn({ tags: [sampleTag('Region.EU')] })).not.toContain('suggested');
  });

  test('the section says that nothing is recorded, but only once the asset has been read', () => {
    expect(drawn({})).toContain('No domain, tier, term or tag is recorded.');
    expect(belongsTo.when(assetOf({ detail: 'hit' }))).toBe(false);
  });

  test.each(['tag', 'glossaryTerm', 'domain'] as const)('a %s that belongs nowhere has no section', (kind) => {
    const nowhere = { facts: { deleted: false }, domains: [], terms: [], tags: [] };
    expect(belongsTo.when(assetOf({ kind, ...nowhere }))).toBe(false);
    expect(belongsTo.when(assetOf({ kind, ...nowhere, tags: [sampleTag('Region.EU')] }))).toBe(true);
    expect(belongsTo.when(assetOf(nowhere))).toBe(true);
  });

  test('the domain of a data product is left to its relations', () => {
    const domains = [{ name: 'Finance', href: 'https://metadata.example.com/domain/Finance' }];
    expect(belongsTo.when(assetOf({ kind: 'dataProduct', facts: { deleted: false }, domains, terms: [], tags: [] }))).toBe(false);
    expect(drawn({ kind: 'dataProduct', domains, tags: [sampleTag('Region.EU')] })).not.toContain('Finance');
    expect(drawn({ domains, tags: [sampleTag('Region.EU')] })).toContain('Finance');
  });
});
