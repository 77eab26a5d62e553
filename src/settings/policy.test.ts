import { describe, expect, test } from 'vitest';
import { type PolicyFault, understandPolicy } from './policy.ts';

describe('a policy', () => {
  test('a well-formed policy is used completely', () => {
    const stored = {
      serverUrl: 'https://catalog.example.com/tools/om/',
      allowHttp: false,
      tokenStore: 'session',
      sites: [
        { origin: 'https://bi.example.com', tool: 'superset', tenant: 'north', service: 'superset_prod' },
        { origin: 'https://bi.example.com', tool: 'superset', tenant: '/a', storedBase: 'http://Superset:8088/b', prefix: '/a' },
      ],
      readOnly: true,
    };
    expect(understandPolicy(stored)).toEqual({ policy: stored, faults: [] });
  });

  test('a missing policy is empty', () => {
    expect(understandPolicy({})).toEqual({ policy: {}, faults: [] });
  });

  test.each([
    ['https://catalog.example.com', 'https://catalog.example.com/'],
    ['HTTPS://Catalog.Example.com:443/om', 'https://catalog.example.com/om/'],
    ['http://127.0.0.1:8585/', 'http://127.0.0.1:8585/'],
    ['https://catalog.example.com/#/my-data', 'https://catalog.example.com/'],
    ['https://catalog.example.com/om#x', 'https://catalog.example.com/om/'],
    ['https://catalog.example.com/signin', 'https://catalog.example.com/'],
    ['https://catalog.example.com/om/explore/tables#x', 'https://catalog.example.com/om/'],
    ['https://catalog.example.com/explore/tables?page=1', 'https://catalog.example.com/'],
    ['https://catalog.example.com/explorer', 'https://catalog.example.com/explorer/'],
  ])('the server address %s is normalized', (serverUrl, expected) => {
    expect(understandPolicy({ serverUrl }).policy.serverUrl).toBe(expected);
  });

  test('the origin of a site is normalized', () => {
    const sites = [{ origin: 'https://BI.example.com:443/', tool: 'superset' }];
    expect(understandPolicy({ sites }).policy.sites).toEqual([{ origin: 'https://bi.example.com', tool: 'superset' }]);
  });

  test('a stored base keeps its spelling, without a slash at its end, as does a prefix', () => {
    const site = { origin: 'https://bi.example.com', tool: 'mlflow' };
    const sites = [
      { ...site, storedBase: 'HTTP://MLflow:80/' },
      { ...site, storedBase: 'http://mlflow:5000/sub/', prefix: '/analytics/' },
    ];
    expect(understandPolicy({ sites }).policy.sites).toEqual([
      { ...site, storedBase: 'HTTP://MLflow:80' },
      { ...site, storedBase: 'http://mlflow:5000/sub', prefix: '/analytics' },
    ]);
  });

  const site = { origin: 'https://bi.example.com', tool: 'superset' };
  test.each<[string, Record<string, unknown>, PolicyFault]>([
    ['an invalid address', { serverUrl: 'catalog' }, { key: 'serverUrl', where: 'serverUrl', value: 'catalog' }],
    ['an empty address', { serverUrl: '' }, { key: 'serverUrl', where: 'serverUrl', value: '' }],
    ['an address with a space', { serverUrl: 'https://a b' }, { key: 'serverUrl', where: 'serverUrl', value: 'https://a b' }],
    ['another scheme', { serverUrl: 'file:///etc' }, { key: 'serverUrl', where: 'serverUrl', value: 'file:///etc' }],
    [
      'a password in the address',
      { serverUrl: 'https://a:b@example.com' },
      { key: 'serverUrl', where: 'serverUrl', value: 'https://a:b@example.com' },
    ],
    [
      'a query in the address',
      { serverUrl: 'https://example.com/?x=1' },
      { key: 'serverUrl', where: 'serverUrl', value: 'https://example.com/?x=1' },
    ],
    ['a number for an address', { serverUrl: 7 }, { key: 'serverUrl', where: 'serverUrl', value: 7 }],
    ['null', { serverUrl: null }, { key: 'serverUrl', where: 'serverUrl', value: null }],
    ['a text for yes or no', { allowHttp: 'false' }, { key: 'allowHttp', where: 'allowHttp', value: 'false' }],
    ['another place for tokens', { tokenStore: 'disk' }, { key: 'tokenStore', where: 'tokenStore', value: 'disk' }],
    ['a text for sites', { sites: 'https://bi.example.com' }, { key: 'sites', where: 'sites', value: 'https://bi.example.com' }],
    ['a site without its tool', { sites: [{ origin: site.origin }] }, { key: 'sites', where: 'sites.0.tool', value: undefined }],
    [
      'a site with a star, which is a pattern for many',
      { sites: [{ ...site, origin: 'https://*.example.com' }] },
      { key: 'sites', where: 'sites.0.origin', value: 'https://*.example.com' },
    ],
    [
      'a site with a path',
      { sites: [{ ...site, origin: 'https://bi.example.com/a' }] },
      { key: 'sites', where: 'sites.0.origin', value: 'https://bi.example.com/a' },
    ],
    [
      'a stored base without its scheme',
      { sites: [{ ...site, storedBase: 'superset:8088' }] },
      { key: 'sites', where: 'sites.0.storedBase', value: 'superset:8088' },
    ],
    [
      'a stored base with a query',
      { sites: [{ ...site, storedBase: 'http://superset:8088/?a=1' }] },
      { key: 'sites', where: 'sites.0.storedBase', value: 'http://superset:8088/?a=1' },
    ],
    [
      'a prefix that is no path',
      { sites: [{ ...site, prefix: 'analytics' }] },
      { key: 'sites', where: 'sites.0.prefix', value: 'analytics' },
    ],
    [
      'a rule of no kind',
      { rules: [{ id: 'a', name: 'A', host: 'a.example.com', path: '/', kind: 'thing' }] },
      { key: 'rules', where: 'rules.0.kind', value: 'thing' },
    ],
    ['a key that there is not', { serverURL: 'https://example.com' }, { key: null, where: 'serverURL', value: 'https://example.com' }],
    ['a key of every object', { constructor: 1 }, { key: null, where: 'constructor', value: 1 }],
  ])('%s is reported, and the other key stays', (_what, malformed, fault) => {
    expect(understandPolicy({ ...malformed, readOnly: true })).toEqual({ policy: { readOnly: true }, faults: [fault] });
  });

  test('only the malformed element of a list is dropped', () => {
    const rule = { id: 'a', name: 'A', host: 'a.example.com', path: '/:table', kind: 'table', names: '{table}' };
    const other = { origin: 'https://flow.example.com', tool: 'airflow' };
    const sites = [site, { origin: site.origin }, { ...site, origin: 'https://bi.example.com/a' }, 7, other];
    expect(understandPolicy({ sites, rules: [{ ...rule, kind: 'of-a-newer-version' }, rule] })).toEqual({
      policy: { sites: [site, other], rules: [rule] },
      faults: [
        { key: 'sites', where: 'sites.1.tool', value: undefined },
        { key: 'sites', where: 'sites.2.origin', value: 'https://bi.example.com/a' },
        { key: 'sites', where: 'sites.3', value: 7 },
        { key: 'rules', where: 'rules.0.kind', value: 'of-a-newer-version' },
      ],
    });
  });

  test('every malformed key is reported', () => {
    expect(understandPolicy({ serverUrl: 1, allowHttp: 1, 'serverUrl.x': 1 }).faults.map(({ where }) => where)).toEqual([
      'serverUrl',
      'allowHttp',
      'serverUrl.x',
    ]);
  });
});
