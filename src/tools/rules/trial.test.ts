import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../settings/schema.ts';
import { faultsOf } from './fault.ts';
import { tryRule } from './trial.ts';

const rule: Rule = {
  id: 'reports',
  name: 'Reports portal',
  host: 'https://reports.example.com',
  path: '/t/:schema/:table',
  kind: 'table',
  names: '{schema}.{table}',
};
const H = 'https://reports.example.com';

test('an address that fits shows its values and the reference', () => {
  const trial = tryRule(rule, ` ${H}/t/finance/orders `, {});
  expect(trial).toMatchObject({ is: 'fits', ref: { path: ['finance', 'orders'] } });
  expect('values' in trial && [...trial.values]).toEqual([
    ['schema', 'finance'],
    ['table', 'orders'],
  ]);
});

describe('the first difference between rule and address', () => {
  test.each<[string, Partial<Rule>, string, object]>([
    ['no address', {}, 'reports/t/a/b', { is: 'no-address' }],
    ['an address of another sort', {}, 'javascript:alert(1)', { is: 'no-address' }],
    ['host', {}, 'https://other.example.com/t/a/b', { is: 'host', wanted: 'reports.example.com', found: 'other.example.com' }],
    ['host below', { host: 'https://*.b.example.com' }, 'https://b.example.com/t/a/b', { is: 'host', wanted: '*.b.example.com' }],
    ['scheme', {}, 'http://reports.example.com/t/a/b', { is: 'scheme', wanted: 'https://', found: 'http://' }],
    ['port', {}, `${H}:8443/t/a/b`, { is: 'port', wanted: '443', found: '8443' }],
    ['first part', {}, `${H}/list/a/b`, { is: 'path', wanted: '/t', found: 'list' }],
    ['part in the middle', { path: '/t/:schema/table/:table' }, `${H}/t/a/view/b`, { is: 'path', wanted: '/table', found: 'view' }],
    ['part within a part', { path: '/t/:schema.:table' }, `${H}/t/orders`, { is: 'path', wanted: '/:schema.:table', found: 'orders' }],
    ['end before the pattern’s', {}, `${H}/t/a`, { is: 'path', wanted: '/:table', found: '' }],
    ['end behind the pattern’s', {}, `${H}/t/a/b/rows/2`, { is: 'path-longer', found: '/rows/2' }],
    ['a slash at the end', {}, `${H}/t/a/b/`, { is: 'path-longer', found: '/' }],
    ['behind any number of parts', { path: '/*/t/:schema/:table' }, `${H}/x/y/z`, { is: 'path', wanted: '/t', found: '/x/y/z' }],
    ['behind an optional part', { path: '{/app}?/t/:schema/:table' }, `${H}/app/x/a/b`, { is: 'path', wanted: '/t', found: '/app/x/a/b' }],
    ['a path too long', {}, `${H}/t/a/${'b'.repeat(300)}`, { is: 'long' }],
    ['query value absent', { query: 'view=table' }, `${H}/t/a/b`, { is: 'query-absent', wanted: 'view' }],
    ['query value', { query: 'view=table' }, `${H}/t/a/b?view=list`, { is: 'query', wanted: 'view=table', found: 'view=list' }],
    ['no hash', { hash: '/x/:y' }, `${H}/t/a/b`, { is: 'hash', wanted: '/x', found: '' }],
    ['hash', { hash: '/x/:y' }, `${H}/t/a/b#/z/1`, { is: 'hash', wanted: '/x', found: 'z' }],
    ['hash that goes on', { hash: '/x/:y' }, `${H}/t/a/b#/x/1/2`, { is: 'hash-longer', found: '/2' }],
    ['no name', { path: '/t/:schema/:table?' }, `${H}/t/a`, { is: 'unnamed' }],
  ])('a trial shows where rule and address differ: %s', (_what, more, address, expected) => {
    expect(faultsOf({ ...rule, ...more })).toEqual([]);
    expect(tryRule({ ...rule, ...more }, address, {})).toMatchObject(expected);
  });
});

describe('texts of the page', () => {
  const withText: Rule = { ...rule, path: '/t/:table', texts: { schema: 'h2' } };

  test('texts of the page are asked for if the address fits', () => {
    expect(tryRule(withText, `${H}/t/orders`, {})).toMatchObject({ is: 'texts', missing: ['schema'] });
    expect(tryRule(withText, `${H}/t/orders`, { schema: ' ' })).toMatchObject({ is: 'texts', missing: ['schema'] });
  });

  test('texts of the page fill their places', () => {
    expect(tryRule(withText, `${H}/t/orders`, { schema: ' fin.ance ' })).toMatchObject({
      is: 'fits',
      ref: { path: ['fin.ance', 'orders'] },
    });
  });
});

test('any usable rule can be tried on any address', () => {
  const piece = fc.constantFrom('/', '/', ':a', ':b', ':c', '/*', '{/x}?', '{/:d}?', 'x', '.', '-', 'é');
  const text = (most: number) => fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(''));
  const segment = fc.constantFrom('x', 'a.b', 'a-b', '', '%20', '(', '{', '}');
  const path = fc.array(segment, { maxLength: 5 }).map((segments) => segments.join('/'));
  fc.assert(
    fc.property(text(6), text(4), path, path, (pattern, hash, at, inside) => {
      const one = { ...rule, path: `/${pattern}`, hash, names: 'x.y' };
      fc.pre(faultsOf(one).length === 0);
      expect(tryRule(one, `${H}/${at}#/${inside}`, {}).is).not.toBe('no-address');
    }),
    { numRuns: 100 },
  );
});
