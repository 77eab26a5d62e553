import { describe, expect, test } from 'vitest';
import { effective, type Held } from './effective.ts';
import { type Policy, understandPolicy } from './policy.ts';
import { DEFAULTS, type Rule, type ServerSettings, type Settings } from './schema.ts';

const server: ServerSettings = {
  url: 'https://catalog.example.com/',
  version: '1.6.2',
  user: { name: 'ada', displayName: 'Ada', isBot: false },
  tokenEndsAt: null,
  keep: 'computer',
  behindSignIn: false,
};
const inClear: ServerSettings = { ...server, url: 'http://catalog.example.com/' };
const onThisComputer: ServerSettings = { ...server, url: 'http://localhost:8585/' };
const own: Settings = {
  ...DEFAULTS,
  server,
  sites: [{ origin: 'https://bi.example.com', tool: 'metabase', corner: 'bottom-start' }],
  services: [
    { origin: 'https://bi.example.com', tenant: '', tool: 'superset', service: 'learned', how: 'address' },
    { origin: 'https://bi.example.com', tenant: '', tool: 'metabase', service: 'metabase_prod', how: 'user' },
  ],
};

test('without a policy all settings are the person’s', () => {
  expect(effective(own, {})).toEqual({ settings: own, locked: new Set(), held: null });
});

test('only the keys in the policy are locked', () => {
  const { policy } = understandPolicy({ tokenStore: 'session', allowHttp: 7, readOnly: false });
  expect(effective(DEFAULTS, policy).locked).toEqual(new Set(['tokenStore', 'readOnly']));
});

test('a policy’s rule comes before the person’s, and replaces one with the same id', () => {
  const rule = (id: string, name: string): Rule => ({
    id,
    name,
    host: `${id}.example.com`,
    path: '/:table',
    kind: 'table',
    names: ':table',
  });
  const { rules } = effective({ ...own, rules: [rule('wiki', 'mine'), rule('other', 'mine')] }, { rules: [rule('wiki', 'set')] }).settings;
  expect(rules.map(({ id, name }) => [id, name])).toEqual([
    ['wiki', 'set'],
    ['other', 'mine'],
  ]);
});

describe('connections', () => {
  test.each<[string, ServerSettings, Policy, Held['why'] | null]>([
    ['to the policy’s server is used', server, { serverUrl: server.url }, null],
    ['to another server is held back', server, { serverUrl: 'https://other.example.com/' }, 'server'],
    ['to another path of the host is held back', server, { serverUrl: 'https://catalog.example.com/om/' }, 'server'],
    ['by http is used if the policy allows it', inClear, { allowHttp: true }, null],
    ['by http is held back if the policy forbids it', inClear, { allowHttp: false }, 'http'],
    ['by http to this computer is used', onThisComputer, { allowHttp: false }, null],
    ['by https is used', server, { allowHttp: false }, null],
    ['kept on the computer is held back if the policy allows only the session', server, { tokenStore: 'session' }, 'keep'],
    ['kept for the session is used', { ...server, keep: 'session' }, { tokenStore: 'session' }, null],
    ['kept for the session is used if the policy allows the computer', { ...server, keep: 'session' }, { tokenStore: 'computer' }, null],
  ])('a connection %s', (_what, stored, policy, why) => {
    const { settings, held } = effective({ ...own, server: stored }, policy);
    expect(held).toEqual(why && { server: stored, why });
    expect(settings.server).toEqual(why ? null : stored);
  });
});

describe('sites of the policy', () => {
  const policy: Policy = { sites: [{ origin: 'https://bi.example.com', tool: 'superset', service: 'superset_prod' }] };

  test('a policy’s site replaces the person’s and keeps its corner', () => {
    expect(effective(own, policy).settings.sites).toEqual([{ origin: 'https://bi.example.com', tool: 'superset', corner: 'bottom-start' }]);
  });

  test('a policy’s site is added to the person’s other sites', () => {
    const other = { origin: 'https://flow.example.com', tool: 'airflow' };
    expect(effective({ ...own, sites: [other] }, policy).settings.sites).toEqual([
      other,
      { origin: 'https://bi.example.com', tool: 'superset' },
    ]);
  });

  test('a policy’s site has the policy’s service instead of the learned one', () => {
    expect(effective(own, policy).settings.services).toEqual([
      own.services[1],
      { origin: 'https://bi.example.com', tenant: '', tool: 'superset', service: 'superset_prod', how: 'organisation' },
    ]);
  });

  test('a policy’s stored base takes the place of the person’s for that site, tenant and tool', () => {
    const stored = (tool: string, base: string) => ({ origin: 'https://bi.example.com', tenant: '', tool, prefix: '', base });
    const mine = [
      { ...stored('superset', 'http://mine:8088'), how: 'user' as const },
      { ...stored('metabase', 'http://mine:3000'), how: 'user' as const },
    ];
    const sites = [{ origin: 'https://bi.example.com', tool: 'superset', storedBase: 'http://superset:8088' }];
    expect(effective({ ...own, bases: mine }, { sites }).settings.bases).toEqual([
      mine[1],
      { ...stored('superset', 'http://superset:8088'), how: 'organisation' },
    ]);
    expect(effective({ ...own, bases: mine }, policy).settings.bases).toEqual(mine);
  });

  test('a policy’s site stays hidden, and keeps the corner that the person chose', () => {
    const choose = (choice: { corner?: 'side-end'; hidden: boolean }) =>
      effective({ ...own, choices: [{ origin: 'https://bi.example.com', ...choice }] }, policy).settings.sites;
    expect(choose({ hidden: true })).toEqual([]);
    expect(choose({ hidden: false, corner: 'side-end' })).toEqual([
      { origin: 'https://bi.example.com', tool: 'superset', corner: 'side-end' },
    ]);
  });
});
