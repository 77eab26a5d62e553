/** A value of Rison, the compact JSON in which Kibana keeps a page's state: text, or an object's fields. Anything else is null. */
export type Rison = string | null | { readonly [field: string]: Rison };

/** The text at a path of fields, such as `dataSource`, `dataViewId`; null if it is absent or empty, or if the input is not Rison. */
export function textAt(rison: string, ...path: readonly string[]): string | null {
  const value = path.reduce<Rison>((inside, field) => {
    const fields = typeof inside === 'object' ? inside : null;
    return fields && Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
  }, parsed(rison));
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Quoted text with `!` as escape, `!(`, `!t` and the like, structural marks, bare words, and an unclosed quote. */
const TOKEN = /'(?:[^'!]|!.)*'|!\(|!.|[(),:]|[^(),:'!]+|'/gs;

/** Levels of nesting that are read. */
const DEEPEST = 30;

function parsed(rison: string): Rison {
  const tokens = (rison.match(TOKEN) ?? []).values();
  return valueFrom(tokens.next().value ?? '', tokens, 0);
}

function valueFrom(token: string, tokens: IterableIterator<string>, depth: number): Rison {
  if (depth > DEEPEST) return null;
  if (token === '(') return fieldsOf(tokens, depth);
  if (token === '!(') return skipped(tokens, depth);
  if (token.startsWith('!') || token === "'") return null;
  return wordOf(token);
}

function fieldsOf(tokens: IterableIterator<string>, depth: number): Rison {
  const fields: Record<string, Rison> = {};
  for (;;) {
    const name = tokens.next().value;
    if (name === undefined || name === ')') return fields;
    if (name === ',') continue;
    if (tokens.next().value !== ':') return fields;
    const value = valueFrom(tokens.next().value ?? '', tokens, depth + 1);
    // A plain assignment to __proto__ would set the prototype. If two fields have the same name, the later one counts.
    Object.defineProperty(fields, wordOf(name), { value, enumerable: true, configurable: true });
  }
}

/** Skips a list, up to its end. */
function skipped(tokens: IterableIterator<string>, depth: number): null {
  for (;;) {
    const token = tokens.next().value;
    if (token === undefined || token === ')') return null;
    valueFrom(token, tokens, depth + 1);
  }
}

function wordOf(token: string): string {
  return token.startsWith("'") ? token.slice(1, -1).replace(/!(.)/gs, '$1') : token;
}
