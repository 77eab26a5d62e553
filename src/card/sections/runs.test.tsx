// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Run, Runs } from '../../model/details.ts';
import type { LastRun } from '../../model/verdict-inputs.ts';
import { HOSTILE } from '../../ui/hostile.fake.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { runs } from './runs.tsx';

const HOUR = 3_600_000;
const AT = Date.now() - 3 * HOUR;
const run = (more: Partial<Run> = {}): Run => ({ state: 'well', at: AT, failedTask: null, took: null, ...more });
const pipelineWith = (lastRun?: LastRun | null) =>
  assetOf({ kind: 'pipeline', parts: ['runs'], facts: { deleted: false, ...(lastRun !== undefined && { lastRun }) } });
const shown = (part?: Runs) =>
  drawnWith(<runs.View asset={pipelineWith()} actions={NO_ACTIONS} />, part === undefined ? {} : { runs: part });
const rowsIn = (root: Element): string[] => [...root.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');

describe('runs', () => {
  test('runs show result, time, and duration and place if known', async () => {
    const root = await shown({
      runs: [
        run({ state: 'failed', failedTask: 'check', took: 240_000 }),
        run({ took: 90_000 }),
        run({ state: 'running', failedTask: null }),
        run({ state: 'skipped' }),
        run({ state: 'failed', failedTask: 'load' }),
      ],
      total: 5,
      days: 30,
    });
    expect(rowsIn(root)).toEqual([
      'Failed3 hr agotook 4 minutes · in task check',
      'Succeeded3 hr agotook 1.5 minutes',
      'Running3 hr ago',
      'Skipped3 hr ago',
      'Failed3 hr agoin task load',
    ]);
    expect([...root.querySelectorAll('li svg')]).toHaveLength(5);
    expect(root.querySelector('time')?.dateTime).toBe(new Date(AT).toISOString());
    expect(root.querySelector('.hint')?.textContent?.trim()).toBe('Of the last 30 days.');
  });

  test('runs that are not listed are counted', async () => {
    expect((await shown({ runs: [run()], total: 720, days: 30 })).textContent).toContain('Of the last 30 days. 1 of 720 runs listed.');
  });

  test('missing runs are named as missing, and so are runs that the server does not report', async () => {
    expect((await shown({ runs: [], total: 0, days: 30 })).textContent).toBe('No run is recorded in the last 30 days.');
    expect((await shown()).querySelector('[data-part="runs"]')?.getAttribute('data-state')).toBe('absent');
  });

  test("a task's name is shown as text", async () => {
    const root = await shown({ runs: HOSTILE.map((failedTask) => run({ state: 'failed', failedTask })), total: 1, days: 30 });
    expect([...root.querySelectorAll('small')].map(({ textContent }) => textContent)).toEqual(HOSTILE.map((name) => `in task ${name}`));
    expect(root.querySelectorAll('small :not(bdi)')).toHaveLength(0);
  });

  test.each([
    ['well', 'Last run succeeded'],
    ['failed', 'Last run failed'],
    ['running', 'Last run in progress'],
    ['skipped', 'Last run skipped'],
  ] as const)('the last run is shown without opening the section: %s', (state, words) => {
    expect(runs.fold?.summary?.(pipelineWith({ state, at: AT, failedTask: null }))).toBe(words);
  });

  test('the runs section opens by itself if the last run decides the verdict, and has no summary without runs', () => {
    const verdict = { level: 'bad', headline: '', why: '', short: '', reasons: [], notices: [] } as const;
    expect([runs.fold?.explains?.({ ...verdict, about: 'run' }), runs.fold?.explains?.(verdict)]).toEqual([true, false]);
    expect(runs.fold?.summary?.(pipelineWith(null))).toBe('');
  });

  test('only pipelines have a runs section', () => expect([runs.when(pipelineWith()), runs.when(assetOf())]).toEqual([true, false]));
});
