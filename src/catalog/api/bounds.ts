import * as v from 'valibot';

/** The last plausible time, in ms since 1970. A number beyond the year 9999 is in another unit, such as nanoseconds. */
const LAST = Date.UTC(9999, 11, 31);

const isMoment = (at: number): boolean => at >= 0 && at <= LAST;

/** A time in ms since 1970. Fails if implausible; for fields where that must not count as absent. */
export const soundMoment = v.pipe(v.number(), v.check(isMoment));

/** A time in ms since 1970; null = absent or implausible. */
export const optionalMoment = v.nullish(
  v.pipe(
    v.number(),
    v.transform((at) => (isMoment(at) ? at : null)),
  ),
);

/** A count or a size; null = absent or implausible. */
export const amount = v.nullish(
  v.pipe(
    v.number(),
    v.transform((number) => (number >= 0 && number <= Number.MAX_SAFE_INTEGER ? number : null)),
  ),
);
