import * as v from 'valibot';

/** The last moment that a catalog can mean, ms since 1970. A number beyond the year 9999 is of another unit, such as nanoseconds. */
const LAST = Date.UTC(9999, 11, 31);

const isMoment = (at: number): boolean => at >= 0 && at <= LAST;

/** A moment, ms since 1970, where one that cannot be must not pass for none. */
export const soundMoment = v.pipe(v.number(), v.check(isMoment));

/** A moment, ms since 1970; null = none, or one that cannot be. */
export const optionalMoment = v.nullish(
  v.pipe(
    v.number(),
    v.transform((at) => (isMoment(at) ? at : null)),
  ),
);

/** A count or a size; null = none, or one that cannot be. */
export const amount = v.nullish(
  v.pipe(
    v.number(),
    v.transform((number) => (number >= 0 && number <= Number.MAX_SAFE_INTEGER ? number : null)),
  ),
);
