import { valuesAt } from './document.ts';
import type { Json, JsonObject } from './json.ts';
import { isList, isObject, objectIn, parsed, textIn } from './json.ts';
import type { KindName } from './kinds.ts';
import { atLeast } from './version.ts';

export interface Indexed {
  readonly kind: KindName;
  readonly document: JsonObject;
}

/** Whether a document matches a clause. Adds the names of matching named clauses to `met`. */
export type Clause = (indexed: Indexed, met: Set<string>) => boolean;

/** A `query_filter` as the server parses it: null if it is malformed, in which case the server filters nothing. */
export function filterIn(text: string, version: string): Clause | null {
  const outer = parsed(text);
  return isObject(outer) && outer.query !== undefined ? clauseIn(outer.query, version) : null;
}

/** Each clause in a filter with its field, such as "term sourceUrl", to check that it is pinned. */
export function kindsOfClauses(query: Json | undefined): readonly string[] {
  return Object.entries(objectIn(query)).flatMap(([kind, inner]) => {
    if (kind === 'bool')
      return ['bool', ...Object.entries(objectIn(inner)).flatMap(([part, below]) => [part, ...asList(below).flatMap(kindsOfClauses)])];
    return Object.keys(objectIn(inner)).flatMap((field) => (field === '_name' ? ['_name'] : [`${kind} ${field}`]));
  });
}

function clauseIn(query: Json | undefined, version: string): Clause | null {
  const [kind, ...others] = Object.keys(objectIn(query));
  if (kind === undefined || others.length > 0) return null;
  const inner = objectIn(objectIn(query)[kind]);
  const clause = kind === 'bool' ? boolIn(inner, version) : leafIn(kind, inner, version);
  if (!clause) return null;

  const name = nameIn(kind, inner);
  return (indexed, met) => {
    const holds = clause(indexed, met);
    if (holds && name) met.add(name);
    return holds;
  };
}

/** `_name` is beside the field, or inside the field's own object: {"term":{"f":{"value":"x","_name":"n"}}}. */
function nameIn(kind: string, inner: JsonObject): string {
  if (inner._name !== undefined) return textIn(inner._name);
  if (kind === 'bool' || kind === 'terms') return '';
  return Object.values(inner)
    .map((value) => textIn(objectIn(value)._name))
    .join('');
}

function boolIn(inner: JsonObject, version: string): Clause | null {
  if (Object.keys(inner).some((key) => !BOOL_PARTS.has(key))) return null;
  const part = (key: string) => asList(inner[key]).map((below) => clauseIn(below, version));
  const all = [...part('must'), ...part('filter')];
  const should = part('should');
  const none = part('must_not');
  if ([...all, ...should, ...none].includes(null)) return null;

  const wanted = inner.minimum_should_match;
  const least = wanted === undefined ? (should.length > 0 && all.length === 0 ? 1 : 0) : Number(wanted);
  // Evaluates every part, even once the result is known: the names of matching clauses are part of the answer.
  const count = (clauses: readonly (Clause | null)[], indexed: Indexed, met: Set<string>) =>
    clauses.filter((clause) => clause?.(indexed, met)).length;
  return (indexed, met) => {
    const inside = new Set<string>();
    const holds = [
      count(all, indexed, inside) === all.length,
      count(should, indexed, inside) >= least,
      count(none, indexed, new Set()) === 0,
    ].every(Boolean);
    if (holds) for (const name of inside) met.add(name);
    return holds;
  };
}

const BOOL_PARTS = new Set(['must', 'filter', 'should', 'must_not', 'minimum_should_match', '_name', 'boost']);

function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function leafIn(kind: string, inner: JsonObject, version: string): Clause | null {
  if (kind === 'match_all') return () => true;
  if (kind === 'exists') return ({ document }) => valuesAt(document, textIn(inner.field)).length > 0;

  const [field] = Object.keys(inner).filter((key) => key !== '_name' && key !== 'boost');
  if (field === undefined) return null;
  const value = inner[field];
  const wanted = kind === 'terms' ? value : [valueIn(kind, value) ?? null];
  if (!isList(wanted) || wanted.includes(null)) return null;
  const texts = wanted.map(String);
  const test = testOf(kind);
  return (
    test && (({ kind: of, document }) => heldValues(document, field, of, version).some((held) => texts.some((text) => test(held, text))))
  );
}

function valueIn(kind: string, value: Json | undefined): Json | undefined {
  if (!isObject(value)) return value;
  return value.value ?? (kind === 'wildcard' ? value.wildcard : value.query);
}

interface Held {
  readonly text: string;
  readonly analysed: boolean;
  readonly folded: boolean;
}

function heldValues(document: JsonObject, field: string, kind: KindName, version: string): readonly Held[] {
  const how = treatmentOf(field, kind, version);
  if (how === 'absent') return [];
  const held = { analysed: how === 'analysed', folded: how === 'folded' };
  return valuesAt(document, field.replace(/\.(keyword|actualCase)$/, '')).map((value) => ({ text: String(value), ...held }));
}

type Test = (held: Held, text: string) => boolean;

function testOf(kind: string): Test | null {
  switch (kind) {
    case 'term':
    case 'terms':
      return (held, text) => (held.analysed ? wordsIn(held.text).includes(text) : same(held, text));
    case 'match_phrase':
      return (held, text) => (held.analysed ? holdsPhrase(wordsIn(held.text), wordsIn(text)) : same(held, text));
    case 'match':
      return (held, text) => (held.analysed ? wordsIn(text).some((word) => wordsIn(held.text).includes(word)) : same(held, text));
    case 'prefix':
      return (held, text) => fold(held, held.text).startsWith(fold(held, text));
    case 'wildcard':
      // In analyzed text, a pattern is compared with each word.
      return (held, text) =>
        (held.analysed ? wordsIn(held.text) : [fold(held, held.text)]).some((one) => wildcard(fold(held, text)).test(one));
    default:
      return null;
  }
}

function same(held: Held, text: string): boolean {
  return fold(held, held.text) === fold(held, text);
}

function fold({ folded }: Held, text: string): string {
  return folded ? text.toLowerCase() : text;
}

/** A `wildcard` pattern as a regular expression: `*` matches any text, `?` any one character; after a backslash both mean themselves. */
export function wildcard(pattern: string): RegExp {
  const parts = pattern.split(/(\\.|[*?])/s).map((part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return part.replace(/^\\(?=.)/s, '').replace(/[\\^$.|*?+()[\]{}/-]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}

/** The words of a text as the index splits it, in lowercase. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+|\p{Emoji_Presentation}/gu) ?? [];
}

function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length > 0 && words.some((_word, at) => phrase.every((word, step) => words[at + step] === word));
}

/** How the index treats a field. Case folding depends on field and version. */
function treatmentOf(field: string, kind: KindName, version: string): 'exact' | 'folded' | 'analysed' | 'absent' {
  if (field === 'sourceUrl') return ANALYSED_SOURCE_URL.has(kind) ? 'analysed' : 'exact';
  if (field === 'sourceUrl.keyword' || field === 'fullyQualifiedName.keyword') return 'absent';
  if (FOLDED.has(field)) return 'folded';
  if (FOLDED_LATER.has(field)) return atLeast(version, '1.7') ? 'folded' : 'exact';
  if (field === 'name' || field === 'displayName' || field === 'description' || field === 'columnNames') return 'analysed';
  return 'exact';
}

/** For these kinds the index analyzes the address as text, since 1.6 and, for drives, since 1.9: a `term` finds nothing, a phrase does. */
const ANALYSED_SOURCE_URL: ReadonlySet<KindName> = new Set([
  ...(['pipeline', 'database', 'databaseSchema', 'mlmodel'] as const),
  ...(['directory', 'file', 'spreadsheet', 'worksheet'] as const),
]);
const FOLDED = new Set([
  ...['fullyQualifiedName', 'name.keyword', 'serviceType', 'tags.tagFQN', 'certification.tagLabel.tagFQN', 'owners.name'],
  ...['owners.displayName.keyword', 'columns.name.keyword', 'columns.fullyQualifiedName', 'database.name', 'databaseSchema.name'],
]);
const FOLDED_LATER = new Set(['displayName.keyword', 'databaseSchema.name.keyword', 'database.name.keyword', 'service.name.keyword']);

/** The query inside a `query_filter`; undefined if it is malformed. */
export function queryIn(filter: string): Json | undefined {
  return objectIn(parsed(filter)).query;
}
