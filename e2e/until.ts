import { setTimeout as delay } from 'node:timers/promises';

/** How long a test waits for a state before it fails, in ms. Long enough for a busy machine. */
export const DEADLINE_MS = 30_000;
const POLL_MS = 40;

/** Polls until `ask` resolves to something truthy, and returns that. Rejects after DEADLINE_MS, with the last exception as the cause. */
export async function until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + DEADLINE_MS;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (cause) {
      last = cause;
    }
    if (Date.now() > end) throw new Error(`waited ${DEADLINE_MS} ms for ${what}; last: ${last}`, { cause: last });
    await delay(POLL_MS);
  }
}
