import { isGlued, isName, kindAt, NUMBER, PLACE, QUOTED, STRING, TEMPLATE, type Tokens, WORD, wordAt, writtenAt } from './tokens.ts';
import type { Traits } from './traits.ts';

/** A name as it stands in a text. */
export interface Name {
  /** Outermost first, unquoted; '' = left open. */
  readonly parts: readonly string[];
  /** Which of them are in quotes. */
  readonly quoted: readonly boolean[];
  /** Its first token, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Ends in a dot or `.*`: it is no table's. */
  readonly unfinished: boolean;
}

/** A part of a name, and the token behind it. */
interface Part {
  readonly value: string;
  readonly quoted: boolean;
  /** In backticks, which hold several parts in BigQuery. */
  readonly ticked: boolean;
  readonly to: number;
}

const UNQUOTES: Readonly<Record<string, string>> = { '"': '"', '`': '`', '[': ']' };

/** A name without its quotes. */
export function unquoted(written: string): string {
  const close = UNQUOTES[written.charAt(0)];
  if (close === undefined) return written;
  const inner = written.slice(1, written.length > 1 && written.endsWith(close) ? -1 : undefined);
  return inner.replaceAll(close + close, close);
}

const isPlace = (kind: number): boolean => kind === PLACE || kind === TEMPLATE;

/** The part of a name that starts at a token; null if none does. Words glued to a template are one part, which is open. */
function partAt(tokens: Tokens, at: number, traits: Traits, isFirst: boolean): Part | null {
  const kind = kindAt(tokens, at);
  if (!isName(tokens, at) && !isPlace(kind) && (isFirst || kind !== NUMBER)) return null;
  let to = at + 1;
  let open = isPlace(kind);
  for (; isGlued(tokens, to) && (isPlace(kindAt(tokens, to)) || (open && kindAt(tokens, to) === WORD)); to++)
    open ||= isPlace(kindAt(tokens, to));
  if (open) return { value: '', quoted: false, ticked: false, to };
  const written = writtenAt(tokens, at);
  if (kind === QUOTED || kind === STRING) {
    const isOpen = written.includes('{{') || written.includes('${');
    return { value: isOpen && !traits.bigNames ? '' : unquoted(written), quoted: true, ticked: written.startsWith('`'), to };
  }
  const end = traits.bigNames ? dashedTo(tokens, to) : to;
  const value = end === to ? written : tokens.text.slice(tokens.starts[at] ?? 0, tokens.ends[end - 1] ?? 0);
  return { value, quoted: false, ticked: false, to: end };
}

const isDashed = (kind: number): boolean => kind === WORD || kind === NUMBER;

/** Behind the dashes of `my-project` and the star of `events_*`, which BigQuery takes without quotes. */
function dashedTo(tokens: Tokens, at: number): number {
  let to = at;
  while (wordAt(tokens, to) === '-' && isGlued(tokens, to) && isGlued(tokens, to + 1) && isDashed(kindAt(tokens, to + 1))) to += 2;
  return wordAt(tokens, to) === '*' && isGlued(tokens, to) && writtenAt(tokens, to - 1).endsWith('_') ? to + 1 : to;
}

/** The name that starts at a token; null if none does. */
export function nameAt(tokens: Tokens, from: number, traits: Traits): Name | null {
  const first = partAt(tokens, from, traits, true);
  if (first === null) return null;
  if (wordAt(tokens, first.to) !== '.' && !first.ticked && wordAt(tokens, first.to) !== '@')
    return { parts: [first.value], quoted: first.quoted ? QUOTES : PLAIN, from, to: first.to, unfinished: false };
  const parts = [first.value];
  const quoted = [first.quoted];
  let { to, ticked } = first;
  let unfinished = false;
  while (wordAt(tokens, to) === '.') {
    to += 1;
    const part = partAt(tokens, to, traits, false);
    unfinished = part === null && wordAt(tokens, to) !== '.';
    if (unfinished) break;
    parts.push(part?.value ?? '');
    quoted.push(part?.quoted ?? false);
    ticked ||= part?.ticked === true;
    to = part?.to ?? to;
  }
  if (unfinished && wordAt(tokens, to) === '*') to += 1;
  const isSplit = ticked && traits.bigNames && parts.some((part, at) => quoted[at] && SEVERAL.test(part));
  const pieces = isSplit ? parts.flatMap((part, at) => (quoted[at] ? piecesOf(part) : part)) : parts;
  const name = { parts: pieces, quoted: isSplit ? pieces.map(() => true) : quoted, from, to, unfinished };
  return wordAt(tokens, to) === '@' && isGlued(tokens, to) ? linked(tokens, traits, name) : name;
}

const PLAIN = [false];
const QUOTES = [true];

/** What makes several parts of one in backticks: a dot, or a template. */
const SEVERAL = /[.{]/;
const OPEN = '\u0000';
const DOT = '\u0001';

/** BigQuery takes several parts in one pair of backticks: `p.d.t`. Its older projects are called `example.com:shop`. */
function piecesOf(part: string): readonly string[] {
  const filled = part.replace(/\{\{[^}]{0,500}\}\}|\$\{[^}]{0,100}\}/g, OPEN);
  const whole = filled.replace(/^[\w.-]{1,200}:/, (domain) => domain.replaceAll('.', DOT));
  return whole.split('.').map((piece) => (piece.includes(OPEN) ? '' : piece.replaceAll(DOT, '.')));
}

/** `orders@link` is a table of another database; `orders@v1` is an older state of this one. */
function linked(tokens: Tokens, traits: Traits, name: Name): Name {
  let to = name.to + 1;
  while (isName(tokens, to) || kindAt(tokens, to) === NUMBER || (wordAt(tokens, to) === '.' && isName(tokens, to + 1))) {
    to += 1;
    if (!isGlued(tokens, to)) break;
  }
  // Databricks: a version or a time.
  const link = tokens.text.slice(tokens.starts[name.to] ?? 0, tokens.ends[to - 1] ?? 0);
  const isLink = traits.dialect === 'oracle' || (traits.dialect === null && !/^@v?\d/.test(link));
  if (!isLink) return { ...name, to };
  return { ...name, parts: [...name.parts.slice(0, -1), `${name.parts.at(-1) ?? ''}${link}`], to };
}

/** How a part is compared in a dialect. */
export function folded(part: string, isQuoted: boolean, fold: Traits['fold']): string {
  if (fold === 'case') return part;
  if (fold === 'none') return part.toLowerCase();
  if (isQuoted) return part;
  return fold === 'lower' ? part.toLowerCase() : part.toUpperCase();
}

/** The tables that a template names as dbt does: `ref('orders')`, `source('shop', 'orders')`. */
export function dbtNames(template: string): readonly (readonly string[])[] {
  const calls = template.matchAll(
    /(?<![\w.])(?:builtins\s{0,9}\.\s{0,9})?(ref|source)\s{0,9}\(\s{0,99}(?:'([^']{1,200})'|"([^"]{1,200})")(?:\s{0,99},\s{0,99}(?:'([^']{1,200})'|"([^"]{1,200})"))?/g,
  );
  return [...calls].flatMap(([, call, a, b, c, d]) => {
    const [first, second] = [a ?? b ?? '', c ?? d];
    if (call === 'source') return second === undefined ? [] : [[first, second]];
    return [[second ?? first]];
  });
}
