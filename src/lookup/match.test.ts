import { describe, expect, test } from 'vitest';
import type { Asset } from '../model/asset.ts';
import type { AssetRef } from '../model/reference.ts';
import { best, decide } from './match.ts';
import { decidedOf } from './resolve.ts';
import type { KnownServices } from './rungs.ts';

const nobody: KnownServices = { serviceTypes: ['Superset'], services: [] };
const production: KnownServices = { serviceTypes: ['Superset'], services: ['superset_prod'] };

const page: AssetRef = { kind: 'dashboard', tool: 'superset', url: 'https://bi.example.com/superset/dashboard/12/', id: '12' };
const table: AssetRef = {
  kind: 'table',
  tool: 'snowsight',
  path: ['ANALYTICS', 'PUBLIC', 'ORDERS'],
  url: 'https://app.example.com/ORDERS',
};

function asset(given: Partial<Asset> & { service: string; ownName: string }): Asset {
  const path = given.path ?? [given.service];
  return {
    kind: 'dashboard',
    id: `${path.join('.')}.${given.ownName}`,
    fqn: [...path, given.ownName].join('.'),
    name: given.ownName,
    sourceUrl: null,
    path,
    href: 'https://catalog.example.com/',
    serviceType: 'Superset',
    owners: [],
    description: '',
    detail: 'hit',
    facts: { deleted: false },
    tags: [],
    terms: [],
    domains: [],
    parts: [],
    api: { server: 'https://catalog.example.com/', release: [1, 6], collection: 'dashboards', ownerField: 'owners' },
    ...given,
  };
}

const here = asset({ service: 'superset_prod', ownName: '12', sourceUrl: 'https://bi.example.com/superset/dashboard/12/' });
const staging = asset({ service: 'superset_staging', ownName: '12', sourceUrl: 'https://staging.example.com/superset/dashboard/12/' });

const seen = (...hits: readonly Asset[]) => ({ hits, crowded: false, refused: new Set<string>() });

describe('what may be claimed', () => {
  test('an exact address is sure, and beats the same number elsewhere', () => {
    expect(decide(page, seen(staging, here), nobody)).toMatchObject({ sure: true, rung: 'source-url', asset: here });
  });

  test('another spelling of the address is as sure', () => {
    const spelled = { ...page, spellings: ['https://bi.example.com/superset/dashboard/sales/'] };
    const stored = { ...here, sourceUrl: 'https://bi.example.com/superset/dashboard/sales/' };
    expect(decide(spelled, seen(stored), nobody)).toMatchObject({ sure: true, rung: 'source-url' });
  });

  test('a number alone is likely, never sure: staging’s dashboard 12 is not production’s', () => {
    expect(decide(page, seen(staging), nobody)).toMatchObject({ sure: false, rung: 'tool-id', asset: staging });
  });

  test('a number within the confirmed service is sure', () => {
    const unaddressed = { ...here, sourceUrl: null };
    expect(decide(page, seen(staging, unaddressed), production)).toMatchObject({ sure: true, rung: 'tool-id', asset: unaddressed });
  });

  test('a number of another service stays likely where a service is confirmed', () => {
    expect(decide(page, seen(staging), production)).toMatchObject({ sure: false, asset: staging });
  });

  test('an unverified form of address stays likely in a confirmed service', () => {
    const unaddressed = { ...here, sourceUrl: null };
    const unverified = { ...page, unverified: true } as const;
    expect(decide(unverified, seen(staging, unaddressed), production)).toMatchObject({ sure: false, rung: 'tool-id', asset: unaddressed });
    const named = { ...table, unverified: true } as const;
    const orders = asset({
      kind: 'table',
      service: 'snow',
      path: ['snow', 'ANALYTICS', 'PUBLIC'],
      ownName: 'ORDERS',
      serviceType: 'Snowflake',
    });
    const snow: KnownServices = { serviceTypes: ['Snowflake'], services: ['snow'] };
    expect(decide(named, seen(orders), snow)).toMatchObject({ sure: false, rung: 'qualified-name' });
    expect(decide(table, seen(orders), snow)).toMatchObject({ sure: true });
  });

  test('so does the address that was made of such a form: another asset may have it', () => {
    expect(decide({ ...page, unverified: true }, seen(here), nobody)).toMatchObject({ sure: false, rung: 'source-url' });
    expect(decide(page, seen(here), nobody)).toMatchObject({ sure: true, rung: 'source-url' });
  });

  test('two services with the same number are a question', () => {
    expect(decide(page, seen(staging, { ...here, sourceUrl: null }), nobody)).toMatchObject({ several: [staging, { id: here.id }] });
  });

  test('the same number of another tool or kind is nothing', () => {
    const elsewhere = asset({ service: 'metabase', serviceType: 'Metabase', ownName: '12' });
    const chart = { ...here, kind: 'chart' as const };
    expect(decide(page, seen(elsewhere, chart), nobody)).toBeNull();
  });

  test('a deleted hit is nothing, though a server sent it', () => {
    expect(decide(page, seen({ ...here, facts: { deleted: true } }), nobody)).toBeNull();
  });

  test('what the user refused for this page is nothing', () => {
    expect(decide(page, { ...seen(here), refused: new Set([here.id]) }, nobody)).toBeNull();
  });

  test('two assets of one address are a question', () => {
    expect(decide(page, seen(here, { ...here, id: 'twin' }), nobody)).toMatchObject({ several: [{ id: here.id }, { id: 'twin' }] });
  });
});

describe('what an address proves', () => {
  const slugged = asset({ service: 'superset_prod', ownName: '4', sourceUrl: 'https://bi.example.com/superset/dashboard/12/' });

  test('is nothing of an asset that is called otherwise: its slug is another’s number', () => {
    expect(decide(page, seen(slugged), nobody)).toBeNull();
    expect(decide(page, seen(slugged), production)).toBeNull();
    expect(decide(page, seen(slugged, here), nobody)).toMatchObject({ sure: true, asset: here });
    const bySlug: AssetRef = { kind: 'dashboard', tool: 'superset', ...(page.url && { url: page.url }), name: '12' };
    expect(decide(bySlug, seen(slugged), nobody)).toMatchObject({ sure: true, asset: slugged });
  });

  test('is nothing of a table that is called otherwise than the address says', () => {
    const odd = asset({
      kind: 'table',
      service: 'snow',
      path: ['snow', 'ANALYTICS', 'PUBLIC'],
      ownName: 'ORDERS%20',
      sourceUrl: table.url ?? '',
    });
    const known: KnownServices = { serviceTypes: ['Superset'], services: ['snow'] };
    expect(decide(table, seen(odd), known)).toBeNull();
    expect(decide(table, seen({ ...odd, ownName: 'orders' }), known)).toMatchObject({ sure: true, rung: 'source-url' });
  });

  test('is little where it does not say the tenant, until that one’s service is confirmed', () => {
    const shared: AssetRef = { ...page, sharedUrl: true };
    const other = { ...here, id: 'other', service: 'superset_other', path: ['superset_other'] };
    expect(decide(shared, seen(here), nobody)).toMatchObject({ sure: false, rung: 'source-url', asset: here });
    expect(decide(shared, seen(here), production)).toMatchObject({ sure: true, rung: 'source-url', asset: here });
    expect(decide(shared, seen(other), production)).toMatchObject({ sure: false, asset: other });
    expect(decide(shared, seen(other, here), production)).toMatchObject({ sure: true, asset: here });
    expect(decide(shared, seen(other, here), nobody)).toMatchObject({ several: [other, here] });
  });

  test('is needed where the name is one of several: that finds a likely one, whatever is confirmed', () => {
    const shared: AssetRef = { ...page, sharedName: true };
    expect(decide(shared, seen({ ...here, sourceUrl: null }), production)).toMatchObject({ sure: false, rung: 'tool-id' });
    expect(decide(shared, seen(here), production)).toMatchObject({ sure: true, rung: 'source-url' });
    const known: KnownServices = { serviceTypes: ['Superset'], services: ['snow'] };
    const orders = asset({ kind: 'table', service: 'snow', path: ['snow', 'ANALYTICS', 'PUBLIC'], ownName: 'ORDERS' });
    expect(decide({ ...table, sharedName: true }, seen(orders), known)).toMatchObject({ sure: false, rung: 'qualified-name' });
    expect(decide(table, seen(orders), known)).toMatchObject({ sure: true, rung: 'qualified-name' });
  });
});

describe('a page of several references', () => {
  const report: AssetRef = { kind: 'dashboard', tool: 'power-bi', id: '12' };
  const chart: AssetRef = { kind: 'chart', tool: 'power-bi', id: '12_a', url: 'https://bi.example.com/12/a' };
  const whole = asset({ service: 'superset_prod', ownName: '12' });
  const part = asset({ kind: 'chart', service: 'superset_prod', ownName: '12_a', sourceUrl: 'https://bi.example.com/12/a' });
  const elsewhere = { ...whole, id: 'elsewhere', service: 'superset_staging', path: ['superset_staging'] };

  test('shows what the first finds in the service that another’s address proves', () => {
    const decided = decidedOf([report, chart], seen(part, whole), nobody);
    expect(decided).toMatchObject({ first: { sure: true, rung: 'tool-id', asset: whole, vouched: true }, others: [part] });
    expect(decidedOf([report, chart], seen(part, whole, elsewhere), nobody)).toMatchObject({ first: { asset: whole, sure: true } });
    expect(decidedOf([report], seen(part, whole), nobody)).toMatchObject({ first: { sure: false } });
  });

  test('is not sure of what the first finds in another service', () => {
    expect(decidedOf([report, chart], seen(part, elsewhere), nobody)).toMatchObject({ first: { asset: part }, others: [] });
  });

  test('proves no service by two addresses of two', () => {
    const third: AssetRef = { ...chart, id: '13_a', url: 'https://bi.example.com/13/a' };
    const strange = { ...part, id: 'strange', ownName: '13_a', sourceUrl: 'https://bi.example.com/13/a', service: 'superset_staging' };
    expect(decidedOf([report, chart, third], seen(part, strange, whole), nobody)).toMatchObject({ first: { asset: part } });
    expect(decidedOf([report, chart, third], seen(part, whole), nobody)).toMatchObject({ first: { asset: whole } });
  });

  test('is not sure of an unverified form of address', () => {
    expect(decidedOf([{ ...report, unverified: true }, chart], seen(part, whole), nobody)).toMatchObject({ first: { asset: part } });
  });
});

describe('qualified names', () => {
  const known: KnownServices = { serviceTypes: ['Snowflake'], services: [] };
  const orders = (name: string, path: readonly string[] = ['snow', 'ANALYTICS', 'PUBLIC']) =>
    asset({ kind: 'table', service: path[0] ?? '', path, ownName: name, serviceType: 'Snowflake' });

  test('all given parts have to fit', () => {
    expect(decide(table, seen(orders('ORDERS', ['snow', 'ANALYTICS', 'STAGING'])), known)).toBeNull();
    expect(decide(table, seen(orders('ORDERS')), known)).toMatchObject({ sure: false, rung: 'qualified-name' });
  });

  test('of twins that differ in case the exact one wins', () => {
    expect(decide(table, seen(orders('orders'), orders('ORDERS')), known)).toMatchObject({ asset: { ownName: 'ORDERS' } });
  });

  test('case differs and nothing is exact: still found', () => {
    expect(decide(table, seen(orders('orders', ['snow', 'analytics', 'public'])), known)).toMatchObject({ asset: { ownName: 'orders' } });
  });

  test('case differs: another table may be spelled so, unless the page does not keep to the case', () => {
    const inService: KnownServices = { ...known, services: ['snow'] };
    expect(decide(table, seen(orders('orders')), inService)).toMatchObject({ sure: false, rung: 'qualified-name' });
    expect(decide({ ...table, anyCase: true }, seen(orders('orders')), inService)).toMatchObject({ sure: true });
    expect(decide(table, seen(orders('ORDERS')), inService)).toMatchObject({ sure: true });
  });

  test('a name with dots is one part', () => {
    const odd = { ...orders('a.b'), fqn: 'snow.ANALYTICS.PUBLIC."a.b"' };
    expect(decide({ ...table, path: ['ANALYTICS', 'PUBLIC', 'a.b'] }, seen(odd), known)).toMatchObject({ asset: odd });
  });

  test('a bare name is no qualified name', () => {
    expect(decide({ kind: 'table', tool: 'dbt-docs', path: ['ORDERS'], name: 'ORDERS' }, seen(orders('ORDERS')), known)).toBeNull();
  });
});

describe('a crowded answer', () => {
  test('lets an exact address decide', () => {
    expect(decide(page, { ...seen(here), crowded: true }, nobody)).toMatchObject({ sure: true });
  });

  test('makes anything else a question, since the right one may be among the rest', () => {
    expect(decide(page, { ...seen(staging), crowded: true }, nobody)).toEqual({ several: [staging], rung: 'tool-id', ref: page });
    expect(decide(page, seen(staging), nobody)).toMatchObject({ sure: false, asset: staging });
  });
});

test('of a page’s references a sure one beats a likely one, and that beats a question', () => {
  const sure = { sure: true, rung: 'source-url', asset: here, ref: page } as const;
  const likely = { ...sure, sure: false } as const;
  const question = { several: [here, staging], rung: 'tool-id', ref: page } as const;
  expect(best([question, likely, sure])).toBe(sure);
  expect(best([question, likely])).toBe(likely);
  expect(best([question])).toBe(question);
  expect(best([])).toBeNull();
});
