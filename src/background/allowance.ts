import { now, wait } from './wait.ts';

/** Limits how often a tab's page may ask for something: a person can only click so fast, but a hostile page could ask endlessly. */
export interface Allowance {
  /** Takes one now. Returns false if none is left. */
  take(tabId: number): boolean;
  /** Takes one as soon as one is free. Resolves to false if aborted before. */
  wait(tabId: number, signal: AbortSignal): Promise<boolean>;
  /** Forgets a closed tab. */
  forget(tabId: number): void;
}

/** Allows each tab `most` uses within `ms` milliseconds. Kept only in memory, since the worker outlives each such period. */
export function allowance(most: number, ms: number): Allowance {
  const begun = new Map<number, readonly number[]>();
  const left = (tabId: number): readonly number[] => (begun.get(tabId) ?? []).filter((at) => now() - at < ms);
  const take = (tabId: number): boolean => {
    const recent = left(tabId);
    if (recent.length >= most) return false;
    begun.set(tabId, [...recent, now()]);
    return true;
  };
  return {
    take,
    wait: async (tabId, signal) => {
      while (!take(tabId)) {
        const [first = 0] = left(tabId);
        if (!(await wait(first + ms - now(), signal))) return false;
      }
      return true;
    },
    forget: (tabId) => begun.delete(tabId),
  };
}
