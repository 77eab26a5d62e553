import type { Input } from '../../model/verdict-inputs.ts';
import { isForbidden } from './error.ts';

/** The input, or why it is missing, even if the cause is a bug of Placard. @throws if the look-up was aborted. */
export async function settle<T>(input: Promise<T | null>, signal?: AbortSignal): Promise<Input<T>> {
  try {
    return await input;
  } catch (error) {
    if (signal?.aborted) throw error;
    return isForbidden(error) ? 'unseen' : 'unanswered';
  }
}

/** The value; null = absent, hidden from this user, or the request failed. @throws if the look-up was aborted. */
export async function orNothing<T extends object>(reading: Promise<T | null>, signal?: AbortSignal): Promise<T | null> {
  const found = await settle(reading, signal);
  return isFound(found) ? found : null;
}

/** Whether the catalog answered, even if it has no value. */
export const isSeen = (input: Input<object>): boolean => input !== 'unseen' && input !== 'unanswered';

/** Whether the catalog answered with a value. */
export function isFound<T extends object>(input: Input<T>): input is T {
  return input !== null && typeof input === 'object';
}
