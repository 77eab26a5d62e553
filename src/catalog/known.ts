import type { Input } from '../model/checks.ts';
import { isForbidden } from './error.ts';

/** The input, or why it could not be had, be it for a fault of ours. @throws when the look-up was given up. */
export async function known<T>(input: Promise<T | null>, signal?: AbortSignal): Promise<Input<T>> {
  try {
    return await input;
  } catch (error) {
    if (signal?.aborted) throw error;
    return isForbidden(error) ? 'unseen' : 'unanswered';
  }
}

/** What somebody may not see, or what fails on its own, leaves the rest as it is. @throws when the look-up was given up. */
export async function orNothing<T extends object>(reading: Promise<T | null>, signal?: AbortSignal): Promise<T | null> {
  const found = await known(reading, signal);
  return isFound(found) ? found : null;
}

/** Whether there was an answer, be it that there is none. */
export const isSeen = (input: Input<object>): boolean => input !== 'unseen' && input !== 'unanswered';

export function isFound<T extends object>(input: Input<T>): input is T {
  return input !== null && typeof input === 'object';
}
