import { describe, expect, test } from 'vitest';
import type { Facts } from '../../model/asset.ts';
import type { AssetKind } from '../../model/kind.ts';
import type { Link } from '../../model/link.ts';
import type { ContractResult, Input, LastRun, OpenIncident, Sources, TestCounts } from '../../model/verdict-inputs.ts';
import { age } from '../../ui/age.ts';
import { verdictOf } from './verdict.ts';

const NOW = Date.UTC(2026, 10, 24);
const LATER = Date.UTC(2027, 2, 31);
const EARLIER = Date.UTC(2026, 10, 3);
const of = (facts: Partial<Facts>, kind: AssetKind = 'table', reading = false) =>
  verdictOf({ kind, facts: { deleted: false, checks: {}, ...facts } }, NOW, reading);
const ofUnchecked = (facts: Partial<Facts>, reading = false) =>
  verdictOf({ kind: 'table', facts: { deleted: false, ...facts } }, NOW, reading);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HOUR_AGO = age(NOW - HOUR, NOW);
const GOLD = { name: 'Gold', endsAt: null };
const passing: TestCounts = { total: 3, passed: 3, failed: 0, aborted: 0, at: NOW - HOUR };
const failing: TestCounts = { total: 3, passed: 1, failed: 2, aborted: 0, at: NOW - HOUR };
const kept: ContractResult = { state: 'kept', at: NOW - HOUR };
const link = (name: string): Link => ({ name, href: `https://metadata.example.com/table/${name}` });
const sources: Sources = { total: 5, checked: 5, withIncident: [], failing: [] };
const run: LastRun = { state: 'failed', at: NOW - HOUR, failedTask: 'load' };

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
    ['what an older release says nothing of but the tier', { tier: 'Tier2' }, 'none', 'In the catalog', 'Tier 2'],
    ['what an older release says nothing of', {}, 'none', 'In the catalog', ''],
    ['a tier of the company’s own', { tier: 'Crown jewels' }, 'none', 'In the catalog', 'Crown jewels'],
  ])('the verdict on facts: %s', (_what, facts, level, headline, why) => {
    expect(of(facts)).toMatchObject({ level, headline, why });
  });

  test('facts that do not decide the verdict become reasons', () => {
    expect(of({ deleted: true, deprecated: true, certification: { name: 'Gold', endsAt: LATER }, tier: 'Tier1' }).reasons).toEqual([
      'Deprecated',
      'Certified Gold',
      'Tier 1',
    ]);
  });

  test('hidden facts of the entry are named, and nothing is concluded from them', () => {
    expect(of({ unseen: ['certification', 'lifeCycle'], tier: null })).toMatchObject({
      ...{ level: 'none', headline: 'In the catalog', short: '' },
      reasons: ['Certification is not visible to you', 'When the data changed is not visible to you'],
    });
  });

  test('the label has no word about facts that were not asked', () => {
    expect(of({}).short).toBe('');
    expect(of({ certification: null }).short).toBe('not certified');
  });

  test.each<[string, Partial<Facts>, AssetKind, string, string, string]>([
    ['failing tests', { certification: GOLD, checks: { tests: failing } }, 'table', 'bad', '2 tests failing', `${HOUR_AGO}`],
    [
      'failing tests with their incident',
      { checks: { tests: failing, incident: { count: 1, since: NOW - 2 * DAY, assignee: 'Ada Lovelace' } } },
      'table',
      'bad',
      '2 tests failing',
      `${HOUR_AGO} · Open incident · with Ada Lovelace`,
    ],
    [
      'an incident alone',
      { certification: GOLD, checks: { tests: passing, incident: { count: 1, since: NOW - 2 * DAY, assignee: null } } },
      'table',
      'bad',
      'Open incident',
      age(NOW - 2 * DAY, NOW),
    ],
    ['a broken contract', { checks: { contract: { state: 'broken', at: NOW - HOUR } } }, 'table', 'bad', 'Contract broken', `${HOUR_AGO}`],
    ['a failed run', { lastRun: run }, 'pipeline', 'bad', 'Last run failed', `${HOUR_AGO} · in task load`],
    [
      'sources with an incident',
      { checks: { sources: { ...sources, withIncident: [link('orders'), link('customers')] } } },
      'dashboard',
      'bad',
      '2 of 5 source tables have an open incident',
      'orders, customers',
    ],
    [
      'sources of which some have an incident, and others only fail tests',
      { checks: { sources: { ...sources, withIncident: [link('orders')], failing: [link('customers'), link('returns')] } } },
      'dashboard',
      'bad',
      '3 of 5 source tables have a problem',
      'orders, customers, returns',
    ],
    [
      'sources that only fail tests, when not all were looked at',
      { checks: { sources: { ...sources, checked: 3, failing: [link('orders')] } } },
      'dashboard',
      'bad',
      'at least 1 of 5 source tables has a problem',
      'orders',
    ],
    [
      'the one source among several that has an incident',
      { checks: { sources: { ...sources, withIncident: [link('orders')] } } },
      'dashboard',
      'bad',
      '1 of 5 source tables has an open incident',
      'orders',
    ],
    [
      'the only source there is, which has an incident',
      { checks: { sources: { ...sources, total: 1, checked: 1, withIncident: [link('orders')] } } },
      'dashboard',
      'bad',
      'Its only source table has an open incident',
      'orders',
    ],
    [
      'the only source there is, which fails tests',
      { checks: { sources: { ...sources, total: 1, checked: 1, failing: [link('orders')] } } },
      'dashboard',
      'bad',
      'Its only source table has a problem',
      'orders',
    ],
    [
      "a table's own bad source, which is none of its own",
      { certification: GOLD, checks: { sources: { ...sources, withIncident: [link('raw')] } } },
      'table',
      'care',
      '1 source has a problem',
      'raw',
    ],
    ['data that grew old', { certification: GOLD, dataChangedAt: NOW - 9 * DAY }, 'table', 'care', 'Not updated for 9 days', ''],
    ['data that are seven days old', { certification: GOLD, dataChangedAt: NOW - 7 * DAY }, 'table', 'good', 'Certified Gold', ''],
    [
      'data of three days, of which a contract promises new ones daily',
      { certification: GOLD, dataChangedAt: NOW - 3 * DAY, checks: { contract: { ...kept, refreshMs: DAY } } },
      'table',
      'care',
      'Not updated for 3 days',
      '',
    ],
    [
      'data of five hours, of which a contract promises new ones hourly',
      { certification: GOLD, dataChangedAt: NOW - 5 * HOUR, checks: { contract: { ...kept, refreshMs: HOUR } } },
      'table',
      'care',
      'Not updated for 5 hours',
      '',
    ],
    [
      'data that came within twice the time of their contract',
      { certification: GOLD, dataChangedAt: NOW - 2 * HOUR, checks: { contract: { ...kept, refreshMs: HOUR } } },
      'table',
      'good',
      'Certified Gold',
      '',
    ],
    [
      'data that a contract promises monthly',
      { certification: GOLD, dataChangedAt: NOW - 40 * DAY, checks: { contract: { ...kept, refreshMs: 31 * DAY } } },
      'table',
      'good',
      'Certified Gold',
      '',
    ],
    [
      'old data whose contract promises no time',
      { certification: GOLD, dataChangedAt: NOW - 9 * DAY, checks: { contract: kept } },
      'table',
      'care',
      'Not updated for 9 days',
      '',
    ],
    [
      'tests that did not finish',
      { certification: GOLD, checks: { tests: { ...passing, passed: 2, aborted: 1 } } },
      'table',
      'care',
      '1 test did not finish',
      '',
    ],
    ['tests of long ago', { checks: { tests: { ...passing, at: NOW - 12 * DAY } } }, 'table', 'care', 'Tests not run for 12 days', ''],
    [
      'an incident of an age that the server does not tell',
      { checks: { tests: passing, incident: { count: 1, since: null, assignee: 'Ada' } } },
      'table',
      'bad',
      'Open incident',
      'with Ada',
    ],
    ['a kept contract', { checks: { contract: { state: 'kept', at: NOW - HOUR } } }, 'table', 'good', 'Contract met', HOUR_AGO],
    ['passing tests', { checks: { tests: passing } }, 'table', 'good', '3 tests pass', ''],
    ['a run that went well', { lastRun: { ...run, state: 'well' } }, 'pipeline', 'good', 'Last run succeeded', `${HOUR_AGO}`],
    ['an approved term', { approved: true }, 'glossaryTerm', 'good', 'Approved', ''],
    [
      'a table without tests',
      { certification: null, tier: null, checks: { tests: null } },
      'table',
      'none',
      'Nobody has vouched for this',
      'Not certified, no tests, no tier',
    ],
  ])('the verdict on checks: %s', (_what, facts, kind, level, headline, why) => {
    expect(of(facts, kind)).toMatchObject({ level, headline, why });
  });

  test('the verdict counts problems for the badge', () => {
    expect(of({ checks: { tests: failing } }).count).toBe(2);
    expect(of({ certification: GOLD }).count).toBeUndefined();
  });

  test('hidden checks are named and do not count as good', () => {
    const unseen = of({ certification: null, tier: null, checks: { tests: 'unseen', incident: 'unseen' } });
    expect(unseen).toMatchObject({
      level: 'none',
      why: 'Not certified, no tier',
      reasons: ['Tests are not visible to you', 'Incidents are not visible to you'],
    });
    expect(of({ checks: { tests: 'unanswered' } }).reasons).toEqual(['Tests could not be read']);
    expect(of({ certification: GOLD, checks: { tests: { ...passing, total: 300, unread: 297 } } }).reasons).toEqual([
      'Tests not read: 297',
    ]);
    expect(of({ certification: GOLD, personal: true, checks: { contract: 'unseen' } }).reasons).toEqual([
      'The contract is not visible to you',
      'Contains personal data',
    ]);
  });

  test('passing tests do not count as good while incidents could not be read, and the reason says which it was', () => {
    const having = (incident: Input<OpenIncident>) => of({ certification: null, tier: null, checks: { tests: passing, incident } });
    expect(having('unseen')).toMatchObject({ level: 'none', reasons: ['Incidents are not visible to you'] });
    expect(having('unanswered')).toMatchObject({ level: 'none', reasons: ['Incidents could not be read'] });
    expect(having(null)).toMatchObject({ level: 'good', headline: '3 tests pass', reasons: [] });
  });

  test('tests that did not run, or not recently, do not make the verdict good and are counted', () => {
    const having = (tests: Partial<TestCounts>, certification: Facts['certification'] = null) =>
      of({ certification, tier: null, checks: { tests: { ...passing, ...tests } } });
    const never = { total: 2, passed: 0, at: null };
    expect(having(never)).toMatchObject({ level: 'none', why: 'Not certified, no tier', reasons: ['2 tests have not run'] });
    expect(having(never, GOLD)).toMatchObject({ level: 'good', headline: 'Certified Gold', reasons: ['2 tests have not run'] });
    expect(having({ total: 4 })).toMatchObject({ level: 'none', reasons: ['1 test has not run'] });
    expect(having({ total: 300, unread: 297 }).reasons).toEqual(['Tests not read: 297']);
    const slow = { total: 50, passed: 50, oldestAt: NOW - 8 * DAY };
    expect(having(slow)).toMatchObject({ level: 'none', reasons: ['Test results up to 8 days old'] });
    expect(having(slow, GOLD)).toMatchObject({ level: 'good', reasons: ['Test results up to 8 days old'] });
    expect(having({ ...slow, at: NOW - 8 * DAY })).toMatchObject({ level: 'care', headline: 'Tests not run for 8 days', reasons: [] });
    expect(having({ ...slow, oldestAt: NOW - 7 * DAY })).toMatchObject({ level: 'good', headline: '50 tests pass', reasons: [] });
    expect(having({ at: null }).level).toBe('none');
  });

  test('tests masked by the server are counted, and nothing is concluded from them', () => {
    expect(of({ checks: { tests: passing } }).level).toBe('good');
    const told = of({ checks: { tests: { ...passing, masked: 1 } } });
    expect([told.level, told.reasons]).toEqual(['none', ['1 test result is hidden from you']]);
    // Before 1.5 the state is hidden too, which does not mean that the test has not run.
    const older = of({ checks: { tests: { ...passing, passed: 1, masked: 2, hidden: 2 } } });
    expect([older.level, older.reasons]).toEqual(['none', ['2 test results are hidden from you']]);
    const failed = of({ checks: { tests: { ...failing, at: null, masked: 1 } } });
    expect(failed).toMatchObject({ level: 'bad', headline: '2 tests failing', why: '' });
    // A test with a hidden time may have run since.
    const old = { ...passing, at: NOW - 30 * DAY, oldestAt: NOW - 30 * DAY };
    expect(of({ checks: { tests: old } }).headline).toBe('Tests not run for 30 days');
    expect(of({ checks: { tests: { ...old, masked: 1 } } }).level).toBe('none');
  });

  test('checks that went well too long ago do not make the verdict good, and their age is shown', () => {
    const runAt = (at: number) => of({ certification: null, tier: null, lastRun: { state: 'well', at, failedTask: null } }, 'pipeline');
    expect(runAt(NOW - 7 * DAY)).toMatchObject({ level: 'good', headline: 'Last run succeeded', reasons: [] });
    expect(runAt(NOW - 200 * DAY)).toMatchObject({
      level: 'none',
      headline: 'Nobody has vouched for this',
      reasons: [`Last run succeeded ${age(NOW - 200 * DAY, NOW)}`],
    });
    const keptAt = (at: number | null, more: Partial<Facts> = {}) => of({ checks: { contract: { state: 'kept', at } }, ...more });
    expect(keptAt(NOW - 7 * DAY)).toMatchObject({ level: 'good', reasons: [] });
    expect(keptAt(NOW - 8 * DAY)).toMatchObject({ level: 'none', reasons: [`Contract was met ${age(NOW - 8 * DAY, NOW)}`] });
    expect(keptAt(null)).toMatchObject({ level: 'none', reasons: ['Contract met'] });
    expect(keptAt(NOW - 8 * DAY, { certification: GOLD })).toMatchObject({ level: 'good', headline: 'Certified Gold' });
  });

  test('sources that were not checked and announcements that could not be read are named', () => {
    const checks = { sources: { ...sources, checked: 0 } };
    expect(of({ certification: GOLD, checks }, 'dashboard')).toMatchObject({ level: 'good', reasons: ['Sources not checked: 5 of 5'] });
    expect(of({ checks: { sources: { ...sources, checked: 3, failing: [link('orders')] } } }, 'dashboard').reasons).toEqual([
      'Sources not checked: 2 of 5',
    ]);
    expect(of({ certification: GOLD, checks: { sources } }, 'dashboard').reasons).toEqual([]);
    expect(of({ checks: { announcements: 'unseen' } }).reasons).toEqual(['Announcements are not visible to you']);
    expect(of({ checks: { announcements: 'unanswered' } }).reasons).toEqual(['Announcements could not be read']);
  });

  test('a hit whose entry could not be read has no verdict, and what the hit says is a reason', () => {
    const unchecked = ofUnchecked({ certification: GOLD, tier: 'Tier1' });
    expect(unchecked).toMatchObject({
      level: 'none',
      headline: 'Could not be checked',
      why: 'Tier 1',
      short: '',
      reasons: ['Certified Gold'],
    });
    expect(of({ certification: GOLD, tier: 'Tier1' }).level).toBe('good');
    const ended = ofUnchecked({ certification: { name: 'Gold', endsAt: EARLIER } });
    expect(ended).toMatchObject({ level: 'care', reasons: ['Could not be checked'] });
    expect(ofUnchecked({ deprecated: true }, true).reasons).toEqual([]);
  });

  test('the verdict is open until every input is read: nothing good is said that could turn bad', () => {
    const ring = { level: 'none', headline: 'Checking whether it can be trusted', short: '' };
    expect(ofUnchecked({ certification: GOLD }, true)).toMatchObject(ring);
    expect(ofUnchecked({ certification: { name: 'Gold', endsAt: EARLIER } }, true)).toMatchObject(ring);
    expect(of({ certification: GOLD, checks: { tests: passing } }, 'table', true)).toMatchObject(ring);
    expect(of({ certification: GOLD, checks: { tests: passing } }, 'table', false).level).toBe('good');
  });

  test('a result that no further input can change is said at once, and a known problem stays', () => {
    expect(of({ deleted: true }, 'table', true).level).toBe('stop');
    expect(of({ checks: { tests: failing } }, 'table', true).headline).toBe('2 tests failing');
  });

  test('an announcement changes nothing about the verdict', () => {
    const announcement = { title: 'Moves on Friday', text: '', endsAt: LATER };
    expect(of({ certification: GOLD, checks: { announcements: [announcement] } })).toMatchObject({
      level: 'good',
      notices: [announcement],
    });
  });

  test('an announcement that ended after it was read is not shown', () => {
    const running = (...ends: readonly (number | null)[]) => {
      const announcements = ends.map((endsAt) => ({ title: 'Moves on Friday', text: '', endsAt }));
      return of({ checks: { announcements } }).notices.map(({ endsAt }) => endsAt);
    };
    expect(running(NOW - 1, NOW)).toEqual([]);
    expect(running(NOW, NOW + 1, null)).toEqual([NOW + 1, null]);
  });
});
