import type { Answer } from '../messages.ts';
import { allowance } from './allowance.ts';
import { whenShown } from './shown.ts';
import { now, wait } from './wait.ts';

/** Addresses of one tab within this time (ms) of each other are a burst, of which only the last counts. */
const SETTLE_MS = 150;

/** A page whose address never settles is looked up once in this time (ms). */
const RESTLESS_MS = 5_000;

/** Limits how many look-ups one tab may start. */
const BEGUN = allowance(6, 10_000);

/**
 * A tab and its last request. Kept in the worker, since the page's process may be hostile, and only in memory: the browser stops the worker
 * after 30 s without work, when all of this is outdated.
 */
interface Tab {
  askedAt: number;
  burstFrom: number;
  newest: AbortController;
  leave: () => void;
  last?: { readonly key: string; readonly answer: Ended; readonly at: number };
}

type Ended = Extract<Answer, { readonly say: 'outcome' }>;

const tabs = new Map<number, Tab>();

/** One request of a tab's page. Its waits resolve to false if a newer request of the tab replaces it. */
export interface Turn {
  /** Waits until the tab is visible and its address has settled. The first request after a pause counts as settled. */
  rest(): Promise<boolean>;
  /** Waits until the tab may start a look-up. */
  begin(): Promise<boolean>;
  /** Whether a newer request has replaced this one. */
  readonly isOver: () => boolean;
  /** Records how the look-up of this key ended. */
  ended(key: string, answer: Ended): void;
  /** How the tab's look-up of this key ended, if it ended while this request waited; otherwise this would have joined it. */
  endedWith(key: string): Ended | undefined;
  /** Leaves the tab's previous look-up, and stores the function that leaves this one. */
  takeOver(leave: () => void): void;
}

/** Begins a request of a tab's page, which replaces the tab's previous one. */
export function turnOf(tabId: number, isShown: boolean): Turn {
  const askedAt = now();
  const tab: Tab = tabs.get(tabId) ?? {
    askedAt: -SETTLE_MS,
    burstFrom: 0,
    newest: new AbortController(),
    leave: () => undefined,
  };
  tabs.set(tabId, tab);
  tab.newest.abort();
  delete tab.last;
  tab.newest = new AbortController();
  const { signal } = tab.newest;
  const isBurst = askedAt - tab.askedAt < SETTLE_MS && askedAt - tab.burstFrom < RESTLESS_MS;
  if (!isBurst) tab.burstFrom = askedAt;
  tab.askedAt = askedAt;
  return {
    rest: async () => (isShown || (await whenShown(tabId, signal))) && (isBurst ? await wait(SETTLE_MS, signal) : !signal.aborted),
    begin: async () => (await BEGUN.wait(tabId, signal)) && !signal.aborted,
    isOver: () => signal.aborted,
    ended: (key, answer) => {
      tab.last = { key, answer, at: now() };
    },
    endedWith: (key) => (tab.last?.key === key && tab.last.at > askedAt ? tab.last.answer : undefined),
    takeOver: (leave) => {
      tab.leave();
      tab.leave = leave;
    },
  };
}

/** Forgets a closed tab. */
export function forgetTurns(tabId: number): void {
  tabs.get(tabId)?.newest.abort();
  tabs.delete(tabId);
  BEGUN.forget(tabId);
}
