import { describe, expect, test } from 'vitest';
import { runOf, tookOf } from './runs.ts';

const task = (startTime: number | null, endTime: number | null, executionStatus = 'Successful') => ({
  ...{ name: `t${startTime}`, executionStatus },
  ...{ startTime, endTime },
});

describe('runs', () => {
  test('a run starts with its first task, else at its timestamp', () => {
    const taskStatus = [task(7_000, 9_000), task(5_000, 6_000), task(null, null)];
    expect(runOf({ timestamp: 1_000, executionStatus: 'Successful', taskStatus })?.at).toBe(5_000);
    expect(runOf({ timestamp: 1_000, executionStatus: 'Successful', taskStatus: [task(null, null)] })?.at).toBe(1_000);
    expect(runOf({ timestamp: 1_000, executionStatus: 'Successful' })?.at).toBe(1_000);
  });

  test('a run names its first failed task', () => {
    const taskStatus = [task(1, 2), task(3, 4, 'Failed'), task(5, 6, 'Failed')];
    expect(runOf({ timestamp: 1, executionStatus: 'Failed', taskStatus })).toEqual({ state: 'failed', at: 1, failedTask: 't3' });
    expect(runOf({ timestamp: 1, executionStatus: 'Failed', taskStatus: null })?.failedTask).toBeNull();
  });

  test('a run without a time, or in an unknown state, is ignored', () => {
    expect(runOf({ executionStatus: 'Failed' })).toBeNull();
    expect(runOf({ timestamp: 1, executionStatus: 'Dreaming' })).toBeNull();
    expect(runOf({ timestamp: 1 })).toBeNull();
  });
});

describe('durations', () => {
  test('the duration is from the first start to the last end, in any order of tasks', () =>
    expect(tookOf([task(5_000, 6_000), task(1_000, 9_000), task(2_000, null)])).toBe(8_000));

  test.each([
    ['there are no tasks', []],
    ['no task has an end', [task(1_000, null)]],
    ['no task has a start', [task(null, 2_000)]],
    ['they end before they begin', [task(3_000, 2_000)]],
  ])('the duration is unknown if %s', (_, tasks) => expect(tookOf(tasks)).toBeNull());
});
