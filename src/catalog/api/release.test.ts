import { expect, test } from 'vitest';
import { ASSET_KINDS } from '../../model/kind.ts';
import { fieldsFor, isAtLeast, isNewer, NEWEST, releaseOf } from './release.ts';

test.each([
  ['1.3.0', ['owner', 'tags', 'domain', 'dataProducts', 'lifeCycle', 'columns', 'tableConstraints']],
  ['1.4.8', ['owner', 'tags', 'domain', 'dataProducts', 'lifeCycle', 'columns', 'tableConstraints']],
  ['1.5.0', ['owners', 'tags', 'domain', 'dataProducts', 'lifeCycle', 'columns', 'tableConstraints']],
  ['1.6.0-SNAPSHOT', ['owners', 'tags', 'domain', 'dataProducts', 'certification', 'lifeCycle', 'columns', 'tableConstraints']],
  ['1.8.12', ['owners', 'tags', 'domain', 'dataProducts', 'certification', 'lifeCycle', 'columns', 'tableConstraints']],
  ['1.9.0', ['owners', 'tags', 'domains', 'dataProducts', 'certification', 'lifeCycle', 'columns', 'tableConstraints']],
  ['2.0.5', ['owners', 'tags', 'domains', 'dataProducts', 'certification', 'lifeCycle', 'columns', 'tableConstraints']],
])('the fields of a table in release %s', (version, fields) => {
  expect(fieldsFor('table', version)).toEqual(fields);
});

test.each([
  ['dashboard', '1.6.2', ['owners', 'tags', 'domain', 'dataProducts', 'certification']],
  ['topic', '1.4.8', ['owner', 'tags', 'domain', 'dataProducts', 'lifeCycle']],
  ['container', '1.9.17', ['owners', 'tags', 'domains', 'dataProducts', 'certification', 'lifeCycle', 'dataModel']],
  ['tag', '1.4.8', []],
  ['tag', '1.6.2', ['domain']],
  ['tag', '1.9.17', ['owners', 'domains']],
  ['domain', '1.4.8', ['owner']],
  ['domain', '2.0.7', ['owners', 'tags']],
  ['dataProduct', '1.6.2', ['owners', 'domain', 'tags']],
  ['searchIndex', '1.4.8', ['owner', 'tags', 'domain', 'dataProducts', 'lifeCycle', 'fields']],
  ['file', '1.9.17', ['owners', 'tags', 'domains', 'dataProducts', 'certification', 'lifeCycle']],
  ['spreadsheet', '2.0.7', ['owners', 'tags', 'domains', 'dataProducts', 'certification', 'lifeCycle']],
  ['worksheet', '1.9.17', ['owners', 'tags', 'domains', 'dataProducts', 'certification', 'lifeCycle', 'columns']],
] as const)('the fields of a %s in release %s', (kind, version, fields) => {
  expect(fieldsFor(kind, version)).toEqual(fields);
});

test('an unreadable version counts as the oldest', () => {
  expect(releaseOf('unknown')).toEqual([0, 0]);
  expect(isAtLeast('1.10.0', 1, 9)).toBe(true);
  expect(isAtLeast('1.9.0', 1, 10)).toBe(false);
});

test.each([
  ['1.12.14', false],
  ['2.0.7', false],
  ['2.1.0', true],
  ['3.0.0-SNAPSHOT', true],
  ['unknown', false],
])('%s is newer than the newest known release: %s', (version, newer) => {
  expect(isNewer(version)).toBe(newer);
});

test('a newer release is treated like the newest known one', () => {
  for (const kind of ASSET_KINDS) expect(fieldsFor(kind, '3.1.0')).toEqual(fieldsFor(kind, NEWEST));
});
