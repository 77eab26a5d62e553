/** What cannot be used in a pattern, and where. */
export interface PatternFault {
  readonly fault: PatternFaultName;
  /** The text at fault; '' = the whole pattern. */
  readonly at: string;
}

export type PatternFaultName =
  | 'pattern-regex'
  | 'pattern-repeat'
  | 'pattern-stray'
  | 'pattern-braces'
  | 'pattern-colon'
  | 'pattern-backslash'
  | 'pattern-any-in-part'
  | 'pattern-many-any'
  | 'pattern-many-names'
  | 'pattern-many-optional';

/** The part of URLPattern's syntax that a rule may use: text, `:name`, `*`, `{…}?`. */
export type PatternToken =
  | { readonly is: 'text' | 'name'; readonly text: string }
  | { readonly is: 'any' | 'open' | 'close' | 'optional'; readonly text: string };

/** Limits beyond which nobody can tell which text of an address is meant. `match.ts` bounds the time of any pattern. */
const MOST_NAMES_IN_A_PART = 3;
const MOST_ANY = 1;
const MOST_OPTIONAL = 2;

/** The tokens of a pattern, or its first fault. */
export function tokensOf(pattern: string): readonly PatternToken[] | PatternFault {
  const tokens: PatternToken[] = [];
  for (let at = 0; at < pattern.length; ) {
    const next = tokenAt(pattern, at, tokens.at(-1));
    if ('fault' in next) return next;
    tokens.push(next.token);
    at += next.length;
  }
  return tokens;
}

function tokenAt(pattern: string, at: number, before: PatternToken | undefined): { token: PatternToken; length: number } | PatternFault {
  const rest = pattern.slice(at);
  const one = rest[0] ?? '';
  const isPiece = before?.is === 'name' || before?.is === 'close' || before?.is === 'any';
  switch (one) {
    case '\\':
      return rest.length > 1 ? { token: { is: 'text', text: rest.slice(1, 2) }, length: 2 } : { fault: 'pattern-backslash', at: pattern };
    case '(':
    case ')':
      return { fault: 'pattern-regex', at: /^\([^)]*\)?/.exec(rest)?.[0] ?? one };
    case '{':
      return { token: { is: 'open', text: one }, length: 1 };
    case '}':
      return { token: { is: 'close', text: one }, length: 1 };
    case ':': {
      const [, name] = /^:([A-Za-z]\w*)/.exec(rest) ?? [];
      if (name === undefined) return { fault: 'pattern-colon', at: rest.slice(0, 12) };
      return { token: { is: 'name', text: name }, length: name.length + 1 };
    }
    case '*':
      if (isPiece) return { fault: 'pattern-repeat', at: `${before.text}*` };
      return { token: { is: 'any', text: one }, length: 1 };
    case '+':
      return isPiece ? { fault: 'pattern-repeat', at: `${before.text}+` } : { fault: 'pattern-stray', at: one };
    case '?':
      if (before?.is === 'any') return { fault: 'pattern-repeat', at: '*?' };
      return isPiece ? { token: { is: 'optional', text: one }, length: 1 } : { fault: 'pattern-stray', at: one };
    default: {
      const text = /^[^\\(){}:*+?]+/.exec(rest)?.[0] ?? one;
      return { token: { is: 'text', text }, length: text.length };
    }
  }
}

/** The first fault of a pattern; null = none. */
export function patternFault(pattern: string): PatternFault | null {
  const tokens = tokensOf(pattern);
  if (!isTokens(tokens)) return tokens;
  return bracesFault(tokens, pattern) ?? anyFault(tokens) ?? namesFault(tokens);
}

/** The names in a pattern, in order; [] for an invalid one. */
export function namesInPattern(pattern: string): readonly string[] {
  const tokens = tokensOf(pattern);
  return isTokens(tokens) ? tokens.filter(({ is }) => is === 'name').map(({ text }) => text) : [];
}

/** Tells the tokens of a valid pattern from a fault. */
export const isTokens = (tokens: readonly PatternToken[] | PatternFault): tokens is readonly PatternToken[] => Array.isArray(tokens);

function bracesFault(tokens: readonly PatternToken[], pattern: string): PatternFault | null {
  let isOpen = false;
  for (const { is } of tokens) {
    if (is === 'open' && isOpen) return { fault: 'pattern-braces', at: pattern };
    if (is === 'close' && !isOpen) return { fault: 'pattern-braces', at: pattern };
    if (is === 'open' || is === 'close') isOpen = is === 'open';
  }
  if (isOpen) return { fault: 'pattern-braces', at: pattern };
  return tokens.filter(({ is }) => is === 'optional').length > MOST_OPTIONAL ? { fault: 'pattern-many-optional', at: '' } : null;
}

/** A `*` must span whole segments, to keep matching unambiguous. */
function anyFault(tokens: readonly PatternToken[]): PatternFault | null {
  const pieces = tokens.filter(({ is }) => is === 'text' || is === 'name' || is === 'any');
  const anys = pieces.flatMap(({ is }, at) => (is === 'any' ? [at] : []));
  const isWhole = (at: number): boolean => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    const begins = before === undefined || (before.is === 'text' && before.text.endsWith('/'));
    return begins && (after === undefined || (after.is === 'text' && after.text.startsWith('/')));
  };
  if (!anys.every(isWhole)) return { fault: 'pattern-any-in-part', at: '*' };
  return anys.filter((at) => at < pieces.length - 1).length > MOST_ANY ? { fault: 'pattern-many-any', at: '' } : null;
}

function namesFault(tokens: readonly PatternToken[]): PatternFault | null {
  let inPart: string[] = [];
  let isOpen = false;
  for (const { is, text } of tokens) {
    if (is === 'open' || is === 'close') isOpen = is === 'open';
    // An optional slash separates nothing.
    if (is === 'text' && !isOpen && text.includes('/')) inPart = [];
    if (is === 'name') inPart = [...inPart, `:${text}`];
    if (inPart.length > MOST_NAMES_IN_A_PART) return { fault: 'pattern-many-names', at: inPart.join(' ') };
  }
  return null;
}
