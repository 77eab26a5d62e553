import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { summarise } from './summary.ts';

const vitest = (...statuses: readonly string[]) => ({
  numTotalTests: statuses.length,
  testResults: [
    {
      name: '/somewhere/card.test.ts',
      status: statuses.includes('failed') ? 'failed' : 'passed',
      message: '',
      assertionResults: statuses.map((status, at) => ({
        ancestorTitles: ['card'],
        title: `case ${at}`,
        fullName: `card case ${at}`,
        status,
      })),
    },
  ],
});

const playwright = (...statuses: readonly string[]) => ({
  config: {},
  suites: [
    {
      title: 'popup.spec.ts',
      file: 'popup.spec.ts',
      specs: [],
      suites: [
        {
          title: 'popup',
          specs: statuses.map((status, at) => ({ title: `state ${at}`, ok: true, tests: [{ projectName: 'chromium', status }] })),
        },
      ],
    },
  ],
  errors: [],
});

const of = (reports: Readonly<Record<string, unknown>>) => summarise(new Map(Object.entries(reports)));

describe('the summary of all suites', () => {
  test('adds up both runners, and has nothing to say of a green run', () => {
    expect(of({ unit: vitest('passed', 'passed'), chromium: playwright('expected') })).toEqual({
      passed: 3,
      failed: 0,
      skipped: 0,
      faults: [],
    });
  });

  test.each([
    ['a failed unit test', { unit: vitest('passed', 'failed') }, { failed: 1, faults: ['Failed: card > case 1'] }],
    ['a failed browser test', { chromium: playwright('unexpected') }, { failed: 1, faults: ['Failed: popup > state 0'] }],
    ['a test that passed at a second try', { chromium: playwright('flaky') }, { failed: 1, faults: ['Failed: popup > state 0'] }],
    ['a suite without a test', { unit: vitest('passed'), native: playwright() }, { failed: 0, faults: ['native ran no test.'] }],
    [
      'a file that does not load',
      {
        unit: {
          testResults: [
            ...vitest('passed').testResults,
            { name: '/x/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
          ],
        },
      },
      { failed: 1, faults: ['Failed: b.test.ts: no such module'] },
    ],
    [
      'an error outside the tests',
      { tools: { ...playwright('expected'), errors: [{ message: 'port taken' }] } },
      { failed: 1, faults: ['tools: port taken'] },
    ],
    [
      'something that is no report',
      { unit: { hello: 1 } },
      { failed: 1, faults: ['unit ran no test.', 'unit is no report of Vitest or Playwright.'] },
    ],
    ['no report at all', {}, { failed: 0, faults: ['No report was given.'] }],
    ['a skipped unit test', { unit: vitest('passed', 'pending') }, { skipped: 1, faults: ['Skipped: card > case 1'] }],
    ['a skipped browser test', { chromium: playwright('skipped') }, { skipped: 1, faults: ['Skipped: popup > state 0'] }],
  ])('is red for %s', (_what, reports, expected) => {
    expect(of(reports)).toMatchObject(expected);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'placard-summary-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const tsx = new URL('../node_modules/.bin/tsx', import.meta.url).pathname;
  const script = new URL('./summary.ts', import.meta.url).pathname;

  test.each([
    ['green', vitest('passed'), 0, '1 passed, 0 failed, 0 skipped'],
    ['red', vitest('passed', 'failed'), 1, '1 passed, 1 failed, 0 skipped'],
  ])('prints the figures last and ends as the run did: %s', (name, report, status, line) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(report));
    const run = spawnSync(tsx, [script, path], { encoding: 'utf8' });
    expect(run.stdout.trim().split('\n').at(-1)).toBe(line);
    expect(run.status).toBe(status);
  });
});
