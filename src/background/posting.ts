import type { Runtime } from 'webextension-polyfill';
import { labelDrawing } from '../card/verdict/label-words.ts';
import type { Answer } from '../messages.ts';
import { type FailedHere, failedHere } from '../model/failed.ts';
import { close, mayOpen } from './open-ports.ts';

/** Logs a bug of Placard to the browser's console, and returns it as an outcome. */
export function fault(where: FailedHere['where'], error: unknown): FailedHere {
  console.error(error);
  return failedHere(where, error);
}

/** Like {@link fault}, but returns the last answer of a look-up. */
export function failed(where: FailedHere['where'], error: unknown): Answer {
  const outcome = fault(where, error);
  return { say: 'outcome', outcome, key: '', done: true, label: labelDrawing(outcome, Date.now(), false) };
}

/** Answers a port's question. `left` is aborted when the other end disconnects. */
type Answers<T> = (asked: unknown, port: Runtime.Port, left: AbortSignal) => AsyncIterable<T>;

/**
 * Handles one of Placard's ports: one question, then streamed answers until one is done. `instead` turns whatever they throw into an
 * answer.
 */
export function answerPort<T extends { readonly done: boolean }>(
  port: Runtime.Port,
  instead: (error: unknown) => T,
  answers: Answers<T>,
): void {
  if (!mayOpen(port)) return;
  const left = new AbortController();
  port.onDisconnect.addListener(() => left.abort());
  const post = posting(port, instead);
  const postAll = async (asked: unknown): Promise<void> => {
    for await (const answer of answers(asked, port, left.signal)) {
      post(answer);
      if (answer.done) return;
    }
  };
  let isAsked = false;
  port.onMessage.addListener((asked: unknown) => {
    if (isAsked) return;
    isAsked = true;
    postAll(asked).catch((error: unknown) => {
      if (!left.signal.aborted) post(instead(error));
    });
  });
}

/**
 * Returns a function that posts answers until one is done, which closes the port, or the other end is gone. If an answer cannot be sent,
 * for example because it is nested too deeply, it posts `instead` of the error.
 */
function posting<T extends { readonly done: boolean }>(port: Runtime.Port, instead: (error: unknown) => T): (answer: T) => void {
  let left = false;
  port.onDisconnect.addListener(() => {
    left = true;
  });
  return (answer) => {
    if (left) return;
    left = answer.done;
    try {
      port.postMessage(answer);
    } catch (error) {
      try {
        port.postMessage(instead(error));
      } catch {
        // The port is closed; its event fires a moment later.
      }
    }
    if (answer.done) close(port);
  };
}
