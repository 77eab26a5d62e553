import { language } from '../i18n.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in the reader's language: "2h ago". Both in ms since 1970. */
export function age(at: number, now: number): string {
  const past = Math.max(0, now - at);
  const words = new Intl.RelativeTimeFormat(language(), { style: 'narrow', numeric: 'auto' });
  if (past < 5 * SECOND) return words.format(0, 'second');
  if (past < MINUTE) return words.format(-Math.floor(past / SECOND), 'second');
  if (past < HOUR) return words.format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return words.format(-Math.floor(past / HOUR), 'hour');
  return words.format(-Math.floor(past / DAY), 'day');
}

/** Date and time for the tooltip beside an age. `at` in ms since 1970. */
export function dateAndTime(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}

/** The date alone. `at` in ms since 1970. */
export function day(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);
}

/** The time of day, to the second. `at` in ms since 1970. */
export function clock(at: number): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: 'medium' }).format(at);
}

/** The time of day, to the minute. `at` in ms since 1970. */
export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(at);
}
