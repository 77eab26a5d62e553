import { expect, test } from 'vitest';
import { knownSites } from './known-sites.ts';

const tableau = { origin: 'https://10az.online.tableau.com', tool: 'tableau' };
const acme = { ...tableau, tenant: 'acme', service: 'tableau_acme', how: 'user' } as const;
const other = { ...tableau, tenant: 'other', service: 'tableau_other', how: 'address' } as const;
const elsewhere = { origin: 'https://bi.example.com', tool: 'superset', tenant: '', service: 'superset_prod', how: 'address' } as const;

test('all tenants of a host are listed under one site', () => {
  expect(knownSites({ sites: [tableau], services: [acme, other] })).toEqual([
    { origin: tableau.origin, shown: tableau, services: [acme, other] },
  ]);
});

test('a site with only a confirmed service comes after the sites that are switched on', () => {
  expect(knownSites({ sites: [tableau], services: [elsewhere] })).toEqual([
    { origin: tableau.origin, shown: tableau, services: [] },
    { origin: elsewhere.origin, shown: null, services: [elsewhere] },
  ]);
});

test('another port is another site', () => {
  const port = { ...elsewhere, origin: 'https://bi.example.com:8443' };
  expect(knownSites({ sites: [], services: [elsewhere, port] }).map(({ origin }) => origin)).toEqual([elsewhere.origin, port.origin]);
});
