import type { Answer } from '../messages.ts';

/** Look-ups in flight, by what they ask: two that ask the same are one. The one thing that lives in the worker's memory alone. */
const running = new Map<string, Running>();

interface Running {
  newest?: Answer;
  readonly listeners: Set<(answer: Answer) => void>;
  readonly stop: AbortController;
}

/**
 * Joins the look-up of this key, or starts it. The listener hears the newest that was said so far, then the rest. Returns a function that
 * leaves it; when nobody listens any more the request is given up.
 */
export function join(key: string, start: (signal: AbortSignal) => AsyncIterable<Answer>, listener: (answer: Answer) => void): () => void {
  const known = running.get(key);
  const look: Running = known ?? { listeners: new Set(), stop: new AbortController() };
  if (look.newest) listener(look.newest);
  look.listeners.add(listener);
  if (!known) {
    running.set(key, look);
    void run(key, look, start);
  }
  return () => {
    look.listeners.delete(listener);
    if (look.listeners.size > 0) return;
    if (running.get(key) === look) running.delete(key);
    look.stop.abort();
  };
}

/** Gives up every look-up that is under way, whoever waits: what it would say is of a server or user that is not connected any more. */
export function giveUpAll(): void {
  for (const { listeners, stop } of running.values()) {
    listeners.clear();
    stop.abort();
  }
  running.clear();
}

async function run(key: string, look: Running, start: (signal: AbortSignal) => AsyncIterable<Answer>): Promise<void> {
  try {
    for await (const answer of start(look.stop.signal)) {
      look.newest = answer;
      if (answer.done && running.get(key) === look) running.delete(key);
      for (const listener of look.listeners) listener(answer);
    }
  } catch (error) {
    // Nobody waits for a look-up that was given up; anything else is a fault of ours, and belongs in the browser's console.
    if (!look.stop.signal.aborted) throw error;
  } finally {
    if (running.get(key) === look) running.delete(key);
  }
}
