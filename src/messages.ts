import type { Outcome } from './model/outcome.ts';

/**
 * What one context asks of the worker. No message carries a token, HTML or an address to call; the worker takes the page's address
 * from the browser's own record of the sender.
 */
export type LookUp =
  | { readonly of: 'this-page' } // a content script: the page is the sender's tab
  | { readonly of: 'tab'; readonly tabId: number } // our own pages
  | { readonly of: 'text'; readonly text: string } // our own pages
  | { readonly of: 'asset'; readonly kind: string; readonly id: string }; // our own pages: a candidate that was chosen

/** A look-up is a stream: what is remembered, what the search says, what the entity says. `done` = nothing further will come. */
export interface Answer {
  readonly outcome: Outcome;
  readonly done: boolean;
}

/** One-shot asks of a content script. Each concerns the sender's own tab and site, and nothing else. */
export type Ask =
  | { readonly ask: 'open-card' }
  | { readonly ask: 'open-panel' }
  | { readonly ask: 'hide-label' }
  | { readonly ask: 'place-label'; readonly corner: Corner };

export type Corner = 'bottom-end' | 'bottom-start' | 'side-end' | 'side-start';

export const LOOK_UP_PORT = 'look-up';

/**
 * Starts a look-up and calls back with each answer, the last one `done`. Returns a function that ends it; after that nothing is called.
 * The worker may be stopped by the browser in the middle (Chromium does so after 30 s without work, or on an update): the port then
 * closes, and the question is put again, once, since asking twice changes nothing.
 */
export function lookUp(what: LookUp, onAnswer: (answer: Answer) => void, tries = 2): () => void {
  let ended = false;
  const port = chrome.runtime.connect({ name: LOOK_UP_PORT });
  let again: (() => void) | undefined;
  const finish = (): void => {
    ended = true;
    port.disconnect();
  };
  port.onMessage.addListener((answer: Answer) => {
    if (ended) return;
    if (answer.done) finish();
    onAnswer(answer);
  });
  port.onDisconnect.addListener(() => {
    if (ended) return;
    ended = true;
    if (tries > 1 && chrome.runtime?.id !== undefined) again = lookUp(what, onAnswer, tries - 1);
  });
  port.postMessage(what);
  return () => {
    again?.();
    if (!ended) finish();
  };
}

/** Asks the worker for something about the sender's own tab. Resolves when it is done. */
export async function ask(what: Ask): Promise<void> {
  await chrome.runtime.sendMessage(what);
}
