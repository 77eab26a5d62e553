import type { Runtime } from 'webextension-polyfill';
import { labelDrawing } from '../../card/verdict/label-words.ts';
import type { Answer } from '../../messages.ts';
import { type FailedHere, failedHere } from '../../model/failed.ts';

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
  const post = posting(port, left.signal, instead);
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
function posting<T extends { readonly done: boolean }>(
  port: Runtime.Port,
  left: AbortSignal,
  instead: (error: unknown) => T,
): (answer: T) => void {
  let isDone = false;
  return (answer) => {
    if (left.aborted || isDone) return;
    isDone = answer.done;
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

/** Maximum number of open ports per tab. A card with all its sections opens about twenty. */
const MOST = 100;

const open = new Map<number, Set<Runtime.Port>>();

/** Whether this port is within its tab's limit; else closes it, since only a hostile page opens so many. */
function mayOpen(port: Runtime.Port): boolean {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined) return true;
  const ports = open.get(tabId) ?? new Set();
  if (ports.size >= MOST) {
    port.disconnect();
    return false;
  }
  open.set(tabId, ports.add(port));
  port.onDisconnect.addListener(() => forget(port));
  return true;
}

/** Closes a port after its last answer. The browser fires `onDisconnect` only at the other end. */
function close(port: Runtime.Port): void {
  forget(port);
  port.disconnect();
}

function forget(port: Runtime.Port): void {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined) return;
  const ports = open.get(tabId);
  ports?.delete(port);
  if (ports?.size === 0) open.delete(tabId);
}
