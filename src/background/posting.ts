import type { Runtime } from 'webextension-polyfill';
import { labelDrawing } from '../card/label-words.ts';
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

/** What was asked on a port, until when somebody waits, and how to answer. */
type OnAsk<T> = (asked: unknown, left: AbortSignal, post: (answer: T) => void) => Promise<void>;

/**
 * A context of ours opened a port: it asks once, hears answers until one is done, or leaves. Whatever `answer` throws is answered, too, as what
 * `instead` makes of it.
 */
export function answerPort<T extends { readonly done: boolean }>(
  port: Runtime.Port,
  instead: (error: unknown) => T,
  answer: OnAsk<T>,
): void {
  if (!mayOpen(port)) return;
  const left = new AbortController();
  port.onDisconnect.addListener(() => left.abort());
  const post = posting(port, instead);
  let isAsked = false;
  port.onMessage.addListener((asked: unknown) => {
    if (isAsked) return;
    isAsked = true;
    answer(asked, left.signal, post).catch((error: unknown) => {
      if (!left.signal.aborted) post(instead(error));
    });
  });
}

/** Posts until all is said, for as long as somebody is there, and closes the port. What cannot be sent, such as what is nested too deep, is told as what `instead` makes of it. */
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
        // It was closed, which is told a moment later.
      }
    }
    if (answer.done) close(port);
  };
}
