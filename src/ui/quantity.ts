import { language } from '../i18n.ts';

/** A number in the reader's language. */
export function count(number: number): string {
  return new Intl.NumberFormat(language()).format(number);
}

/** A size in bytes as words, in steps of a thousand as the units' names say. */
export function byteSize(size: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, size)) / 3));
  return inUnit(size / 1000 ** step, units[step] ?? 'byte', 'short');
}

/** A duration given in ms, in the largest unit that it fills. */
export function duration(ms: number): string {
  const [size, unit] = DURATIONS.find(([least]) => ms >= least) ?? [1, 'millisecond'];
  return inUnit(ms / size, unit, 'long');
}

const DURATIONS = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
  [1_000, 'second'],
] as const;

function inUnit(value: number, unit: string, unitDisplay: 'short' | 'long'): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(value);
}
