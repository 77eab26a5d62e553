import type { Traits } from './traits.ts';

const QUOTE = 39;
const DOUBLE = 34;
const BACKTICK = 96;
const BACKSLASH = 92;
const BRACE = 123;
/** In brackets, in characters: T-SQL allows 128. */
const LONGEST_NAME = 258;

/** Finds where quoted texts, comments and templates end. Remembers what a text does not hold, so that each is looked for once. */
export class Ends {
  readonly #text: string;
  readonly #traits: Traits;
  /** From where on a text does not hold it. */
  readonly #absent = new Map<string, number>();
  readonly #unclosed = new Set<number>();

  constructor(text: string, traits: Traits) {
    this.#text = text;
    this.#traits = traits;
  }

  /** Behind the next `what`, or -1. */
  after(what: string, from: number): number {
    if (from >= (this.#absent.get(what) ?? Number.POSITIVE_INFINITY)) return -1;
    const at = this.#text.indexOf(what, from);
    if (at < 0) this.#absent.set(what, from);
    return at < 0 ? -1 : at + what.length;
  }

  line(from: number): number {
    const at = this.#text.indexOf('\n', from);
    return at < 0 ? this.#text.length : at;
  }

  /** Behind a template; if it is never closed, the end of its line. */
  template(close: string, from: number): number {
    const end = this.after(close, from);
    return end < 0 ? this.line(from) : end;
  }

  /** Behind the comment that starts here. */
  comment(from: number): number {
    const text = this.#text;
    if (!this.#traits.nestedComments) {
      const end = this.after('*/', from + 2);
      return end < 0 ? text.length : end;
    }
    let at = from + 2;
    let close = this.after('*/', at);
    let open = this.after('/*', at);
    for (let depth = 1; depth > 0; ) {
      if (close < 0) return text.length;
      const opens = open >= 0 && open < close;
      depth += opens ? 1 : -1;
      at = opens ? open : close;
      if (close - 2 < at) close = depth > 0 ? this.after('*/', at) : close;
      if (open >= 0 && open - 2 < at) open = this.after('/*', at);
    }
    return at;
  }

  /** Behind the text in quotes that starts here; where no quote closes it, the end of its line, so that what follows is still read. */
  quoted(from: number, raw = false): number {
    const text = this.#text;
    const quote = text.charCodeAt(from);
    const triple = this.#traits.triple && (quote === QUOTE || quote === DOUBLE) && this.#isTriple(from, quote);
    if (triple) return this.#tripled(from, raw);
    const isString = quote === QUOTE || (quote === DOUBLE && this.#traits.doubleIsString);
    const escapes = !raw && (isString ? this.#traits.backslash : quote === BACKTICK && this.#traits.dialect === 'bigquery');
    // A quote that nothing closes: further ones of its kind may be closed only in their own line.
    const most = this.#unclosed.has(quote) ? this.line(from) : text.length;
    for (let at = from + 1; at < most; at++) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH && escapes) at += 1;
      else if (code === BRACE && text.charCodeAt(at + 1) === BRACE) {
        const end = this.after('}}', at);
        if (end > 0 && end <= this.line(at)) at = end - 1;
      } else if (code === quote) {
        if (text.charCodeAt(at + 1) !== quote) return at + 1;
        at += 1;
      }
    }
    this.#unclosed.add(quote);
    return this.line(from);
  }

  #isTriple(from: number, quote: number): boolean {
    return this.#text.charCodeAt(from + 1) === quote && this.#text.charCodeAt(from + 2) === quote;
  }

  #tripled(from: number, raw: boolean): number {
    const text = this.#text;
    const close = text.slice(from, from + 3);
    let at = from + 3;
    for (;;) {
      const end = this.after(close, at);
      if (end < 0) return text.length;
      let slashes = 0;
      while (!raw && text.charCodeAt(end - 4 - slashes) === BACKSLASH && end - 4 - slashes >= at) slashes += 1;
      if (slashes % 2 === 0) return end;
      at = end - 2;
    }
  }

  /** Behind `[…]`, in which `]]` stands for one; -1 if its line ends before, or it is longer than a name. */
  bracketed(from: number): number {
    const text = this.#text;
    const most = Math.min(text.length, from + LONGEST_NAME);
    if (this.after(']', from) > most || this.after(']', from) < 0) return -1;
    for (let at = from + 1; at < most && text[at] !== '\n'; at++)
      if (text[at] === ']') {
        if (text[at + 1] !== ']') return at + 1;
        at += 1;
      }
    return -1;
  }

  /** Behind Oracle's `q'[…]'`, from its quote. */
  alternative(from: number): number {
    const open = this.#text.charAt(from + 1);
    const end = this.after(`${{ '[': ']', '{': '}', '(': ')', '<': '>' }[open] ?? open}'`, from + 2);
    return end < 0 ? this.line(from) : end;
  }

  /** Behind `$tag$ … $tag$`, or -1 where none starts. Unclosed: the end of the text. */
  dollars(from: number): number {
    const tag = /^\$(?:[A-Za-z_]\w{0,62})?\$/.exec(this.#text.slice(from, from + 66))?.[0];
    if (tag === undefined) return -1;
    const end = this.after(tag, from + tag.length);
    return end < 0 ? this.#text.length : end;
  }
}
