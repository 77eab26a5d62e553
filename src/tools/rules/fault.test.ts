import { describe, expect, test } from 'vitest';
import type { Rule } from '../../settings/schema.ts';
import { faultsOf } from './fault.ts';
import { toolFromRule } from './tool-from-rule.ts';

const good: Rule = {
  id: 'reports',
  name: 'Reports portal',
  host: 'https://reports.example.com',
  path: '/t/:schema/:table',
  kind: 'table',
  names: '{schema}.{table}',
};

test.each<[string, Partial<Rule>]>([
  ['names from the path', {}],
  ['any number of hosts below one', { host: 'https://*.example.com:8443' }],
  ['a host without scheme', { host: 'reports.example.com' }],
  ['a host of six numbers', { host: 'http://[::1]:8080' }],
  ['pieces that may be absent', { path: '{/app}?/t/:schema/:table{/*}?' }],
  ['a name that may be absent', { path: '/t/:schema/:table/:tab?' }],
  ['three names in a part', { path: '/t/:db.:schema.:table', names: '{db}.{schema}.{table}' }],
  ['a colon as text', { path: '/t\\:x/:schema/:table' }],
  ['names from query and hash', { path: '/t', query: 'schema=:schema&view', hash: '/:table' }],
  ['a text of the page', { path: '/t/:schema', texts: { table: 'h1.name' } }],
  ['one name, for a database', { path: '/t/:db', kind: 'database', names: '{db}' }],
])('a rule with %s can be used', (_what, more) => {
  expect(faultsOf({ ...good, ...more })).toEqual([]);
});

describe('regular expressions in rules', () => {
  test.each([
    ['behind a name', '/t/:schema/:table(\\d+)', '(\\d+)'],
    ['alone', '/t/:schema/(.*)', '(.*)'],
    ['inside braces', '/t/:schema{/:table([a-z]+)}?', '([a-z]+)'],
    ['that would take for ever', '/t/:schema/:table((a+)+)', '((a+)'],
    ['left open', '/t/:schema/:table(', '('],
    ['half', '/t/:schema/:table)', ')'],
  ])('a regular expression is refused: %s', (_what, path, at) => {
    expect(faultsOf({ ...good, path })).toContainEqual({ field: 'path', fault: 'pattern-regex', at });
  });

  test('a backslash escapes pattern syntax', () => {
    expect(faultsOf({ ...good, path: '/t\\(1\\)/:schema/:table' })).toEqual([]);
  });

  test.each<[string, Partial<Rule>, string]>([
    ['query', { query: 'id=:id(\\d+)' }, 'query'],
    ['hash', { hash: '/:id(\\d+)' }, 'hash'],
  ])('a regular expression is refused in the %s', (_what, more, field) => {
    expect(faultsOf({ ...good, ...more })).toContainEqual({ field, fault: 'pattern-regex', at: '(\\d+)' });
  });
});

test.each<[string, Partial<Rule>, string, string]>([
  ['a name repeated', { path: '/t/:schema+/:table' }, 'path', 'pattern-repeat'],
  ['a name any number of times', { path: '/t/:schema*/:table' }, 'path', 'pattern-repeat'],
  ['a piece any number of times', { path: '/t{/:schema}*/:table' }, 'path', 'pattern-repeat'],
  ['two wildcards beside each other', { path: '/t/:schema/:table/**' }, 'path', 'pattern-repeat'],
  ['a wildcard within a part', { path: '/t/:schema/:table-*' }, 'path', 'pattern-any-in-part'],
  ['two wildcards before the end', { path: '/*/:schema/*/:table' }, 'path', 'pattern-many-any'],
  ['four names in a part', { path: '/:a-:b-:schema-:table' }, 'path', 'pattern-many-names'],
  ['four names, a slash between that may be absent', { path: '/:a-:b{/}?:schema-:table' }, 'path', 'pattern-many-names'],
  ['three pieces that may be absent', { path: '{/a}?{/b}?{/c}?/:schema/:table' }, 'path', 'pattern-many-optional'],
  ['an open brace', { path: '/t/{:schema/:table' }, 'path', 'pattern-braces'],
  ['braces in braces', { path: '/t{/:schema{/:table}?}?' }, 'path', 'pattern-braces'],
  ['a colon without a name', { path: '/t/: /:schema/:table' }, 'path', 'pattern-colon'],
  ['a number for a name', { path: '/t/:1/:schema/:table' }, 'path', 'pattern-colon'],
  ['a lone plus', { path: '/t+/:schema/:table' }, 'path', 'pattern-stray'],
  ['a backslash before nothing', { path: '/t/:schema/:table\\' }, 'path', 'pattern-backslash'],
  ['a query in the path', { path: '/t?schema=:schema&table=:table' }, 'path', 'path-query'],
  ['a query behind a name', { path: '/t/:schema?table=:table' }, 'path', 'path-query'],
  ['a hash in the path', { path: '/t#/:schema/:table' }, 'path', 'path-query'],
  ['no path', { path: '' }, 'path', 'empty'],
  ['a path without its slash', { path: 't/:schema/:table' }, 'path', 'path-start'],
  ['the same name twice', { path: '/t/:schema/:table', query: 'x=:table' }, 'path', 'same-name'],
  ['five query names', { query: 'a&b&c&d&e' }, 'query', 'many-queries'],
  ['an address for a host', { host: 'https://reports.example.com/t' }, 'host', 'host'],
  ['every host', { host: 'https://*' }, 'host', 'host'],
  ['a star inside a host', { host: 'https://re*.example.com' }, 'host', 'host'],
  ['a user in the host', { host: 'https://a@reports.example.com' }, 'host', 'host'],
  ['another scheme', { host: 'ftp://reports.example.com' }, 'host', 'host'],
  ['no host', { host: ' ' }, 'host', 'empty'],
  ['no name', { name: ' ' }, 'name', 'empty'],
  ['an odd id', { id: 'a b' }, 'id', 'id'],
  ['names and a number', { number: '{table}' }, 'names', 'names-or-number'],
  ['neither names nor a number', { names: '' }, 'names', 'names-or-number'],
  ['a name that nothing gives', { names: '{schema}.{tabel}' }, 'names', 'name-unknown'],
  ['an open brace in the names', { names: '{schema}.{table' }, 'names', 'template-braces'],
  ['a dot inside braces', { names: '{schema.table}.x' }, 'names', 'template-place'],
  ['an unknown change of a name', { names: '{schema|trim}.{table}' }, 'names', 'template-place'],
  ['an empty part', { names: '{schema}..{table}' }, 'names', 'template-empty-part'],
  ['a name alone', { names: '{table}' }, 'names', 'one-part'],
  ['a number without a service type', { names: '', number: '{table}' }, 'serviceType', 'needs-type'],
  ['an odd service type', { serviceType: 'Big Query' }, 'serviceType', 'type'],
  ['a text that nothing needs', { texts: { title: 'h1' } }, 'texts', 'text-unused'],
  ['a text with a name of the address', { texts: { table: 'h1' } }, 'texts', 'same-name'],
  ['an odd name of a text', { texts: { 'a b': 'h1' } }, 'texts', 'text-name'],
  ['a text without a selector', { path: '/t/:schema', texts: { table: ' ' } }, 'texts', 'selector'],
  ['a selector that is too long', { path: '/t/:schema', texts: { table: 'a'.repeat(201) } }, 'texts', 'long'],
  ['five texts', { texts: { a: 'b', b: 'b', c: 'b', d: 'b', e: 'b' } }, 'texts', 'many-texts'],
  ['a path that is too long', { path: `/${'a'.repeat(300)}` }, 'path', 'long'],
])('a rule with %s is refused, with the fault at its field', (_what, more, field, fault) => {
  expect(faultsOf({ ...good, ...more }).map((one) => [one.field, one.fault])).toContainEqual([field, fault]);
});

test('a selector is checked by the caller, who has a document', () => {
  const rule: Rule = { ...good, path: '/t/:schema', texts: { table: 'h1[' } };
  expect(faultsOf(rule)).toEqual([]);
  expect(faultsOf(rule, (text) => !text.endsWith('['))).toEqual([{ field: 'texts', fault: 'selector', at: 'h1[' }]);
});

describe('the slowest patterns that a rule may use', () => {
  const dots = '.'.repeat(256);
  test.each([
    ['three names in a part', '/:a.:schema.:table', `/${dots}x/y`],
    ['a wildcard before them', '/*/:a.:schema.:table/end', `/${`${dots.slice(1)}/`.repeat(3)}x`],
    ['pieces that may be absent', '{/:a}?{/*}?/:schema.:table/end', `/${'a/'.repeat(500)}`],
    ['a wildcard and as many slashes as there may be', '/*/:a/:schema/:table/end', `/${'a/'.repeat(511)}`],
  ])('the slowest patterns end in time: %s', (_what, path, pathname) => {
    const rule: Rule = { ...good, path };
    expect(faultsOf(rule)).toEqual([]);
    const tool = toolFromRule(rule);
    const url = new URL(`https://reports.example.com${pathname}`);
    const before = performance.now();
    expect(tool.recognise({ url, title: '', text: {} })).toEqual([]);
    // In ms, with room for a busy machine; without the bounds it takes minutes.
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
