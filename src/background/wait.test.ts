import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saidUntil } from './wait.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is said within some time, and whether that was all. */
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

test('is said again before the browser stops a worker that does nothing for 30 s, until the moment came', async () => {
  const { said, isOver, hearing } = await heard(70_000, 69_999);
  expect(said).toHaveLength(3);
  expect(isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await hearing;
  expect(said).toHaveLength(3);
});

test('a short wait says nothing more', async () => {
  const { said, isOver } = await heard(5_000, 5_000);
  expect([said, isOver()]).toEqual([[], true]);
});

test('ends at once when it is given up', async () => {
  const left = new AbortController();
  const { isOver, hearing } = await heard(70_000, 1_000, left.signal);
  expect(isOver()).toBe(false);
  left.abort();
  await hearing;
  expect(isOver()).toBe(true);
});
