import type { Does, Expected, Walk } from './frames.ts';
import { isName, wordAt } from './tokens.ts';

/** Reads what follows the first word of a statement, and says what is expected then. */
export type Head = (walk: Walk) => Expected;

/** Tables are expected, to which this happens; then what follows them. */
export function expectTables(walk: Walk, does: Does, follows: Expected = 'after', isList = true): Expected {
  const { top } = walk;
  top.does = does;
  top.follows = follows;
  top.isList = isList;
  return 'table';
}

/** One table is expected, to which this happens; what follows it does not matter. */
export const expectOne = (walk: Walk, does: Does): Expected => expectTables(walk, does, 'rest', false);

/** Skips words as long as they are of these. */
export function skipWords(walk: Walk, words: RegExp): void {
  while (words.test(wordAt(walk.tokens, walk.at)) && wordAt(walk.tokens, walk.at + 1) !== '.') walk.at += 1;
}

/** Skips what is in parentheses, if they start here. */
export function skipParentheses(walk: Walk): void {
  if (wordAt(walk.tokens, walk.at) === '(') walk.at = Math.max(walk.at, walk.tokens.closes[walk.at] ?? 0) + 1;
}

/** Moves behind the next of these words, at most so many tokens on in the same statement; false if it does not come. */
export function moveBehind(walk: Walk, words: RegExp, most: number): boolean {
  const { tokens } = walk;
  const end = Math.min(walk.at + most, tokens.count);
  for (let at = walk.at; at < end; at++) {
    const word = wordAt(tokens, at);
    if (word === ';') return false;
    if (words.test(word)) {
      walk.at = at + 1;
      return true;
    }
    if (word === '(') at = Math.max(at, tokens.closes[at] ?? at);
  }
  return false;
}

/** One table, or several, after words that say what is done with it. */
export const onTables =
  (does: Does, words: RegExp, follows: Expected = 'rest'): Head =>
  (walk) => {
    skipWords(walk, words);
    return isName(walk.tokens, walk.at) ? expectTables(walk, does, follows, follows === 'after') : 'rest';
  };
