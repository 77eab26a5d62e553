import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../settings/schema.ts';
import { allTools } from '../all-tools.ts';
import { TOOLS } from '../index.ts';
import { type Recorded, seen } from '../recorded.ts';
import { MOST_RULES, toolFromRule } from './tool-from-rule.ts';

const rule: Rule = {
  id: 'reports',
  name: 'Reports portal',
  host: 'https://reports.example.com',
  path: '/t/:schema/:table{/}?',
  kind: 'table',
  names: 'analytics.{schema|upper}.{table}',
};
const H = 'https://reports.example.com';

/** The table test of the shipped tools, for a rule. */
function recorded(of: Rule, rows: readonly Recorded[]): void {
  const tool = toolFromRule(of);
  test.each(rows.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
    expect(seen(tool, row)).toEqual(row[2]);
  });
}

describe('a rule with names in the path', () => {
  recorded(rule, [
    ['gives each part', `${H}/t/finance/orders`, { kind: 'table', tool: 'rule:reports', path: ['analytics', 'FINANCE', 'orders'] }],
    ['takes a slash that may be there', `${H}/t/finance/orders/`, { path: ['analytics', 'FINANCE', 'orders'], name: 'orders' }],
    ['reads encoded names', `${H}/t/finance/two%20words`, { path: ['analytics', 'FINANCE', 'two words'] }],
    ['keeps a dot inside its part', `${H}/t/finance/orders%202024.final`, { path: ['analytics', 'FINANCE', 'orders 2024.final'] }],
    ['keeps a slash that is encoded', `${H}/t/finance/a%2Fb`, { path: ['analytics', 'FINANCE', 'a/b'] }],
    ['reads nothing behind it', `${H}/t/finance/orders?token=s#/x`, { path: ['analytics', 'FINANCE', 'orders'] }],
    ['is not another path', `${H}/list`, null],
    ['is not a path that goes on', `${H}/t/finance/orders/rows`, null],
    ['is not an empty name', `${H}/t/finance/`, null],
    ['is not a name of nothing but space', `${H}/t/finance/%20`, null],
    ['is not another host', 'https://other.example.com/t/finance/orders', null],
    ['is not a host below', 'https://x.reports.example.com/t/finance/orders', null],
    ['is not another port', 'https://reports.example.com:8443/t/finance/orders', null],
    ['is not another scheme', 'http://reports.example.com/t/finance/orders', null],
    ['is not a path too long for a name', `${H}/t/finance/${'o'.repeat(300)}`, null],
  ]);
});

test('a reference from a rule has the parts that the rule names, and no address', () => {
  const [ref] = toolFromRule(rule).recognise({ url: new URL(`${H}/t/finance/orders?token=s`), title: 'Orders', text: {} });
  expect(ref).toEqual({ kind: 'table', tool: 'rule:reports', path: ['analytics', 'FINANCE', 'orders'], name: 'orders' });
});

describe('a rule for the hosts below one, with a port', () => {
  recorded({ ...rule, host: 'http://*.corp.example.com:8080', path: '/{app/}?*/:table', names: 'a.{table}' }, [
    ['fits the port', 'http://one.corp.example.com:8080/x/y/orders', { path: ['a', 'orders'] }],
    ['fits two names below', 'http://a.b.corp.example.com:8080/x/orders', { path: ['a', 'orders'] }],
    ['is not the host itself', 'http://corp.example.com:8080/x/orders', null],
    ['is not one that only ends so', 'http://evilcorp.example.com:8080/x/orders', null],
    ['is not the scheme’s own port', 'http://one.corp.example.com/x/orders', null],
  ]);
});

describe('a rule with a number in the query', () => {
  const { names: _names, ...rest } = rule;
  const byNumber: Rule = { ...rest, kind: 'dashboard', path: '/show', query: 'id=:id&view=board', number: 'b-{id}', serviceType: 'Custom' };
  recorded(byNumber, [
    ['reads it by its name, in whatever order', `${H}/show?x=1&view=board&id=12&y`, { kind: 'dashboard', id: 'b-12' }],
    ['reads an encoded one', `${H}/show?view=board&id=a+b%26c`, { id: 'b-a b&c' }],
    ['is not another view', `${H}/show?view=list&id=12`, null],
    ['is not without the number', `${H}/show?view=board`, null],
    ['is not a name that only ends so', `${H}/show?view=board&uid=12`, null],
  ]);
  test('a rule with a number searches within its service type', () => expect(toolFromRule(byNumber).serviceTypes).toEqual(['Custom']));
});

describe('a rule with a pattern for the hash', () => {
  recorded({ ...rule, path: '/app/', hash: '#!/:schema/:table' }, [
    ['reads it', `${H}/app/#!/finance/orders`, { path: ['analytics', 'FINANCE', 'orders'] }],
    ['reads it without the mark', `${H}/app/#/finance/orders?tab=2`, { path: ['analytics', 'FINANCE', 'orders'] }],
    ['is not a shorter one', `${H}/app/#/finance`, null],
    ['is not none', `${H}/app/`, null],
  ]);
});

describe('a rule that needs a text of the page', () => {
  const withText: Rule = { ...rule, path: '/t/:table', names: 'analytics.{schema}.{table}', texts: { schema: '#schema' } };
  const url = `${H}/t/orders`;
  recorded(withText, [
    [
      'takes it as it is, without the space around',
      { url, text: { schema: '\n  Fin.ance: x ' } },
      { path: ['analytics', 'Fin.ance: x', 'orders'] },
    ],
    ['takes no text that it does not name', { url, title: 'public', text: { other: 'public' } }, null],
    ['has no name without it', url, null],
    ['is no name that is too long', { url, text: { schema: 'x'.repeat(300) } }, null],
    [
      'lets no text stand for what the address says',
      { url, text: { schema: 's', table: 'another' } },
      { path: ['analytics', 's', 'orders'] },
    ],
  ]);

  test('an address that lacks only a text of the page fits, so that the text is read, and nothing else is', () => {
    const tool = toolFromRule(withText);
    expect(tool.reads).toEqual({ schema: '#schema' });
    expect([`${url}`, `${H}/list`].map((address) => typeof tool.fits?.(new URL(address)))).toEqual(['string', 'object']);
    expect(toolFromRule(rule).reads).toBeUndefined();
  });
});

test('a rule has the service that its author named, or none', () => {
  expect(toolFromRule({ ...rule, service: ' snow_prod ' }).service).toBe('snow_prod');
  expect(toolFromRule(rule).service).toBeUndefined();
});

test('names of properties that every object has are ordinary names', () => {
  const odd: Rule = { ...rule, path: '/t/:constructor/:toString', names: 'a.{constructor}.{toString}' };
  recordedNow(odd, `${H}/t/x/y`, ['a', 'x', 'y']);
  const absent: Rule = { ...rule, path: '/t/:table', names: '{hasOwnProperty}.{table}', texts: { hasOwnProperty: 'h1' } };
  expect(toolFromRule(absent).recognise({ url: new URL(`${H}/t/y`), title: '', text: {} })).toEqual([]);
});

function recordedNow(of: Rule, address: string, path: readonly string[]): void {
  expect(toolFromRule(of).recognise({ url: new URL(address), title: '', text: {} })).toMatchObject([{ path }]);
}

test.each<[string, Partial<Rule>]>([
  ['a regular expression', { path: '/t/:schema/:table(\\d+)' }],
  ['a repeated piece', { path: '/t/{:schema}*/:table' }],
  ['an unknown name', { names: 'a.{nowhere}.{table}' }],
  ['no host', { host: 'reports' + ' portal' }],
])('a rule with %s recognizes nothing and does not throw', (_what, fault) => {
  const tool = toolFromRule({ ...rule, ...fault });
  expect(tool.recognise({ url: new URL(`${H}/t/1/2`), title: '', text: {} })).toEqual([]);
  expect(tool.fits?.(new URL(`${H}/t/1/2`))).toBeNull();
});

describe('all rules', () => {
  test('the tools of all rules are made once until the rules change', () => {
    const first = allTools([rule]);
    expect(allTools([{ ...rule }])).toBe(first);
    expect(allTools([{ ...rule, name: 'Other' }])).not.toBe(first);
    expect(allTools([])).toEqual(TOOLS);
  });

  test('rules above the limit are ignored', () => {
    const many = Array.from({ length: MOST_RULES + 5 }, (_one, at) => ({ ...rule, id: `r${at}` }));
    expect(allTools(many)).toHaveLength(TOOLS.length + MOST_RULES);
  });

  test('any rule survives any address', () => {
    const piece = fc.constantFrom(...'/ :a :b * { } ? + ( ) \\ x . {a} {b|upper} # & = é'.split(' '));
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const address = fc.array(fc.constantFrom(...'/ x . %20 %2F % ( { é ? = & #'.split(' ')), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, text, address, (path, query, hash, names, written) => {
        const tool = toolFromRule({ ...rule, path: `/${path}`, query, hash, names });
        const url = new URL(`${H}/${written.join('')}`);
        for (const { path: parts } of tool.recognise({ url, title: '', text: {} })) expect(parts).not.toContain('');
      }),
      { numRuns: 100 },
    );
  });
});
