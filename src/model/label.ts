/** Under this name (`Symbol.for`) the label keeps its state in the extension's own world of a page. */
export const LABEL_NAME = 'placard';

export type Tone = 'good' | 'care' | 'bad' | 'none' | 'info' | 'ask';

/** Paths on a grid of 16: filled, cut out of the filled, and drawn as a line. */
export interface SymbolDrawing {
  readonly tone: Tone;
  readonly fill?: string;
  readonly cut?: string;
  readonly line?: string;
}

/** What the label in a page says, ready to be drawn: the script that draws it has no room for words and symbols of its own. */
export interface LabelDrawing extends SymbolDrawing {
  readonly lead: string;
  /** '' = the lead says all. */
  readonly rest: string;
  /** Which of the two is the owner's name: it shortens first. */
  readonly gives?: 'lead' | 'rest';
  /** All of it as a sentence: the accessible name and the tooltip. */
  readonly sentence: string;
}
