import { describe, expect, test } from 'vitest';
import { TOOLS } from '../tools/index.ts';
import { confirmedAt, siteAt, toolAt } from './which-tool.ts';

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
  expect(toolAt(new URL(address), sites, TOOLS)?.id ?? null).toBe(id);
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
