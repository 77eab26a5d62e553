import { t } from './i18n.ts';
import type { Corner, LabelDrawing } from './model/label.ts';
import type { Outcome } from './model/outcome.ts';
import type { PageQuery, TableFinding, WrittenName } from './model/page-query.ts';
import type { PartName } from './model/part-name.ts';
import type { AssetName, PartAnswer } from './model/parts.ts';
import type { Snooze } from './model/snooze.ts';
import type { IngestingService, Trace } from './model/trace.ts';

/**
 * A request to the worker. No message carries a token, HTML or an address to call; the worker takes the page's address from the browser's
 * own record of the sender.
 */
export type LookUp =
  /**
   * From a content script: the page is the sender's tab. `stands` is what its label shows now, so that the same asset is not requested
   * again; null = nothing.
   */
  | { readonly of: 'this-page'; readonly stands: Stands | null }
  /** One of the assets shown, chosen by the user. A content script may ask only for assets that it was told of. */
  | { readonly of: 'asset'; readonly kind: string; readonly id: string; readonly isPrivate?: boolean }
  /**
   * The other requests come from the extension's own pages only. `anew`: the user pressed "Look up again", so a remembered answer is used
   * only if the server does not respond. `isPrivate`: the extension's page is in a private window, which the browser does not tell the
   * worker.
   */
  | { readonly of: 'tab'; readonly tabId: number; readonly anew?: boolean }
  | { readonly of: 'text'; readonly text: string; readonly isPrivate?: boolean };

/** What a label shows, as the worker told it: the label hands this back when it asks again. */
export interface Stands {
  /** A digest of the page and of the settings that affect the answer: equal for two addresses of the same asset. */
  readonly digest: string;
  /** When it was told, in ms since 1970. */
  readonly saidAt: number;
}

/**
 * Asks for one part of an asset's card. A content script may ask only about assets that it was told of; for those, the worker knows the
 * rest of the name.
 */
export interface PartAsk {
  readonly part: PartName;
  readonly asset: AssetName;
  /** Only from the extension's own pages: asked in a private window. */
  readonly isPrivate?: boolean;
}

/** A look-up is a stream: looking, the remembered answer, the search's answer, the entity's answer. `done` = no more answers will come. */
export type Answer =
  /** A request is on its way. Nothing may be drawn before this answer: the site may not be switched on. */
  | { readonly say: 'looking'; readonly done: false }
  /**
   * `key` names what the page shows, equal for two addresses of the same asset. It is '' for a content script, which gets `stands` instead
   * if the outcome stays valid for a while: it is final, and nothing failed. `label`: for a content script; null = none is drawn.
   */
  | {
      readonly say: 'outcome';
      readonly outcome: Outcome;
      readonly key: string;
      readonly done: boolean;
      readonly stands?: Stands;
      readonly label?: LabelDrawing | null;
      /** Id of the look-up, by which the extension's own pages ask what it did. */
      readonly trace?: string;
      /** Ids of the card's sections in the user's order; absent = the preset order. */
      readonly sections?: readonly string[];
    }
  | { readonly say: 'unchanged'; readonly done: true }
  /** A newer request of the same tab took its place. */
  | { readonly say: 'dropped'; readonly done: true }
  /** The user hid the site's label until this time, in ms since 1970: draw nothing, and ask again then. */
  | { readonly say: 'snoozed'; readonly until: number; readonly done: true }
  /** The site is not switched on: draw nothing. */
  | { readonly say: 'stay-away'; readonly done: true };

/** One-shot requests of a content script. Each concerns only the sender's own tab and site. */
export type Ask =
  | { readonly ask: 'open-card' }
  | { readonly ask: 'open-markdown' }
  | { readonly ask: 'open-panel' }
  /** The tables of the query in the page's editor, in the panel. */
  | { readonly ask: 'open-query' }
  | { readonly ask: 'hide-label' }
  | { readonly ask: 'place-label'; readonly corner: Corner }
  | { readonly ask: 'snooze'; readonly how: Snooze }
  | { readonly ask: 'label-place' };

/** Hides the label of a site for good; only from the extension's own pages. The worker does it, since a popup may close at once. */
export interface StopShowing {
  readonly ask: 'stop-showing';
  readonly origin: string;
}

/** About the query in a tab's page; only from the extension's own pages. */
export interface QueryAsk {
  /** Whether the tool has an editor on such a page; then what it shows, which is read at a press alone. */
  readonly ask: 'has-query' | 'read-query';
  readonly tabId: number;
}

/**
 * What the extension's own pages ask about one of the last look-ups, by its id. `isPrivate`: the page is in a private window, which sees only
 * look-ups of private windows. Only `ingestion` sends requests: when these services last ingested.
 */
export type TraceAsk =
  | { readonly ask: 'trace'; readonly id: string; readonly isPrivate: boolean }
  | { readonly ask: 'forget-traces'; readonly isPrivate: boolean }
  | { readonly ask: 'ingestion'; readonly services: readonly string[] };

/** null = the look-up is no longer kept. */
export interface TraceAnswer {
  readonly trace: Trace | null;
  readonly ingesting?: readonly IngestingService[];
}

/** Asks for the tables that a query names; only from the extension's own pages. The query's text stays there: only names are sent. */
export interface TablesAsk extends Pick<PageQuery, 'within' | 'service'> {
  readonly names: readonly WrittenName[];
}

/** Like a part's: one answer, or failures until the server may be asked again. */
export type TablesTold =
  /** In the order of the names. */
  | { readonly say: 'tables'; readonly found: readonly TableFinding[]; readonly done: true }
  | { readonly say: 'failed'; readonly outcome: Outcome; readonly done: boolean };

export const LOOK_UP_PORT = 'look-up';
export const PART_PORT = 'part';
export const TABLES_PORT = 'tables';

/** Starts a look-up and calls back with each answer, the last one `done`. Returns a function that ends it; no calls come after that. */
export function lookUp(what: LookUp, onAnswer: (answer: Answer) => void): () => void {
  const label = { tone: 'care', lead: t('labelFailedHere'), rest: '', sentence: t('labelFailedHere') } as const;
  return converse(LOOK_UP_PORT, what, onAnswer, { say: 'outcome', outcome: LOST, key: '', done: true, label });
}

/** Reads one section of a card: the remembered answer at once, then the server's. Returns a function that ends it. */
export function requestSection(what: PartAsk, onAnswer: (answer: PartAnswer) => void): () => void {
  return converse(PART_PORT, what, onAnswer, { say: 'failed', outcome: LOST, done: true });
}

/** Finds the tables of a query. Returns a function that ends it. */
export function requestTables(what: TablesAsk, onAnswer: (answer: TablesTold) => void): () => void {
  return converse(TABLES_PORT, what, onAnswer, { say: 'failed', outcome: LOST, done: true });
}

/** The answer when no worker responds. */
const LOST = { state: 'failed-here', where: 'worker', error: 'Error' } as const;

/** Pauses in ms before a request is repeated: a busy machine may fail to start the worker now and succeed a little later. */
const PAUSES: readonly number[] = [0, 250, 1_000, 4_000];

/**
 * Sends a request on a port. The browser may stop the worker meanwhile (Chromium does after 30 s without work, or on an update): the port
 * then closes and the request is repeated, which is safe, since no request changes anything. When the pauses are used up, `lost` is the
 * answer.
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

/** Whether the page in a tab may show a query. */
export const mayShowQuery = async (tabId: number): Promise<boolean> =>
  chrome.runtime.sendMessage({ ask: 'has-query', tabId } satisfies QueryAsk);

/** The query that the page in a tab shows; null = none can be read. */
export const queryShown = async (tabId: number): Promise<PageQuery | null> =>
  chrome.runtime.sendMessage({ ask: 'read-query', tabId } satisfies QueryAsk);

/** Sends a one-shot request and resolves when it is done: `label-place` to the remembered corner, the others to nothing. */
export async function ask(what: Ask | StopShowing): Promise<Corner | undefined>;
export async function ask(what: TraceAsk): Promise<TraceAnswer>;
export async function ask(what: Ask | StopShowing | TraceAsk): Promise<unknown> {
  return chrome.runtime.sendMessage(what);
}
