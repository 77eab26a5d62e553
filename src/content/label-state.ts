import type { Answer } from '../messages.ts';
import { LABEL_NAME } from '../model/label.ts';
import type { Spot } from './free-spots.ts';
import type { Pill } from './label-element.ts';

export type Shown = Extract<Answer, { readonly say: 'outcome' }>;

/**
 * What the label knows of its page, for the script with the card that is injected beside it on demand. Both run in the extension's
 * isolated world, whose `globalThis` no script of the page can reach.
 */
export interface PageState {
  /** null while looking. */
  shown(): Shown | null;
  /** Calls back after each change. Returns a function that ends it. */
  watch(onChange: () => void): () => void;
  again(): void;
  readonly pill: Pill;
  /** Where the label could stand without being in the way, always in the same order. */
  free(): readonly Spot[];
  spot(): Spot | undefined;
  stand(spot: Spot): void;
  /** Takes the label from the page, and everything that listens. */
  stop(): void;
  /** The title that the page before left behind at the current path; undefined = the document has shown no other page since the label came. */
  left?: string;
  /** Ends the watch for a title or text that comes late; set by `page-text.ts`. */
  endWatch?: () => void;
  /** What the person did before the card's script was there. */
  wants?: Want | undefined;
  /** Set by the script that reads Markdown, once a card needed it. */
  toHtml?: (text: string) => string;
  /** Set by the card's script: does what was wanted. */
  serve?: (want: Want) => void;
}

export type Want = 'card' | 'menu' | 'move';

/** A symbol, since an element of the page with that id is a property of the global object by that name. */
const LABEL = Symbol.for(LABEL_NAME);

const world = globalThis as { [LABEL]?: PageState | undefined }; // nobody else's symbol in this world

export const pageState = (): PageState | undefined => world[LABEL];

export function setPageState(state: PageState | undefined): void {
  world[LABEL] = state;
}
