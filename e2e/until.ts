import { setTimeout as delay } from 'node:timers/promises';

/** How long a test waits for a state before it is red: one that is not there by then will not come, also on a machine with other work to do. ms */
export const DEADLINE_MS = 30_000;
const POLL_MS = 40;

/** Asks again and again until the answer is true, and gives it. Rejects after DEADLINE_MS; what was thrown last is the cause. */
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
