import { describe, expect, test } from 'vitest';
import { allTools } from '../tools/all-tools.ts';
import { TOOLS } from '../tools/index.ts';
import { toolFromRule } from '../tools/rules/tool-from-rule.ts';
import { confirmedAt, servicesAt, siteAt, toolAt } from './tool-for-page.ts';

const CLOUD = 'https://console.cloud.google.com';

test.each([
  ['nobody said what it is', 'https://bi.example.com/superset/dashboard/1/', [], null],
  ['the user said so', 'https://bi.example.com/', [{ origin: 'https://bi.example.com', tool: 'superset' }], 'superset'],
  ['another port is another site', 'https://bi.example.com:8443/', [{ origin: 'https://bi.example.com', tool: 'superset' }], null],
  ['the vendor’s host', `${CLOUD}/bigquery?project=p`, [], 'bigquery'],
  ['one tool of a console, chosen', `${CLOUD}/bigquery?project=p`, [{ origin: CLOUD, tool: 'bigquery' }], 'bigquery'],
  ['another tool of the same console', `${CLOUD}/storage/browser/b`, [{ origin: CLOUD, tool: 'bigquery' }], 'google-cloud-storage'],
  ['a page of the console that is of none', `${CLOUD}/compute`, [{ origin: CLOUD, tool: 'bigquery' }], 'bigquery'],
  ['the user corrects the vendor’s host', `${CLOUD}/bigquery`, [{ origin: CLOUD, tool: 'superset' }], 'superset'],
  ['a tool that is no more', `${CLOUD}/bigquery`, [{ origin: CLOUD, tool: 'gone' }], null],
])('%s', (_what, address, sites, id) => {
  expect(toolAt(new URL(address), sites, TOOLS)?.tool.id ?? null).toBe(id);
});

describe('a person’s rule', () => {
  const rule = { id: 'wiki', name: 'Wiki', host: 'https://github.com', path: '/wiki/:a/:b', kind: 'table', names: '{a}.{b}' } as const;
  const other = { ...rule, id: 'sql', path: '/sql/:a/:b' };
  const tools = allTools([rule, other]);
  const site = (tool: string) => [{ origin: 'https://github.com', tool }];

  test.each([
    ['goes before the vendor’s host', '/wiki/a/b', [], 'rule:wiki'],
    ['goes before what the user said of the site', '/wiki/a/b', site('superset'), 'rule:wiki'],
    ['speaks beside another rule of its host', '/sql/a/b', site('rule:wiki'), 'rule:sql'],
    ['leaves the vendor’s tool all other pages', '/a/b/blob/main/models/x.sql', [], 'github'],
    ['leaves them to it also on a site that was chosen as the rule’s', '/a/b/blob/main/models/x.sql', site('rule:wiki'), 'github'],
    ['leaves them to what the user said', '/a/b', site('superset'), 'superset'],
  ])('%s', (_what, path, sites, id) => {
    expect(toolAt(new URL(`https://github.com${path}`), sites, tools)?.tool.id ?? null).toBe(id);
  });

  test('is all that is known of a site that was chosen as its own, on a host of no vendor', () => {
    const own = allTools([{ ...rule, host: 'https://wiki.example.com' }]);
    const sites = [{ origin: 'https://wiki.example.com', tool: 'rule:wiki' }];
    expect(toolAt(new URL('https://wiki.example.com/start'), sites, own)?.tool.id).toBe('rule:wiki');
    expect(toolAt(new URL('https://wiki.example.com/start'), [], own)).toBeNull();
  });

  test('knows its service where the author named one, and else what was confirmed', () => {
    const confirmed = [{ origin: 'https://github.com', tenant: '', tool: 'rule:wiki', service: 'by_hand', how: 'user' as const }];
    const at = { origin: 'https://github.com', tenant: '', toolId: 'rule:wiki' };
    expect(servicesAt(at, toolFromRule({ ...rule, service: 'named' }), confirmed)).toEqual(['named']);
    expect(servicesAt(at, toolFromRule(rule), confirmed)).toEqual(['by_hand']);
    expect(servicesAt(at, toolFromRule(rule), [])).toEqual([]);
  });
});

describe('services of a site', () => {
  const tableau = TOOLS.filter(({ id }) => id === 'tableau');
  const siteOf = (name: string) =>
    tableau.map((tool) => siteAt(new URL(`https://10az.online.tableau.com/#/site/${name}/views/Sales/Regions`), tool));
  const services = siteOf('acme').map(({ origin, tenant, toolId }) => ({
    ...({ origin, tool: toolId, tenant: tenant ?? '', service: 'tableau_acme', how: 'user' } as const),
  }));

  test('are those of the same customer, and of no other on that host', () => {
    expect(siteOf('acme').map((site) => confirmedAt(site, services))).toEqual([['tableau_acme']]);
    expect(siteOf('other').map((site) => confirmedAt(site, services))).toEqual([[]]);
  });

  test('are none where the address does not say the customer', () => {
    const site = { origin: 'https://10az.online.tableau.com', toolId: 'tableau', tenant: null };
    expect(confirmedAt(site, services)).toEqual([]);
  });
});
