import type { Answer } from '../messages.ts';
import { allowance } from './allowance.ts';
import { whenShown } from './shown.ts';
import { now, wait } from './wait.ts';

/** Addresses of one tab that follow each other sooner than this are a burst, and the last of them counts. ms */
const SETTLE_MS = 150;

/** A page whose address never comes to rest is looked up once in so long. ms */
const RESTLESS_MS = 5_000;

/** Look-ups that one tab may begin. */
const BEGUN = allowance(6, 10_000);

/**
 * How a tab's page asks. In the worker, since the page's process may be hostile, and in its memory alone: a worker is stopped after 30 s
 * without work, when all that is kept here is over.
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

/** One ask of a tab's page. Each resolves to false when a newer ask of the tab took its place. */
export interface Turn {
  /** Resolves when the tab is shown and its address came to rest; at once for the first after a pause. */
  rest(): Promise<boolean>;
  /** Resolves when the tab may begin a look-up. */
  begin(): Promise<boolean>;
  readonly isOver: () => boolean;
  /** The look-up of this key ended so. */
  ended(key: string, answer: Ended): void;
  /** How the tab's look-up of this key ended, if it did while this ask waited for its turn: it would have joined it. */
  endedWith(key: string): Ended | undefined;
  /** Leaves the look-up of the tab before this one, and keeps how to leave this one. */
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

/** The tab was closed. */
export function forgetTurns(tabId: number): void {
  tabs.get(tabId)?.newest.abort();
  tabs.delete(tabId);
  BEGUN.forget(tabId);
}
