import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saidUntil } from './wait.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The answers repeated within a time, and whether the wait is over. */
async function heard(ms: number, within: number, signal = new AbortController().signal) {
  const said: string[] = [];
  let isOver = false;
  const hear = async (): Promise<void> => {
    for await (const one of saidUntil(Date.now() + ms, 'wait', signal)) said.push(one);
    isOver = true;
  };
  const hearing = hear();
  await vi.advanceTimersByTimeAsync(within);
  return { said, isOver: () => isOver, hearing };
}

test('a long wait repeats its answer more often than every 30 s, when the browser would stop the worker', async () => {
  const { said, isOver, hearing } = await heard(70_000, 69_999);
  expect(said).toHaveLength(3);
  expect(isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await hearing;
  expect(said).toHaveLength(3);
});

test('a short wait does not repeat its answer', async () => {
  const { said, isOver } = await heard(5_000, 5_000);
  expect([said, isOver()]).toEqual([[], true]);
});

test('a wait ends at once when aborted', async () => {
  const left = new AbortController();
  const { isOver, hearing } = await heard(70_000, 1_000, left.signal);
  expect(isOver()).toBe(false);
  left.abort();
  await hearing;
  expect(isOver()).toBe(true);
});
