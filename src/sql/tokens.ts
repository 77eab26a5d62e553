/** Kinds of token. Numbers, because a text has a hundred thousand of them. */
export const WORD = 1;
/** A name in quotes. */
export const QUOTED = 2;
export const STRING = 3;
export const NUMBER = 4;
/** One character of punctuation. */
export const PUNCT = 5;
/** What is filled in later: `@x`, `$1`, `:x`, `?`, `${x}`, `{x}`, `@stage/path`. */
export const PLACE = 6;
/** `{{ … }}` */
export const TEMPLATE = 7;
/** `{% … %}` */
export const TAG = 8;

/** The tokens of a text, comments left out. One array for each property: objects would take longer than the reading itself. */
export interface Tokens {
  readonly text: string;
  /** How many there are; the arrays may be longer. */
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Of a word: itself in upper case. Of punctuation: the character. Else ''. */
  readonly words: readonly string[];
  /** Of `(`: the token that closes it, or -1. */
  readonly closes: Int32Array;
}

/** What stands at a token: a word in upper case, a character of punctuation, or '' at the end and for anything else. */
export const wordAt = (tokens: Tokens, at: number): string => tokens.words[at] ?? '';

export const kindAt = (tokens: Tokens, at: number): number => tokens.kinds[at] ?? 0;

export const writtenAt = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.starts[at] ?? 0, tokens.ends[at] ?? 0);

/** Nothing stands between this token and the one before. */
export const isGlued = (tokens: Tokens, at: number): boolean => at > 0 && at < tokens.count && tokens.ends[at - 1] === tokens.starts[at];

/** A line ends between this token and the one before. */
export function startsLine(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  const end = tokens.text.indexOf('\n', tokens.ends[at - 1] ?? 0);
  return end >= 0 && end < (tokens.starts[at] ?? 0);
}

/** A name may be in quotes, and in double quotes also where those are a string: MySQL can be set so. */
export const isName = (tokens: Tokens, at: number): boolean => {
  const kind = kindAt(tokens, at);
  return kind === WORD || kind === QUOTED || (kind === STRING && tokens.text[tokens.starts[at] ?? 0] === '"');
};
