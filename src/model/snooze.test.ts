import { expect, test } from 'vitest';
import { snoozeEnd } from './snooze.ts';

test('a label hidden for an hour comes back after 60 minutes, also past midnight', () => {
  const late = new Date(2026, 11, 31, 23, 30).getTime();
  expect(new Date(snoozeEnd('hour', late))).toEqual(new Date(2027, 0, 1, 0, 30));
});

test('a label hidden for today comes back at midnight', () => {
  expect(new Date(snoozeEnd('today', new Date(2026, 11, 31, 0, 0).getTime()))).toEqual(new Date(2027, 0, 1));
  expect(new Date(snoozeEnd('today', new Date(2026, 1, 28, 23, 59).getTime()))).toEqual(new Date(2026, 2, 1));
});
