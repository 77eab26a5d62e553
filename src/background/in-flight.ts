import type { Answer } from '../messages.ts';
import { failed } from './ports/posting.ts';
import { fill } from './slots.ts';

/** Look-ups in flight, by key: equal ones share one request. Kept only in memory. */
const running = new Map<string, Running>();

interface Running {
  newest?: Answer;
  readonly listeners: Set<(answer: Answer) => void>;
  readonly stop: AbortController;
  isPersons: boolean;
}

/** What a look-up knows about its listeners. */
export interface Waited {
  /** Aborted when the last listener leaves. */
  readonly signal: AbortSignal;
  /** Whether a person asked for it in the popup or the panel. */
  isPersons(): boolean;
}

/** Starts a look-up and yields its answers, of which the last one is done. */
export type Start = (by: Waited) => AsyncIterable<Answer>;

/** Whether a look-up of this key is in flight. */
export const isRunning = (key: string): boolean => running.has(key);

/**
 * Joins the look-up of this key, or starts it. The listener gets the newest answer so far, then the rest. Returns a function that leaves
 * the look-up, which is aborted when the last listener leaves.
 */
export function join(key: string, start: Start, listener: (answer: Answer) => void, isPersons = false): () => void {
  const known = running.get(key);
  const look: Running = known ?? { listeners: new Set(), stop: new AbortController(), isPersons };
  if (look.newest) listener(look.newest);
  look.listeners.add(listener);
  if (!known) {
    running.set(key, look);
    void run(key, look, start);
  } else if (isPersons) {
    look.isPersons = true;
    fill();
  }
  return () => {
    look.listeners.delete(listener);
    if (look.listeners.size > 0) return;
    if (running.get(key) === look) running.delete(key);
    look.stop.abort();
  };
}

/**
 * Joins the look-up at once and yields its answers until it is done or `left` is aborted. Does not use ReadableStream, which cannot be
 * iterated in Chromium 123.
 */
export function follow(key: string, start: Start, left: AbortSignal, isPersons = false): AsyncGenerator<Answer> {
  const heard: Answer[] = [];
  let wake = (): void => undefined;
  const leave = join(
    key,
    start,
    (answer) => {
      heard.push(answer);
      wake();
    },
    isPersons,
  );
  const onLeft = (): void => {
    leave();
    wake();
  };
  if (left.aborted) leave();
  else left.addEventListener('abort', onLeft);
  return answers();

  async function* answers(): AsyncGenerator<Answer> {
    try {
      while (!left.aborted) {
        const answer = heard.shift();
        if (answer) yield answer;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        if (answer?.done) return;
      }
    } finally {
      left.removeEventListener('abort', onLeft);
      leave();
    }
  }
}

/** Aborts every look-up in flight and tells its listeners that no server is connected. Call it when server or user changes. */
export function giveUpAll(): void {
  for (const { listeners, stop } of running.values()) {
    stop.abort();
    for (const listener of listeners) listener({ say: 'outcome', outcome: { state: 'not-connected' }, key: '', done: true, label: null });
    listeners.clear();
  }
  running.clear();
}

/** Runs a look-up. Whatever it throws is a bug of Placard and becomes its last answer, unless it was aborted. */
async function run(key: string, look: Running, start: Start): Promise<void> {
  const { signal } = look.stop;
  const say = (answer: Answer): void => {
    look.newest = answer;
    if (answer.done && running.get(key) === look) running.delete(key);
    for (const listener of look.listeners) listener(answer);
  };
  try {
    for await (const answer of start({ signal, isPersons: () => look.isPersons })) say(answer);
  } catch (error) {
    if (!signal.aborted) say(failed('look-up', error));
  } finally {
    if (running.get(key) === look) running.delete(key);
  }
}
