import type { Json } from '../demo-catalog/json.ts';

/** Returns numbers from 0 up to 1, always the same sequence. */
export type Random = () => number;

/** Mulberry32, a seeded generator. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A random element of a list; throws if the list is empty. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

const nested = (depth: number): Json => Array.from({ length: depth }).reduce<Json>((inside) => ({ children: [inside] }), {});

/** Replacements for a value; undefined = the field is removed. */
export const KINDS: Readonly<Record<string, (value: Json) => Json | undefined>> = {
  absent: () => undefined,
  null: () => null,
  'an empty text': () => '',
  'a huge text': () => 'x'.repeat(100_000),
  'half a character': () => '\ud800',
  'half a character in a text': (value) => `${typeof value === 'string' ? value : 'a'}\udc00b`,
  'a text for a number': () => 'NaN',
  'less than none': () => -1,
  'a number beyond all': () => 1e308,
  'a time in nanoseconds': () => 1_790_000_000_000_000_000,
  'a time before all': () => -9e15,
  'a fraction': () => 0.1,
  zero: () => 0,
  true: () => true,
  false: () => false,
  'a list': (value) => [value],
  'an empty list': () => [],
  'an object': (value) => ({ value }),
  'an empty object': () => ({}),
  'twice the same': (value) => (Array.isArray(value) ? [...value, ...value] : [value, value]),
  'something deep': () => nested(200),
  'marks of HTML': () => '<b title="',
  'marks of Markdown': () => '[a](b "c" **d',
  'a name of an object’s own': () => '__proto__',
};

/** The path of a value in an answer: field names and list indexes. */
export type Place = readonly (string | number)[];

/** All places in an answer; of a list only the first two elements, since all are read alike. */
export function placesIn(value: Json, at: Place = []): readonly Place[] {
  const inside: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.slice(0, 2).map((one, index) => [index, one] as const)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) => (one === undefined ? [] : [[name, one] as const]))
      : [];
  return [at, ...inside.flatMap(([name, one]) => placesIn(one, [...at, name]))];
}

/** The answer with the value at this place replaced. */
export function changedAt(value: Json, [name, ...rest]: Place, change: (value: Json) => Json | undefined): Json | undefined {
  if (name === undefined) return change(value);
  if (Array.isArray(value)) return value.flatMap((one, index) => (index === name ? (changedAt(one, rest, change) ?? []) : [one]));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).flatMap(([field, one]) => {
    const after = field === name && one !== undefined ? changedAt(one, rest, change) : one;
    return after === undefined ? [] : [[field, after] as const];
  });
  return Object.fromEntries(fields);
}
