import { LONGEST_SHOWN } from './cut.tsx';
import { isLegible } from './legible.ts';

const SENTENCE = 'One row for each order that a customer has placed, with the day on which it was paid. ';

/** Paragraphs of prose with this many characters in all. */
export const prose = (length: number): string =>
  `${SENTENCE.repeat(4)}\n\n`.repeat(Math.max(Math.ceil(length / 300), 0)).slice(0, Math.max(length, 0));

/** Makes a text of the longest length that is drawn, with `unit` in it `times` times. */
export type Make = (unit: string, times: number) => string;

/** Where the units stand: spread through the prose, in a row before it, or each nested in the one before. */
export const MAKERS: Readonly<Record<'strewn' | 'in a row' | 'within each other', Make>> = {
  strewn: (unit, times) => filled((unit + prose(Math.floor(LONGEST_SHOWN / Math.max(times, 1)) - unit.length)).repeat(times)),
  'in a row': (unit, times) => filled(unit.repeat(times)),
  // No more levels fit.
  'within each other': (unit, times) =>
    filled(Array.from({ length: Math.min(times, 200) }, (_one, at) => `${'  '.repeat(at)}${unit}\n`).join('')),
};

const filled = (text: string): string => text.slice(0, LONGEST_SHOWN) + prose(LONGEST_SHOWN - text.length);

/** Text that can begin, end, pair, nest or repeat something in Markdown and HTML, each harmless by itself. */
export const UNITS: readonly string[] = [
  ...['*a', '**a** ', '_a', '~~a', '`a', '`` a', '[', ']', '![', '[a](', '[a](b) ', '(', '<', '<b>', '</b>', '<!--', '&', '&amp;', '\\'],
  ...['| a ', '| a |\n|---|\n', '- a\n', '- a\nb\n', '1. a\n', '> a\n', '> - ', '# a\n', '```\n', 'a\n', 'a\n\n', 'a  \n', '\t', ' '],
  ...['www.a ', 'https://a ', 'a@', '=\n', '-\n', '[a]: b\n', '**a*', '*a_b', 'a](b', '<a href="', '- [ ] a\n', '+ > ', 'é'],
];

/** The longest text of this form that is still parsed, and the next longer one (null if there is none). Returns null if none is parsed. */
export function aroundBound(unit: string, make: Make): { readonly under: string; readonly over: string | null } | null {
  const isRead = (times: number): boolean => isLegible(make(unit, times));
  if (!isRead(0)) return null;
  let [low, high] = [0, LONGEST_SHOWN];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isRead(middle)) low = middle;
    else high = middle - 1;
  }
  return { under: make(unit, low), over: low === LONGEST_SHOWN ? null : make(unit, low + 1) };
}
