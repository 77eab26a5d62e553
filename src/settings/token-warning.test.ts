import { expect, test } from 'vitest';
import { tokenWarning } from './token-warning.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const now = Date.UTC(2027, 0, 10, 9);

test.each([
  ['a week before', now + 7 * DAY, null, 7],
  ['with some days left', now + 2.5 * DAY, null, 3],
  ['in the last hour', now + HOUR, null, 1],
  ['again after a day', now + 3 * DAY, now - DAY, 3],
])('warns %s', (_what, tokenEndsAt, lastSaid, days) => {
  expect(tokenWarning({ tokenEndsAt }, now, lastSaid)).toEqual({ endsAt: tokenEndsAt, days });
});

test.each([
  ['earlier', now + 7 * DAY + 1, null],
  ['twice in a day', now + 3 * DAY, now - DAY + 1],
  ['once it has ended', now, null],
  ['of a token without an end', null, null],
])('does not warn %s', (_what, tokenEndsAt, lastSaid) => {
  expect(tokenWarning({ tokenEndsAt }, now, lastSaid)).toBeNull();
});

test.each([
  ['an hour', HOUR, HOUR / 4],
  ['a day', DAY, DAY / 4],
  ['a week', 7 * DAY, (7 * DAY) / 4],
  ['ninety days', 90 * DAY, 7 * DAY],
])('of a token that lives for %s warns only near its end', (_what, life, from) => {
  const server = { tokenMadeAt: now, tokenEndsAt: now + life };
  expect(tokenWarning(server, now, null)).toBeNull();
  expect(tokenWarning(server, now + life - from - 1, null)).toBeNull();
  expect(tokenWarning(server, now + life - from, null)).toMatchObject({ endsAt: now + life });
});

test('warns a week before where a token’s life is not known, or makes no sense', () => {
  for (const tokenMadeAt of [null, undefined, now + 9 * DAY])
    expect(tokenWarning({ tokenEndsAt: now + 3 * DAY, tokenMadeAt }, now, null)).toMatchObject({ days: 3 });
});
