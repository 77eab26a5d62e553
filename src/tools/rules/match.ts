import { isTokens, type PatternToken, tokensOf } from './pattern.ts';

/** Named values from an address or a page. A map, because a name may be that of a property every object has, such as `constructor`. */
export type Values = ReadonlyMap<string, string>;

/** Where a pattern applies: in a path, a name ends before the next slash; in a query value, it does not. */
export type Place = 'path' | 'value';

/** Returns the values that a pattern names in a text, that of each `*` under its number; null = no match. */
export type Match = (text: string) => Values | null;

/**
 * Compiles a pattern once for many texts. It finds what the browser's URLPattern finds, in time proportional to at most text length times
 * pattern length, since no step is tried twice at one position. null = the pattern is invalid.
 */
export function matcher(pattern: string, place: Place): Match | null {
  const tokens = tokensOf(pattern);
  if (!isTokens(tokens)) return null;
  const steps = stepsOf(tokens, place);
  return (text) => found(steps, text, place);
}

type Step =
  | { readonly does: 'text'; readonly text: string }
  /** Continues at the next step, or at `or` if that fails. */
  | { readonly does: 'maybe'; readonly or: number }
  /** Starts a name or `*`. */
  | { readonly does: 'begin' }
  | { readonly does: 'one' }
  /** Takes as few or as many more characters as possible, and ends a name. */
  | { readonly does: 'few' | 'many'; readonly name: string };

function stepsOf(tokens: readonly PatternToken[], place: Place): readonly Step[] {
  const steps: Step[] = [];
  // Start of the piece that a later `?` would make optional.
  let start = 0;
  let stars = 0;
  let isOpen = false;
  for (const { is, text } of tokens) {
    if (is === 'open' || is === 'close') {
      isOpen = is === 'open';
      if (isOpen) start = steps.length;
    } else if (is === 'text') steps.push({ does: 'text', text: written(text, place) });
    else if (is === 'optional') steps.splice(start, 0, { does: 'maybe', or: steps.length + 1 });
    else {
      // A slash before a name is optional together with it.
      if (!isOpen) start = is === 'name' && place === 'path' ? withSlashApart(steps) : steps.length;
      steps.push(
        { does: 'begin' },
        ...(is === 'name' ? [ONE, { does: 'few', name: text } as const] : [{ does: 'many', name: String(stars++) } as const]),
      );
    }
  }
  return steps;
}

const ONE: Step = { does: 'one' };

/** Splits a final slash from the text before it; returns the index where the slash is, or would be. */
function withSlashApart(steps: Step[]): number {
  const last = steps.at(-1);
  if (last?.does !== 'text' || !last.text.endsWith('/')) return steps.length;
  const before = last.text.slice(0, -1);
  steps.splice(-1, 1, ...(before === '' ? [] : [{ does: 'text', text: before } as const]), { does: 'text', text: '/' });
  return steps.length - 1;
}

/** A pattern's own text as browsers write it in an address. */
function written(text: string, place: Place): string {
  const url = new URL('https://host/');
  if (place === 'value') {
    url.search = text;
    return url.search.slice(1);
  }
  url.pathname = `/-${text}`;
  return url.pathname.slice(2);
}

interface State {
  readonly step: number;
  readonly at: number;
  /** Where the current name began. */
  readonly begun: number;
  readonly values: Link | null;
}

/** A value found so far, by position, linked to the one before it. */
interface Link {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly before: Link | null;
}

function found(steps: readonly Step[], text: string, place: Place): Values | null {
  const tried = new Uint8Array((steps.length + 1) * (text.length + 1));
  const todo: State[] = [{ step: 0, at: 0, begun: 0, values: null }];
  for (let state = todo.pop(); state; state = todo.pop()) {
    const { step, at, values } = state;
    const here = step * (text.length + 1) + at;
    if (tried[here] === 1) continue;
    tried[here] = 1;
    const next = steps[step];
    if (next) todo.push(...after(state, next, text, place));
    else if (at === text.length) return valuesOf(values, text);
  }
  return null;
}

/** The states that follow; the last one is tried first. */
function after(state: State, next: Step, text: string, place: Place): readonly State[] {
  const { step, at, begun, values } = state;
  const isIn = at < text.length;
  const isTaken = isIn && (place === 'value' || text[at] !== '/');
  const on = { ...state, step: step + 1 };
  switch (next.does) {
    case 'text':
      return text.startsWith(next.text, at) ? [{ ...on, at: at + next.text.length }] : [];
    case 'maybe':
      return [{ ...on, step: next.or }, on];
    case 'begin':
      return [{ ...on, begun: at }];
    case 'one':
      return isTaken ? [{ ...on, at: at + 1 }] : [];
    case 'few':
    case 'many': {
      const end = { ...on, values: { name: next.name, from: begun, to: at, before: values } };
      const more = { ...state, at: at + 1 };
      if (next.does === 'few') return isTaken ? [more, end] : [end];
      return isIn ? [end, more] : [end];
    }
    default:
      return next satisfies never;
  }
}

function valuesOf(last: Link | null, text: string): Values {
  const all: [string, string][] = [];
  for (let link = last; link; link = link.before) all.unshift([link.name, text.slice(link.from, link.to)]);
  return new Map(all);
}
