import { expect, test } from 'vitest';
import { failedHere } from './failed.ts';

const thrown = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
};
const absent = JSON.parse('null');
const endless = (): number => endless() + 1;

test.each([
  ['a property of null', () => absent.ada, 'TypeError', 'Cannot read properties of null (reading …'],
  ['endless recursion', endless, 'RangeError', 'Maximum call stack size exceeded'],
  ['text that is not JSON', () => JSON.parse('{ada'), 'SyntaxError', 'Expected property name … in JSON at …'],
])('an engine error keeps its words: %s', (_what, act, error, message) => {
  expect(failedHere('view', thrown(act))).toEqual({
    ...{ state: 'failed-here', where: 'view', error },
    message,
  });
});

test.each([
  ['can\'t access property "ada", asset.owner is undefined', "can't access property … is undefined"],
  ['No answer for https://bi.example.com/superset/dashboard/11/', 'No … for …'],
  ['Ada Lovelace <ada@example.com> has no team', '… has no …'],
  ['Token eyJhbGciOi.eyJzdWIi.c2ln is invalid', 'Token … is invalid'],
  ['undefined.customers("read")', undefined],
])('words that may be names are removed from %j', (text, message) => {
  expect(failedHere('view', new TypeError(text)).message).toBe(message);
});

test('a thrown value that is not an error has no message', () => {
  expect(failedHere('worker', 'Ada Lovelace')).toEqual({ state: 'failed-here', where: 'worker', error: 'Error' });
});
