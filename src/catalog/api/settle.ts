import type { Input } from '../../model/verdict-inputs.ts';
import { isForbidden } from './error.ts';

/** The input, or why it is missing, even if the fault is our own. @throws when the look-up was given up. */
export async function settle<T>(input: Promise<T | null>, signal?: AbortSignal): Promise<Input<T>> {
  try {
    return await input;
  } catch (error) {
    if (signal?.aborted) throw error;
    return isForbidden(error) ? 'unseen' : 'unanswered';
  }
}

/** The value, or null where the user may not see it or the request failed. @throws when the look-up was given up. */
export async function orNothing<T extends object>(reading: Promise<T | null>, signal?: AbortSignal): Promise<T | null> {
  const found = await settle(reading, signal);
  return isFound(found) ? found : null;
}

/** Whether there was an answer, be it that there is none. */
export const isSeen = (input: Input<object>): boolean => input !== 'unseen' && input !== 'unanswered';

export function isFound<T extends object>(input: Input<T>): input is T {
  return input !== null && typeof input === 'object';
}
