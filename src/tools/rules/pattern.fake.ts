import fc from 'fast-check';
import { matcher } from './match.ts';
import { patternFault } from './pattern.ts';

const piece = fc.constantFrom(...'/ / :a :b :c :d /* /* {/x}? {/:e}? {:f-}? /:g? x xy .x - /é'.split(' '));

/** Patterns that a rule may use. */
const pattern = fc
  .array(piece, { minLength: 1, maxLength: 10 })
  .map((pieces) => `/${pieces.join('')}`)
  // Browsers normalize empty segments and those of dots.
  .filter(
    (one) => patternFault(one) === null && !/\/[/.]/.test(one) && new Set(one.match(/:\w/g)).size === (one.match(/:\w/g) ?? []).length,
  );

const short = fc
  .array(fc.constantFrom(...'x xy a x.x a-xy x-x.x-x %C3%A9 x%20'.split(' ')), { maxLength: 6 })
  .map((parts) => `/${parts.join('/')}`);

/** The text that a long text repeats. */
const unit = fc.array(fc.constantFrom(...'/ x a . - xy'.split(' ')), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));

/** The most ambiguous patterns, each with a text that matches in many ways. */
const SLOWEST: readonly [string, string][] = [
  ['/:a.:b.:c/x', 'x.'],
  ['/*/:a.:b.:c/x', 'x.'],
  ['{/:a}?{/:b}?/*/:c/x', 'x/'],
];

interface Tried {
  readonly used: number;
  readonly otherwise: readonly string[];
  readonly slow: readonly string[];
}

/** Tries `count` generated patterns: on short texts against the browser's URLPattern, on long ones for the time they take. */
export function tryPatterns(count: number): Tried {
  const otherwise = fc.sample(fc.tuple(pattern, short), { numRuns: count * 10, seed: 13 }).flatMap(([one, text]) => {
    const [ours, theirs] = [found(one, text), browsers(one, text)];
    return ours === theirs ? [] : [`${one} in ${text}: ${ours}, not ${theirs}`];
  });
  const slow = [...SLOWEST, ...fc.sample(fc.tuple(pattern, unit), { numRuns: count, seed: 13 })].flatMap(([one, repeated]) => {
    const [some, more] = [1_000, 10_000].map((times) => `/${repeated.repeat(times)}?`);
    // An allowance for a first call and for other work on the machine.
    const slack = 100;
    for (let run = 0; run < 8; run += 1) if (time(one, more ?? '') < 20 * time(one, some ?? '') + slack) return [];
    return [`${one} in ${repeated}`];
  });
  return { used: count, otherwise, slow };
}

function found(one: string, text: string): string {
  const values = matcher(one, 'path')?.(text);
  return values ? written([...values]) : 'nothing';
}

function browsers(one: string, text: string): string {
  const groups = new URLPattern({ pathname: one }).exec({ pathname: text })?.pathname.groups;
  return groups ? written(Object.entries(groups)) : 'nothing';
}

/** Drops absent values. */
const written = (values: readonly (readonly [string, string | undefined])[]): string =>
  JSON.stringify(values.filter(([, value]) => value !== undefined && value !== '').sort(([name], [other]) => (name < other ? -1 : 1)));

function time(one: string, text: string): number {
  const match = matcher(one, 'path');
  const before = performance.now();
  match?.(text);
  return performance.now() - before;
}
