import { expect, test } from 'vitest';
import { knownSites } from './known-sites.ts';

const tableau = { origin: 'https://10az.online.tableau.com', tool: 'tableau' };
const acme = { ...tableau, tenant: 'acme', service: 'tableau_acme', how: 'user' } as const;
const other = { ...tableau, tenant: 'other', service: 'tableau_other', how: 'address' } as const;
const elsewhere = { origin: 'https://bi.example.com', tool: 'superset', tenant: '', service: 'superset_prod', how: 'address' } as const;

const stored = { origin: elsewhere.origin, tool: 'superset', tenant: '', prefix: '', base: 'http://superset:8088', how: 'user' } as const;

test('all tenants of a host are listed under one site', () => {
  expect(knownSites({ sites: [tableau], services: [acme, other], bases: [] })).toEqual([
    { origin: tableau.origin, shown: tableau, services: [acme, other], bases: [] },
  ]);
});

test('a site that is not switched on comes after the sites that are switched on', () => {
  expect(knownSites({ sites: [tableau], services: [elsewhere], bases: [stored] })).toEqual([
    { origin: tableau.origin, shown: tableau, services: [], bases: [] },
    { origin: elsewhere.origin, shown: null, services: [elsewhere], bases: [stored] },
  ]);
});

test('another port is another site', () => {
  const port = { ...elsewhere, origin: 'https://bi.example.com:8443' };
  expect(knownSites({ sites: [], services: [elsewhere, port], bases: [] }).map(({ origin }) => origin)).toEqual([
    elsewhere.origin,
    port.origin,
  ]);
});

test('a site with only a stored base is listed, so that it can be forgotten', () => {
  expect(knownSites({ sites: [], services: [], bases: [stored] })).toEqual([
    { origin: stored.origin, shown: null, services: [], bases: [stored] },
  ]);
});
