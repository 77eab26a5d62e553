import { now, wait } from './wait.ts';

/** How often a tab's page may ask for something. Its process may be in the page's hands, and a person presses only so fast. */
export interface Allowance {
  /** Takes one, if there is one. */
  take(tabId: number): boolean;
  /** Takes one as soon as there is one; false when it was given up before. */
  wait(tabId: number, signal: AbortSignal): Promise<boolean>;
  forget(tabId: number): void;
}

/** `most` within `ms`. In memory alone: the worker lives longer than any of it. */
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
