import { expect, test } from 'vitest';
import { fieldsFor, isAtLeast, releaseOf } from './release.ts';

test.each([
  ['1.3.0', ['owner', 'tags', 'domain', 'columns', 'tableConstraints', 'lifeCycle']],
  ['1.4.8', ['owner', 'tags', 'domain', 'columns', 'tableConstraints', 'lifeCycle']],
  ['1.5.0', ['owners', 'tags', 'domain', 'columns', 'tableConstraints', 'lifeCycle']],
  ['1.6.0-SNAPSHOT', ['owners', 'tags', 'domain', 'certification', 'columns', 'tableConstraints', 'lifeCycle']],
  ['1.8.12', ['owners', 'tags', 'domain', 'certification', 'columns', 'tableConstraints', 'lifeCycle']],
  ['1.9.0', ['owners', 'tags', 'domains', 'certification', 'columns', 'tableConstraints', 'lifeCycle']],
  ['2.0.5', ['owners', 'tags', 'domains', 'certification', 'columns', 'tableConstraints', 'lifeCycle']],
])('a table of release %s', (version, fields) => {
  expect(fieldsFor('table', version)).toEqual(fields);
});

test('only tables have columns to ask for', () => {
  expect(fieldsFor('dashboard', '1.6.2')).toEqual(['owners', 'tags', 'domain', 'certification']);
});

test('an unreadable version is the oldest', () => {
  expect(releaseOf('unknown')).toEqual([0, 0]);
  expect(isAtLeast('1.10.0', 1, 9)).toBe(true);
  expect(isAtLeast('1.9.0', 1, 10)).toBe(false);
});
