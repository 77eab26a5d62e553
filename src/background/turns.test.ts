import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allowance } from './allowance.ts';
import { forgetTurns, turnOf } from './turns.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  forgetTurns(1);
  vi.useRealTimers();
});

/** Takes a turn and records when its look-up may start, in ms after `start`. */
async function ask(began: number[], start: number): Promise<void> {
  const turn = turnOf(1, true);
  if ((await turn.rest()) && (await turn.begin())) began.push(Math.round(performance.now() - start));
}

/** When look-ups start, in ms, if the page asks every `every` ms for `length` ms. */
async function asking(every: number, length: number): Promise<readonly number[]> {
  const began: number[] = [];
  const start = performance.now();
  for (let at = 0; at < length; at += every) {
    void ask(began, start);
    await vi.advanceTimersByTimeAsync(every);
  }
  await vi.advanceTimersByTimeAsync(20_000);
  return began;
}

test('the first address is looked up at once, and the last of a burst once it settles', async () => {
  expect(await asking(20, 100)).toEqual([0, 80 + 150]);
});

test('separate addresses are each looked up, at most six in ten seconds', async () => {
  expect(await asking(1_000, 8_000)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000, 10_000]);
});

test('a page whose address never settles is looked up at intervals', async () => {
  const began = await asking(50, 20_000);
  expect(began.length).toBeLessThanOrEqual(6);
  expect(began.at(-1)).toBe(19_950 + 150);
});

test('a waiting request is dropped for a newer one', async () => {
  turnOf(1, true);
  const waits = turnOf(1, true);
  const rest = waits.rest();
  turnOf(1, true);
  expect([await rest, waits.isOver()]).toEqual([false, true]);
});

test('an allowance is per tab and becomes free again over time', async () => {
  const allowed = allowance(2, 1_000);
  expect([allowed.take(1), allowed.take(1), allowed.take(1), allowed.take(2)]).toEqual([true, true, false, true]);
  const waited = allowed.wait(1, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(1_000);
  expect([await waited, allowed.take(1)]).toEqual([true, true]);
});
