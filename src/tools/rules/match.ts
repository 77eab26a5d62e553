import { isTokens, type Token, tokensOf } from './pattern.ts';

/** Named texts of an address or a page. A map, since a name may be one that every object has. */
export type Values = ReadonlyMap<string, string>;

/** What a pattern is held to: in a path a name ends before the next slash, in a query's value it does not. */
export type Place = 'path' | 'value';

/** The texts that a pattern names in a text, with those of each `*` under its number; null = the text is another. */
export type Match = (text: string) => Values | null;

/**
 * Makes a pattern once, for many texts. It finds what the browser's own URLPattern finds, but takes at most the length of the text times that
 * of the pattern, since no step is tried twice at one place. null = the pattern cannot be read.
 */
export function matcher(pattern: string, place: Place): Match | null {
  const tokens = tokensOf(pattern);
  if (!isTokens(tokens)) return null;
  const steps = stepsOf(tokens, place);
  return (text) => found(steps, text, place);
}

type Step =
  | { readonly does: 'text'; readonly text: string }
  /** Goes on at the next step, or at another if that leads nowhere. */
  | { readonly does: 'maybe'; readonly or: number }
  /** A name or `*` begins here. */
  | { readonly does: 'begin' }
  | { readonly does: 'one' }
  /** Takes as few more characters as will do, or as many, and ends a name. */
  | { readonly does: 'few' | 'many'; readonly name: string };

function stepsOf(tokens: readonly Token[], place: Place): readonly Step[] {
  const steps: Step[] = [];
  // Where the piece that may turn out to be optional starts.
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
      // A slash before a name comes and goes with it.
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

/** Sets a slash that ends the steps apart from the text before it; where it stands, or would. */
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
  /** Where the name began that is being read. */
  readonly begun: number;
  readonly values: Link | null;
}

/** A value that was found, by its place, behind those before it. */
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

/** Where a state leads, the last to be tried first. */
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
