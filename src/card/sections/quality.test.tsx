// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Quality, TestCase } from '../../model/parts.ts';
import { assetOf, drawnWith } from '../asset.fake.tsx';
import { quality } from './quality.tsx';

const HOUR = 3_600_000;
const amount: TestCase = {
  name: 'Amount is sane',
  description: '',
  column: 'amount',
  state: 'failed',
  result: 'Found min=-5, max=1200',
  at: Date.now() - 2 * HOUR,
  href: 'https://metadata.example.com/test-case/a',
  incident: { state: 'assigned', since: Date.now() - 26 * HOUR, assignee: 'Ada Lovelace' },
};
const fresh: TestCase = {
  ...amount,
  name: 'Is fresh',
  state: 'passed',
  column: null,
  result: 'All well',
  incident: null,
  href: 'https://metadata.example.com/test-case/b',
};
const table = assetOf({ parts: ['quality'] });
const shown = (part: Quality) => drawnWith(<quality.View asset={table} actions={{ again: () => undefined }} />, { quality: part });

describe('quality', () => {
  test('quality shows each test with its last result, its time and its open incident', async () => {
    const { textContent, innerHTML } = await shown({ tests: [amount, fresh], total: 2 });
    expect(textContent).toContain('1 of 2 pass');
    expect(textContent).toMatch(
      /Amount is sane.*2.*ago.*Failed · amount · Found min=-5, max=1200Incident, assigned.*with Ada Lovelace.*Is fresh/,
    );
    expect(innerHTML).toContain('href="https://metadata.example.com/test-case/a"');
    expect(textContent).not.toContain('All well');
  });

  test('quality says if a table has more tests than are listed', async () => {
    expect((await shown({ tests: [fresh], total: 412 })).textContent).toContain('1 of 412 listed');
  });

  test('quality shows no age of an undated incident', async () => {
    const incident = { state: 'new', since: null, assignee: null } as const;
    expect((await shown({ tests: [{ ...amount, at: null, incident }], total: 1 })).textContent).toMatch(/Incident, new$/);
  });

  test('quality says beside the tests that incidents could not be read', async () => {
    const told = async (more: Partial<Quality>) => (await shown({ tests: [fresh], total: 1, ...more })).textContent;
    expect(await told({ incidents: 'unseen' })).toMatch(/1 of 1 pass.*Incidents are not visible to you.*Is fresh/);
    expect(await told({ incidents: 'unanswered' })).toMatch(/1 of 1 pass.*Incidents could not be read.*Is fresh/);
    expect(await told({})).not.toContain('Incidents');
  });

  test('quality says what is hidden of a masked test, and never that it has not run', async () => {
    const masked = { ...amount, name: 'length', masked: true, at: null, result: '', incident: null } as const;
    const told = (await shown({ tests: [masked, fresh], total: 2 })).textContent;
    expect(told).toContain('1 of 2 pass · 1 test result is hidden from you');
    expect(told).toMatch(/length.*Failed · amount · result and time hidden from you/);
    const older = (await shown({ tests: [{ ...masked, state: 'hidden' }, fresh], total: 2 })).textContent;
    expect(older).toContain('1 of 1 pass · 1 test result is hidden from you');
    expect(older).toMatch(/length.*Hidden from you · amount/);
    expect(`${told}${older}`).not.toContain('Not run');
    expect((await shown({ tests: [{ ...masked, state: 'hidden' }], total: 1 })).textContent).not.toContain('pass');
  });

  test('a table without tests says so', async () => expect((await shown({ tests: [], total: 0 })).textContent).toBe('No tests'));

  test('the quality section takes its summary from the verdict, and opens by itself if tests decide it', () => {
    const tests = { total: 3, passed: 2, failed: 1, aborted: 0, at: 0 };
    const facts = { deleted: false, checks: { tests } };
    expect(quality.fold?.summary?.(assetOf({ facts }))).toBe('2 of 3 pass');
    expect(quality.fold?.summary?.(assetOf({ facts: { ...facts, checks: { tests: { ...tests, total: 300, unread: 297 } } } }))).toBe(
      '2 of 3 pass',
    );
    expect(quality.fold?.summary?.(assetOf({ facts: { deleted: false, checks: { tests: 'unseen' } } }))).toBe('');
  });

  test('kinds with tests have a quality section once the whole asset is read', () => {
    expect(quality.when(table)).toBe(true);
    expect(quality.when(assetOf({ parts: [] }))).toBe(false);
    expect(quality.when(assetOf({ parts: ['quality'], detail: 'hit' }))).toBe(false);
  });
});
