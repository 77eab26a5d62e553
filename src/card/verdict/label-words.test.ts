import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../model/outcome.ts';
import { assetOf } from '../asset.fake.tsx';
import { labelDrawing, labelWords } from './label-words.ts';

const NOW = Date.UTC(2026, 10, 24);
const matched = (over: Parameters<typeof assetOf>[0]): Outcome => ({
  state: 'matched',
  rung: 'source-url',
  asset: assetOf(over),
  seenAt: NOW,
});
const says = (outcome: Outcome) => labelWords(outcome, NOW, false);

describe('the label', () => {
  test('the label starts with the owner if nothing is wrong', () => {
    expect(says(matched({}))).toMatchObject({ symbol: 'good', lead: 'Finance Analytics', rest: 'Certified Gold', gives: 'lead' });
  });

  test('the label starts with a problem, followed by the owner', () => {
    const facts = { deleted: false, deprecated: true };
    expect(says(matched({ facts }))).toMatchObject({ symbol: 'stop', lead: 'Deprecated', rest: 'Finance Analytics', gives: 'rest' });
  });

  test('the label of a search hit claims only what the hit says', () => {
    expect(says(matched({ detail: 'hit', facts: { deleted: false } }))).toMatchObject({
      symbol: 'none',
      lead: 'Finance Analytics',
      rest: '',
    });
  });

  test('the label says "No owner" in place of the owner', () => {
    expect(says(matched({ owners: [] }))).toMatchObject({ lead: 'No owner', sentence: 'Placard: No owner · Certified Gold' });
  });

  test('the label does not say "No owner" if the server reports no owners for this kind', () => {
    const api = { ...assetOf().api, ownerField: null };
    expect(says(matched({ owners: [], api }))).toMatchObject({ lead: 'Owner not known' });
  });

  test('the label counts further owners', () => {
    const [owner] = assetOf().owners;
    const owners = owner ? [owner, { ...owner, id: 't2' }, { ...owner, id: 't3' }] : [];
    expect(says(matched({ owners }))?.lead).toBe('Finance Analytics +2');
  });

  test('the label names present owners before deleted ones, and the asset’s own before inherited ones', () => {
    const [owner] = assetOf().owners;
    if (!owner) throw new Error('The table has an owner');
    const gone = { ...owner, id: 't2', name: 'Left', deleted: true } as const;
    const inherited = { ...owner, id: 't3', name: 'Inherited', inherited: true };
    expect(says(matched({ owners: [gone, inherited, owner] }))?.lead).toBe('Finance Analytics +2');
    expect(says(matched({ owners: [gone, inherited] }))?.lead).toBe('Inherited +1');
    expect(says(matched({ owners: [gone] }))?.lead).toBe('Left (gone)');
  });

  test('the label’s accessible name is a sentence', () => {
    expect(says(matched({}))?.sentence).toBe('Placard: owner Finance Analytics · Certified Gold');
    const facts = { deleted: true };
    expect(says(matched({ facts }))?.sentence).toBe('Placard: Deleted · Finance Analytics, the owner');
  });

  test('the label of a likely match has neither verdict nor owner', () => {
    const ref = { kind: 'dashboard', tool: 'superset', id: '11' } as const;
    const label = says({ state: 'likely', rung: 'tool-id', asset: assetOf(), service: 'snow_prod', site: null, ref, seenAt: NOW });
    expect(label).toMatchObject({ symbol: 'many', lead: 'orders?', rest: '' });
    expect(JSON.stringify(label)).not.toMatch(/Finance|Gold/);
  });

  test.each<[string, Outcome, string]>([
    ['several', { state: 'candidates', rung: 'name', candidates: [assetOf(), assetOf()], name: 'orders' }, '2 possible matches'],
    ['one that is none for sure', { state: 'candidates', rung: 'name', candidates: [assetOf()], name: 'orders' }, '1 possible match'],
    ['none', { state: 'not-in-catalog', name: 'orders', tried: [] }, 'Not in the catalog'],
    ['no token', { state: 'not-connected' }, 'Connect'],
    ['an ended token', { state: 'token-expired', tokensHref: 'https://metadata.example.com/users/ada/access-token' }, 'Token expired'],
    [
      'a server that is silent',
      { state: 'unreachable', cause: 'timeout', server: 'https://metadata.example.com/' },
      'Server not reachable',
    ],
  ])('the label names %s', (_what, outcome, lead) => expect(says(outcome)?.lead).toBe(lead));

  test('a page without a single asset has no label', () => {
    expect(labelDrawing({ state: 'page-not-recognised' }, NOW, false)).toBeNull();
    expect(labelDrawing(matched({}), NOW, false)).toMatchObject({ tone: 'good', lead: 'Finance Analytics' });
  });

  test('the label mentions an announcement only if nothing is wrong', () => {
    const announcement = { title: 'Moves on Friday', text: '', endsAt: null };
    const facts = { deleted: false, certification: { name: 'Gold', endsAt: null }, checks: { announcements: [announcement] } };
    expect(says(matched({ facts }))).toMatchObject({ symbol: 'notice', lead: 'Notice: Moves on Friday', rest: 'Finance Analytics' });
    const another = { ...announcement, title: 'Loads late' };
    const checks = { announcements: [announcement, another, another] };
    expect(says(matched({ facts: { ...facts, checks } }))).toMatchObject({ symbol: 'notice', lead: 'Notice: Moves on Friday +2' });
    const failing = { total: 1, passed: 0, failed: 1, aborted: 0, at: NOW };
    expect(says(matched({ facts: { ...facts, checks: { announcements: [announcement], tests: failing } } }))).toMatchObject({
      symbol: 'bad',
      count: 1,
      lead: '1 test failing',
    });
  });

  test('the label has no verdict while inputs are being read', () => {
    const ring = { symbol: 'none', lead: 'Finance Analytics', rest: '' };
    expect(labelWords(matched({}), NOW, true)).toMatchObject(ring);
    const announcement = { title: 'Moves on Friday', text: '', endsAt: null };
    const announced = matched({ facts: { deleted: false, checks: { announcements: [announcement] } } });
    expect(labelWords(announced, NOW, true)).toMatchObject(ring);
    expect(labelWords(announced, NOW, false)).toMatchObject({ symbol: 'notice' });
  });
});
