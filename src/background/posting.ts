import type { Runtime } from 'webextension-polyfill';
import { labelDrawing } from '../card/verdict/label-words.ts';
import type { Answer } from '../messages.ts';
import { type FailedHere, failedHere } from '../model/failed.ts';
import { close, mayOpen } from './open-ports.ts';

/** A fault of ours, told in the browser's console, as an outcome. */
export function fault(where: FailedHere['where'], error: unknown): FailedHere {
  console.error(error);
  return failedHere(where, error);
}

/** The same as the last answer of a look-up. */
export function failed(where: FailedHere['where'], error: unknown): Answer {
  const outcome = fault(where, error);
  return { say: 'outcome', outcome, key: '', done: true, label: labelDrawing(outcome, Date.now(), false) };
}

/** Answers to what was asked on a port. `left` is aborted when nobody waits for them any more. */
type Answers<T> = (asked: unknown, port: Runtime.Port, left: AbortSignal) => AsyncIterable<T>;

/**
 * Handles a port of ours: one question, streamed answers until one is done. Whatever the answers throw is answered as well, as what
 * `instead` makes of it.
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
 * Posts until an answer is done or the other end is gone, then closes the port. Instead of an answer that cannot be sent, such as one that
 * is nested too deeply, it posts what `instead` makes of the error.
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
        // The port is closed; its event comes a moment later.
      }
    }
    if (answer.done) close(port);
  };
}
