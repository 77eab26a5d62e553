/** One measured quantity with all of its samples. */
export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'requests' | 'bytes' | 'kB' | '×';
  /** Raw, in the order measured. */
  readonly samples: readonly number[];
  /** The statistic that represents them. Default: the median. */
  readonly by?: 'p99';
  /** The highest acceptable value of that statistic. */
  readonly target?: number;
  /** How it was measured, if the name does not say it; why a target cannot be met. */
  readonly note?: string;
}

/** A group of figures under one heading. */
export interface Part {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** The value below which a share (0 to 1) of the samples lies, interpolated linearly. Throws if there are no samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** The statistic that represents a figure and is compared with its target. */
export const valueFor = ({ samples, by }: Figure): number => quantile(samples, by === 'p99' ? 0.99 : 0.5);

export const meets = (figure: Figure): boolean => figure.target === undefined || valueFor(figure) <= figure.target;

/** All samples of quantities measured in the same runs, as one list for each name. */
export function columnsOf<Name extends string>(rows: readonly Readonly<Record<Name, number>>[], name: Name): readonly number[] {
  return rows.map((row) => row[name]);
}
