/** Name (`Symbol.for`) of the global in the extension's isolated world of a page that holds the label's state. */
export const LABEL_NAME = 'placard';

/** Color and mood of the label's symbol. */
export type Tone = 'good' | 'care' | 'bad' | 'none' | 'info' | 'ask';

/** SVG paths on a grid of 16: filled, cut out of the fill, and stroked. */
export interface SymbolDrawing {
  readonly tone: Tone;
  readonly fill?: string;
  readonly cut?: string;
  readonly line?: string;
}

/** The label's content, ready to be drawn. The content script stays small by having no words and symbols of its own. */
export interface LabelDrawing extends SymbolDrawing {
  readonly lead: string;
  /** '' = the lead is the whole text. */
  readonly rest: string;
  /** Which text is the owner's name: it is shortened first. */
  readonly gives?: 'lead' | 'rest';
  /** What a press opens: the tables of the page's query; absent = the card. */
  readonly opens?: 'query';
  /** The whole content as a sentence: the accessible name and the tooltip. */
  readonly sentence: string;
}

/** Positions of the label along the window's edges, in the order in which they are tried. Never at the top. */
export const CORNERS = ['bottom-end', 'bottom-start', 'side-end', 'side-start'] as const;
/** Position of the label in the window. */
export type Corner = (typeof CORNERS)[number];
