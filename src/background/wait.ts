import type { Outcome } from '../model/outcome.ts';

/** The time in ms of a monotonic clock. */
export const now = (): number => performance.now();

/** Resolves to true after `ms` milliseconds, or to false as soon as the signal aborts. */
export function wait(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const waiting = setTimeout(() => end(true), ms);
    const giveUp = (): void => end(false);
    const end = (inTime: boolean): void => {
      clearTimeout(waiting);
      signal.removeEventListener('abort', giveUp);
      resolve(inTime);
    };
    signal.addEventListener('abort', giveUp);
  });
}

/** Interval (ms) at which a wait repeats its answer, since the browser stops a worker that is idle for 30 s. */
const STILL_HERE_MS = 20_000;

/** When a server that asked to be left alone may be asked again, in ms since 1970; undefined = the outcome is final. */
export const askedAgainAt = (outcome: Outcome): number | undefined => (outcome.state === 'unreachable' ? outcome.until : undefined);

/** Repeats an answer until a time (in ms since 1970), or until aborted. */
export async function* saidUntil<T>(until: number, answer: T, signal: AbortSignal): AsyncGenerator<T> {
  for (let left = until - Date.now(); left > 0; left = until - Date.now()) {
    if (!(await wait(Math.min(left, STILL_HERE_MS), signal))) return;
    if (left > STILL_HERE_MS) yield answer;
  }
}
