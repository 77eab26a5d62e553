import { t } from './i18n.ts';
import type { Corner } from './model/corner.ts';
import type { LabelDrawing } from './model/label.ts';
import type { Outcome } from './model/outcome.ts';
import type { PartName } from './model/part-name.ts';
import type { AssetName, PartAnswer } from './model/parts.ts';

/**
 * What one context asks of the worker. No message carries a token, HTML or an address to call; the worker takes the page's address
 * from the browser's own record of the sender.
 */
export type LookUp =
  /** A content script: the page is the sender's tab. `stands` is what its label shows now, so that the same asset is not asked for again; null = nothing. */
  | { readonly of: 'this-page'; readonly stands: Stands | null }
  /** One that was chosen among those shown. A content script may ask only for what it was told of. */
  | { readonly of: 'asset'; readonly kind: string; readonly id: string; readonly isPrivate?: boolean }
  /**
   * The rest are for our own pages alone. `anew`: a person pressed "Look up again", so what is remembered is shown only where the server
   * does not answer. `isPrivate`: the page of ours is in a private window, which the browser does not tell of it.
   */
  | { readonly of: 'tab'; readonly tabId: number; readonly anew?: boolean }
  | { readonly of: 'text'; readonly text: string; readonly isPrivate?: boolean };

/** What a label shows, as it was told: it hands this back when it asks again. */
export interface Stands {
  /** Of the page and of the settings that decide what it shows: equal for two addresses of the same asset. */
  readonly digest: string;
  /** ms since 1970. */
  readonly saidAt: number;
}

/** Asks for one part of an asset's card. A content script may ask only about assets that it was told of; for those the worker knows the rest of the name. */
export interface PartAsk {
  readonly part: PartName;
  readonly asset: AssetName;
  /** Of our own pages alone: in a private window. */
  readonly isPrivate?: boolean;
}

/** A look-up is a stream: looking, what is remembered, what the search says, what the entity says. `done` = nothing further will come. */
export type Answer =
  /** A request is on its way. Before this nothing may be drawn: the site may not be switched on. */
  | { readonly say: 'looking'; readonly done: false }
  /**
   * `key` names what the page shows, equal for two addresses of the same asset; '' for a content script, which gets `stands` instead, where
   * the outcome stands for a while: no more will come, and nothing failed. `label`: for a content script; null = none is drawn.
   */
  | {
      readonly say: 'outcome';
      readonly outcome: Outcome;
      readonly key: string;
      readonly done: boolean;
      readonly stands?: Stands;
      readonly label?: LabelDrawing | null;
      /** Ids of the card's sections as the person ordered them; absent = the preset order. */
      readonly sections?: readonly string[];
    }
  | { readonly say: 'unchanged'; readonly done: true }
  /** A newer ask of the same tab took its place. */
  | { readonly say: 'dropped'; readonly done: true }
  /** Not a site that was switched on: draw nothing. */
  | { readonly say: 'stay-away'; readonly done: true };

/** One-shot asks of a content script. Each concerns the sender's own tab and site, and nothing else. */
export type Ask =
  | { readonly ask: 'open-card' }
  | { readonly ask: 'open-markdown' }
  | { readonly ask: 'open-panel' }
  | { readonly ask: 'hide-label' }
  | { readonly ask: 'place-label'; readonly corner: Corner }
  | { readonly ask: 'label-place' };

/** Of our own pages alone: hide the label of a site for good. A popup may be closed in the same breath, so the worker does it. */
export interface StopShowing {
  readonly ask: 'stop-showing';
  readonly origin: string;
}

export const LOOK_UP_PORT = 'look-up';
export const PART_PORT = 'part';

/** Starts a look-up and calls back with each answer, the last one `done`. Returns a function that ends it; after that there are no calls. */
export function lookUp(what: LookUp, onAnswer: (answer: Answer) => void): () => void {
  const label = { tone: 'care', lead: t('labelFailedHere'), rest: '', sentence: t('labelFailedHere') } as const;
  return converse(LOOK_UP_PORT, what, onAnswer, { say: 'outcome', outcome: LOST, key: '', done: true, label });
}

/** Reads one section of a card: the remembered one at once, then the server's. Returns a function that ends it. */
export function requestSection(what: PartAsk, onAnswer: (answer: PartAnswer) => void): () => void {
  return converse(PART_PORT, what, onAnswer, { say: 'failed', outcome: LOST, done: true });
}

/** No worker answered. */
const LOST = { state: 'failed-here', where: 'worker', error: 'Error' } as const;

/** Pauses (ms) before a question is asked again: a worker that a busy machine cannot start now may start a little later. */
const PAUSES: readonly number[] = [0, 250, 1_000, 4_000];

/**
 * Asks on a port. The browser may stop the worker meanwhile (Chromium does after 30 s without work, or on an update): the port then closes,
 * and the question is asked again, since asking twice changes nothing. When the pauses are used up, `lost` is the answer.
 */
function converse<T extends { readonly done: boolean }>(
  name: string,
  what: unknown,
  onAnswer: (answer: T) => void,
  lost: T,
  times = 0,
): () => void {
  let ended = false;
  let again: (() => void) | undefined;
  const port = chrome.runtime.connect({ name });
  const finish = (): void => {
    ended = true;
    port.disconnect();
  };
  port.onMessage.addListener((answer: T) => {
    if (ended) return;
    if (answer.done) finish();
    onAnswer(answer);
  });
  port.onDisconnect.addListener(() => {
    if (ended) return;
    ended = true;
    if (times === PAUSES.length) return onAnswer(lost);
    const waiting = setTimeout(() => {
      // Without an id the extension itself is gone (updated, reloaded or removed).
      if (chrome.runtime?.id !== undefined) again = converse(name, what, onAnswer, lost, times + 1);
    }, PAUSES[times]);
    again = () => clearTimeout(waiting);
  });
  port.postMessage(what);
  return () => {
    again?.();
    if (!ended) finish();
  };
}

/** Asks the worker for something and resolves when it is done; `label-place` to the remembered corner, the others to nothing. */
export async function ask(what: Ask | StopShowing): Promise<Corner | undefined> {
  return chrome.runtime.sendMessage(what);
}
