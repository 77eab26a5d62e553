import type { Answer } from '../messages.ts';
import { allowance } from './allowance.ts';
import { whenShown } from './shown.ts';
import { now, wait } from './wait.ts';

/** Addresses of one tab within this time (ms) of each other are a burst, of which the last counts. */
const SETTLE_MS = 150;

/** A page whose address never settles is looked up once in this time (ms). */
const RESTLESS_MS = 5_000;

/** How many look-ups one tab may begin. */
const BEGUN = allowance(6, 10_000);

/**
 * A tab and its last ask. Kept in the worker, since the page's process may be hostile, and only in memory: the browser stops a worker after
 * 30 s without work, when all of this is out of date.
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

/** One ask of a tab's page. What it waits for resolves to false when a newer ask of the tab takes its place. */
export interface Turn {
  /** Waits until the tab is visible and its address has settled; not at all for the first ask after a pause. */
  rest(): Promise<boolean>;
  /** Waits until the tab may begin a look-up. */
  begin(): Promise<boolean>;
  readonly isOver: () => boolean;
  /** Records how the look-up of this key ended. */
  ended(key: string, answer: Ended): void;
  /** How the tab's look-up of this key ended, if it did while this ask waited: otherwise this ask would have joined it. */
  endedWith(key: string): Ended | undefined;
  /** Leaves the tab's previous look-up, and keeps the function that leaves this one. */
  takeOver(leave: () => void): void;
}

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

/** Forgets a tab that was closed. */
export function forgetTurns(tabId: number): void {
  tabs.get(tabId)?.newest.abort();
  tabs.delete(tabId);
  BEGUN.forget(tabId);
}
