import { Ends } from './quotes.ts';
import { NUMBER, PLACE, PUNCT, QUOTED, STRING, TAG, TEMPLATE, type Tokens, WORD } from './tokens.ts';
import type { Traits } from './traits.ts';

const isSpace = (code: number): boolean => code <= 32 || code === 160 || code === 0xfeff || code === 0x200b || code === 0x3000;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Letters, `_` and everything beyond ASCII. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 160;
/** What goes on in a word: also digits, `$` and `#`, as in `v$session` and `id#`. */
const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code) || code === 36 || code === 35;

/** Texts that are tagged as strings by a letter before the quote: bytes, raw, national, escaped, hexadecimal, binary, Unicode. */
const STRING_PREFIX = /^(?:[bBeEnNrRxX]|[bB][rR]|[rR][bB]|[uU]&|_utf8|[nN]?[qQ])$/;
/** What a number may end in and still be one: `10L`, `1e5`, `0x1F`, `1.5BD`. */
const NUMBER_LIKE = /^(?:0[xXbB][\da-fA-F]*|\d+(?:[eE]\d*)?(?:[LlSsYyDdFfUu]|BD|bd)?)$/;

/** Splits a text into tokens in one pass. Every text has some: what is unclosed ends with its line or the text. */
export function tokenise(text: string, traits: Traits): Tokens {
  // No text has more tokens than characters.
  const kinds = new Uint8Array(text.length);
  const starts = new Uint32Array(text.length);
  const behind = new Uint32Array(text.length);
  const closes = new Int32Array(text.length).fill(-1);
  const words: string[] = [];
  const ends = new Ends(text, traits);
  const upper = new Map<string, string>();
  const open: number[] = [];
  let at = 0;

  const push = (kind: number, end: number, word = ''): void => {
    kinds[words.length] = kind;
    starts[words.length] = at;
    behind[words.length] = end;
    words.push(word);
    at = end;
  };
  const last = (back = 1): number => words.length - back;
  const isAfter = (kind: number, back = 1): boolean =>
    kinds[last(back)] === kind && behind[last(back)] === (back === 1 ? at : starts[last(back - 1)]);
  /** Glued to a dot behind a name: `db.2024_orders`. */
  const isBehindDot = (): boolean =>
    isAfter(PUNCT) && words[last()] === '.' && (isAfter(WORD, 2) || isAfter(QUOTED, 2) || isAfter(PLACE, 2) || isAfter(TEMPLATE, 2));
  /** In a name with dashes, `my-project-1.sales.orders`, what looks like a number is none. */
  const isBehindDash = (): boolean => traits.bigNames && isAfter(PUNCT) && words[last()] === '-' && isAfter(WORD, 2);

  function word(): void {
    let end = at + 1;
    while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
    const own = text.slice(at, end);
    const quote = text.charCodeAt(end);
    if ((quote === 39 || (quote === 34 && traits.doubleIsString)) && STRING_PREFIX.test(own)) {
      const isAlternative = /[qQ]$/.test(own);
      push(STRING, isAlternative && quote === 39 && isQuoteOfOracle(end) ? ends.alternative(end) : quotedEnd(end, own));
      return;
    }
    if (quote === 38 && /^[uU]$/.test(own) && text.charCodeAt(end + 1) === 39) {
      push(STRING, ends.quoted(end + 1));
      return;
    }
    let known = upper.get(own);
    if (known === undefined) {
      known = own.toUpperCase();
      upper.set(own, known);
    }
    push(WORD, end, known);
  }

  /** Without a dialect, only brackets tell that it is one: `q'[it's]'`. */
  const isQuoteOfOracle = (quote: number): boolean =>
    traits.dialect === 'oracle' || (traits.dialect === null && /[[{(<]/.test(text.charAt(quote + 1)));

  /** Behind a string with these letters before its quote. In Postgres and DuckDB, only `e'…'` has escapes. */
  function quotedEnd(quote: number, prefix: string): number {
    if (/^[eE]$/.test(prefix) && !traits.backslash) return new Ends(text, { ...traits, backslash: true }).quoted(quote);
    return ends.quoted(quote, /[rR]/.test(prefix) && traits.triple);
  }

  function number(): void {
    let end = at + 1;
    if (isBehindDot() || isBehindDash()) {
      while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
      push(WORD, end, text.slice(at, end).toUpperCase());
      return;
    }
    while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
    const own = text.slice(at, end);
    if (!NUMBER_LIKE.test(own)) {
      push(WORD, end, own.toUpperCase());
      return;
    }
    if (text.charCodeAt(end) === 46 && text.charCodeAt(end + 1) !== 46) {
      end += 1;
      while (end < text.length && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
    }
    push(NUMBER, end);
  }

  /** A `@`: a variable, a stage with its path, or what follows a name, as in `orders@link`. */
  function atSign(): void {
    if (isAfter(WORD) || isAfter(QUOTED)) {
      push(PUNCT, at + 1, '@');
      return;
    }
    let end = at + 1;
    if (traits.stages)
      while (end < text.length && !/[\s(),;]/.test(text.charAt(end)))
        end = text[end] === '"' ? Math.max(ends.quoted(end), end + 1) : text[end] === "'" ? ends.quoted(end) : end + 1;
    else while (end < text.length && (isWordPart(text.charCodeAt(end)) || text[end] === '@')) end++;
    push(PLACE, end);
  }

  function dollar(): void {
    const end = traits.dollars ? ends.dollars(at) : -1;
    if (end > 0) {
      push(STRING, end);
      return;
    }
    if (text[at + 1] === '{') {
      push(PLACE, placeEnd(at + 1));
      return;
    }
    let last = at + 1;
    while (last < text.length && isWordPart(text.charCodeAt(last))) last++;
    push(PLACE, last);
  }

  /** Behind `{…}`, which is filled in before it is run; one character where it is something else. */
  function placeEnd(brace: number): number {
    const close = /^\{\s*[\w.:[\]'"]{1,80}\s*\}/.exec(text.slice(brace, brace + 90))?.[0];
    return close === undefined ? brace + 1 : brace + close.length;
  }

  function brace(): void {
    const next = text[at + 1];
    if (next === '{') {
      push(TEMPLATE, ends.template('}}', at + 2));
      return;
    }
    if (next === '%') {
      push(TAG, ends.template('%}', at + 2));
      return;
    }
    if (next === '#') {
      at = ends.template('#}', at + 2);
      return;
    }
    const end = placeEnd(at);
    if (end === at + 1 || /['"]/.test(text.slice(at, end))) push(PUNCT, at + 1, '{');
    else push(PLACE, end);
  }

  function other(code: number): void {
    const char = text.charAt(at);
    if (code === 40) open.push(words.length);
    if (code === 41) {
      const opened = open.pop();
      if (opened !== undefined) closes[opened] = words.length;
    }
    if (code === 59) open.length = 0;
    if (
      code === 58 &&
      text[at + 1] !== ':' &&
      text[at - 1] !== ':' &&
      !isAfter(WORD) &&
      !isAfter(QUOTED) &&
      isLetter(text.charCodeAt(at + 1))
    ) {
      let end = at + 1;
      while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
      push(PLACE, end);
      return;
    }
    if (code === 63) {
      push(PLACE, at + 1);
      return;
    }
    if (code === 37) {
      const place = /^%(?:s(?!\w)|\(\w{1,80}\)s)/.exec(text.slice(at, at + 90))?.[0];
      if (place !== undefined) {
        push(PLACE, at + place.length);
        return;
      }
    }
    push(PUNCT, at + 1, char);
  }

  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (isSpace(code)) at += 1;
    else if (isLetter(code)) word();
    else if (isDigit(code) || (code === 46 && isDigit(next) && !isAfter(WORD) && !isAfter(QUOTED))) number();
    else if (code === 45 && next === 45) at = ends.line(at);
    else if (code === 47 && next === 42) at = ends.comment(at);
    else if (code === 47 && next === 47 && traits.slashComment) at = ends.line(at);
    else if (code === 39) push(STRING, ends.quoted(at));
    else if (code === 34) push(traits.doubleIsString ? STRING : QUOTED, ends.quoted(at));
    else if (code === 96) push(QUOTED, ends.quoted(at));
    else if (code === 91 && traits.brackets && ends.bracketed(at) > 0) push(QUOTED, ends.bracketed(at));
    else if (code === 35 && (traits.hashComment || (traits.dialect === null && isSpace(next)))) at = ends.line(at);
    else if (code === 35 && isWordPart(next)) word();
    else if (code === 64) atSign();
    else if (code === 36) dollar();
    else if (code === 123) brace();
    else other(code);
  }
  return { text, count: words.length, kinds, starts, ends: behind, words, closes };
}
