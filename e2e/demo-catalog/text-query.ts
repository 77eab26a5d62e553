import { valuesAt } from './document.ts';
import type { Indexed } from './dsl.ts';
import { wildcard, wordsIn } from './dsl.ts';
import { shardsFailed } from './errors.ts';
import { textIn } from './json.ts';

/** How well a document matches a text: 0 = not at all. */
export type Relevance = (indexed: Indexed) => number;

/**
 * Parses a user's text in query-string syntax. Brackets, slashes, a lone operator and the like are syntax errors, which the server answers
 * with a 500; so is a phrase of several words, unless every index is searched.
 */
export function relevanceOf(q: string, index: string): Relevance {
  if (q === '' || q === '*') return () => 1;
  refuseBrokenSyntax(q);

  const [, field, inQuotes, bare] = /^([\w.]+):(?:"(.*)"|(\S+))$/s.exec(q) ?? [];
  if (field !== undefined && (inQuotes !== undefined || field.endsWith('.keyword'))) {
    const [path, wanted] = [field.replace(/\.keyword$/, ''), unescaped(inQuotes ?? bare ?? '')];
    return ({ document }) => (valuesAt(document, path).some((value) => equal(String(value), wanted)) ? 5 : 0);
  }

  const phrase = /^"(.*)"$/s.exec(q);
  if (phrase && wordsIn(phrase[1] ?? '').length > 1) {
    if (index === 'all') return () => 0;
    throw shardsFailed();
  }

  const words = unescaped(q)
    .split(/\s+/)
    .filter((word) => word !== '&&' && word !== '');
  return ({ document }) => {
    const scores = words.map((word) => wordScore(document, word.replace(/^"|"$/g, '')));
    const whole = valuesAt(document, 'name').some((name) => equal(String(name), words.join(' '))) ? 20 : 0;
    return scores.some((score) => score === 0) ? 0 : whole + scores.reduce((sum, score) => sum + score, 0);
  };
}

function refuseBrokenSyntax(q: string): void {
  const bare = q.replace(/\\./gs, 'x').replace(/"[^"]*"/g, 'x');
  const words = bare.trim().split(/\s+/);
  const operator = (word: string | undefined) => word === 'AND' || word === 'OR' || word === 'NOT' || word === '&&' || word === '||';
  if (/[()[\]{}^~/\\"]/.test(bare) || /^[-+!]+$/.test(bare) || operator(words.at(-1)) || operator(words[0])) throw shardsFailed();
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

function equal(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function wordScore(document: Indexed['document'], word: string): number {
  const score = (path: string, weight: number) => (valuesAt(document, path).some((value) => fits(String(value), word)) ? weight : 0);
  const qualified = equal(textIn(document.fullyQualifiedName), word) ? 20 : 0;
  return qualified + score('name', 10) + score('displayName', 10) + score('columnNames', 2) + score('description', 1);
}

/** A word matches another with the same stem, or one that it is a prefix of; so `customers` also finds a column `customer_email`. */
function fits(text: string, word: string): boolean {
  const words = wordsIn(text).flatMap((held) => [held, ...held.split('_')]);
  if (/[*?]/.test(word)) return [text.toLowerCase(), ...words].some((held) => wildcard(word.toLowerCase()).test(held));
  const wanted = wordsIn(word).map(stem);
  return wanted.length > 0 && wanted.every((one) => words.some((held) => stem(held) === one || (one.length > 2 && held.startsWith(one))));
}

function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
}
