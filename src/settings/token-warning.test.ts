import { expect, test } from 'vitest';
import { tokenWarning } from './token-warning.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const now = Date.UTC(2027, 0, 10, 9);

test.each([
  ['a week before the expiry', now + 7 * DAY, null, 7],
  ['with some days left', now + 2.5 * DAY, null, 3],
  ['in the last hour', now + HOUR, null, 1],
  ['again after a day', now + 3 * DAY, now - DAY, 3],
])('the warning is due %s', (_what, tokenEndsAt, lastSaid, days) => {
  expect(tokenWarning({ tokenEndsAt }, now, lastSaid)).toEqual({ endsAt: tokenEndsAt, days });
});

test.each([
  ['earlier', now + 7 * DAY + 1, null],
  ['twice in a day', now + 3 * DAY, now - DAY + 1],
  ['once the token has expired', now, null],
  ['for a token that never expires', null, null],
])('the warning is not due %s', (_what, tokenEndsAt, lastSaid) => {
  expect(tokenWarning({ tokenEndsAt }, now, lastSaid)).toBeNull();
});

test.each([
  ['an hour', HOUR, HOUR / 4],
  ['a day', DAY, DAY / 4],
  ['a week', 7 * DAY, (7 * DAY) / 4],
  ['ninety days', 90 * DAY, 7 * DAY],
])('a token valid for %s is warned about only near its end', (_what, life, from) => {
  const server = { tokenMadeAt: now, tokenEndsAt: now + life };
  expect(tokenWarning(server, now, null)).toBeNull();
  expect(tokenWarning(server, now + life - from - 1, null)).toBeNull();
  expect(tokenWarning(server, now + life - from, null)).toMatchObject({ endsAt: now + life });
});

test('the warning is due a week before if the token’s lifetime is unknown or invalid', () => {
  for (const tokenMadeAt of [null, undefined, now + 9 * DAY])
    expect(tokenWarning({ tokenEndsAt: now + 3 * DAY, tokenMadeAt }, now, null)).toMatchObject({ days: 3 });
});
