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
  readonly ticked?: boolean;
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
  if (open) return { value: '', quoted: false, to };
  const written = writtenAt(tokens, at);
  if (kind === QUOTED || kind === STRING) {
    const isOpen = written.includes('{{') || written.includes('${');
    return { value: isOpen && !traits.bigNames ? '' : unquoted(written), quoted: true, ticked: written.startsWith('`'), to };
  }
  return traits.bigNames
    ? { value: written + dashed(tokens, to), quoted: false, to: dashedTo(tokens, to) }
    : { value: written, quoted: false, to };
}

/** Behind the dashes of `my-project` and the star of `events_*`, which BigQuery takes without quotes. */
function dashedTo(tokens: Tokens, at: number): number {
  let to = at;
  while (wordAt(tokens, to) === '-' && isGlued(tokens, to) && isGlued(tokens, to + 1) && [WORD, NUMBER].includes(kindAt(tokens, to + 1)))
    to += 2;
  return wordAt(tokens, to) === '*' && isGlued(tokens, to) && writtenAt(tokens, to - 1).endsWith('_') ? to + 1 : to;
}

const dashed = (tokens: Tokens, at: number): string => {
  const to = dashedTo(tokens, at);
  return to === at ? '' : tokens.text.slice(tokens.starts[at] ?? 0, tokens.ends[to - 1] ?? 0);
};

/** The name that starts at a token; null if none does. */
export function nameAt(tokens: Tokens, from: number, traits: Traits): Name | null {
  const first = partAt(tokens, from, traits, true);
  if (first === null) return null;
  const parts = [first.value];
  const quoted = [first.quoted];
  const ticked = [first.ticked === true];
  let to = first.to;
  let unfinished = false;
  while (wordAt(tokens, to) === '.') {
    to += 1;
    const part = partAt(tokens, to, traits, false);
    unfinished = part === null && wordAt(tokens, to) !== '.';
    if (unfinished) break;
    parts.push(part?.value ?? '');
    quoted.push(part?.quoted ?? false);
    ticked.push(part?.ticked === true);
    to = part?.to ?? to;
  }
  if (unfinished && wordAt(tokens, to) === '*') to += 1;
  return linked(tokens, traits, { ...(traits.bigNames ? split(parts, quoted, ticked) : { parts, quoted }), from, to, unfinished });
}

/** BigQuery takes several parts in one pair of quotes: `` `p.d.t` ``. Its older projects are called `example.com:shop`. */
function split(parts: readonly string[], quoted: readonly boolean[], ticked: readonly boolean[]): Pick<Name, 'parts' | 'quoted'> {
  if (!parts.some((part, at) => quoted[at] && /[.{]/.test(part))) return { parts, quoted };
  const pieces = parts.flatMap((part, at) =>
    !quoted[at] ? [part] : ticked[at] ? pieceOf(part).split('.').map(opened) : [opened(pieceOf(part))],
  );
  return { parts: pieces, quoted: pieces.map(() => true) };
}

const OPEN = '\u0000';
const pieceOf = (part: string): string =>
  part.replace(/\{\{[^}]{0,500}\}\}|\$\{[^}]{0,100}\}/g, OPEN).replace(/^[\w.-]+:/, (domain) => domain.replaceAll('.', '\u0001'));
const opened = (piece: string): string => (piece.includes(OPEN) ? '' : piece.replaceAll('\u0001', '.'));

/** `orders@link` is a table of another database; `orders@v1` is an older state of this one. */
function linked(tokens: Tokens, traits: Traits, name: Name): Name {
  if (wordAt(tokens, name.to) !== '@' || !isGlued(tokens, name.to)) return name;
  let to = name.to + 1;
  while (isName(tokens, to) || kindAt(tokens, to) === NUMBER || (wordAt(tokens, to) === '.' && isName(tokens, to + 1))) {
    to += 1;
    if (!isGlued(tokens, to)) break;
  }
  if (traits.dialect !== 'oracle' && traits.dialect !== null) return { ...name, to };
  const link = tokens.text.slice(tokens.starts[name.to] ?? 0, tokens.ends[to - 1] ?? 0);
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
