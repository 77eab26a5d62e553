import type { Answer } from '../messages.ts';
import { LABEL_NAME } from '../model/label.ts';
import type { Spot } from './free-spots.ts';
import type { Pill } from './label-element.ts';

export type Shown = Extract<Answer, { readonly say: 'outcome' }>;

/**
 * What the label knows of its page, shared with the card's script, which is injected on demand. Both run in the extension's isolated world,
 * whose `globalThis` no script of the page can reach.
 */
export interface PageState {
  /** null while looking. */
  shown(): Shown | null;
  /** Calls back after each change. Returns a function that stops it. */
  watch(onChange: () => void): () => void;
  again(): void;
  readonly pill: Pill;
  /** The spots where the label is in nobody's way, always in the same order. */
  free(): readonly Spot[];
  spot(): Spot | undefined;
  stand(spot: Spot): void;
  /** Hides the label while the page shows the same asset. */
  rest(): void;
  /** Ends what `rest` began. */
  wake(): void;
  isResting(): boolean;
  /** Removes the label from the page, with all its listeners. */
  stop(): void;
  /**
   * The title that the previous page left behind at the current path; undefined = the document has shown only one page since the label was
   * added.
   */
  left?: string;
  /** Stops watching for a late title or text; set by `page-text.ts`. */
  endWatch?: () => void;
  /** What the user did before the card's script had loaded. */
  wants?: Want | undefined;
  /** Set by the script with the Markdown parser, once a card has needed it. */
  toHtml?: (text: string) => string;
  /** Set by the card's script: carries out what the user wants. */
  serve?: (want: Want) => void;
}

export type Want = 'card' | 'menu' | 'move';

/** A symbol: an id in the page could define a string property of this name on the global object. */
const LABEL = Symbol.for(LABEL_NAME);

const world = globalThis as { [LABEL]?: PageState | undefined }; // no other code in this world uses this symbol

/** The state of the label in this page; undefined = there is no label. */
export const pageState = (): PageState | undefined => world[LABEL];

/** Sets or clears the state of the label in this page. */
export function setPageState(state: PageState | undefined): void {
  world[LABEL] = state;
}
