import { describe, expect, onTestFinished, test } from 'vitest';
import { asset, inSchema, schema, service } from '../../e2e/demo-catalog/data/make.ts';
import { idOf } from '../../e2e/demo-catalog/entities.ts';
import { user } from '../../e2e/demo-catalog/people.ts';
import { type Catalog, startCatalog } from '../../e2e/demo-catalog/server.ts';
import { openCatalog } from '../catalog/open-metadata.ts';
import { LONGEST_TAKEN } from '../catalog/search/search-path.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { newBudget } from './budget.ts';
import { lookUpPage } from './look-up.ts';

const snow = service('databaseService', 'snow', 'Snowflake');
const superset = service('dashboardService', 'bi', 'Superset');
const main = schema(snow, 'SHOP', 'MAIN');
const raw = schema(snow, 'SHOP', 'RAW');
const orders = inSchema('table', main, 'ORDERS');
const namesake = inSchema('table', raw, 'ORDERS');
const sales = asset('dashboard', superset, '7', { displayName: 'Sales' });
const ENTITIES = [snow, superset, main.database, main.schema, raw.schema, orders, namesake, sales, user('viewer')];

const TABLE: AssetRef = { kind: 'table', tool: 'snowsight', path: ['SHOP', 'MAIN', 'ORDERS'], name: 'ORDERS' };
const DASHBOARD: AssetRef = { kind: 'dashboard', tool: 'superset', id: '7' };

async function started(): Promise<Catalog> {
  const catalog = await startCatalog({ data: ENTITIES });
  onTestFinished(() => catalog.close());
  return catalog;
}

interface Site {
  readonly services?: readonly string[];
  readonly serviceTypes?: readonly string[];
  readonly refused?: readonly string[];
}

async function outcomes(catalog: Catalog, ref: AssetRef, site: Site = {}): Promise<readonly Outcome[]> {
  const { services = [ref === DASHBOARD ? 'bi' : 'snow'], serviceTypes = ['Snowflake', 'Superset'], refused = [] } = site;
  const budget = newBudget();
  const context = {
    ...{ server: catalog.url, user: 'viewer', signal: new AbortController().signal, budget, now: () => 7, painted: async () => undefined },
    catalog: openCatalog({
      ...{ server: catalog.url, token: await catalog.token('user', { user: 'viewer' }), version: catalog.version },
      spend: budget.request,
    }),
  };
  const page = {
    ...{ refs: [ref], known: { serviceTypes, services }, refused: new Set(refused) },
    site: { origin: 'https://tool.example.com', toolId: ref.tool, tenant: '' },
  };
  catalog.requests.clear();
  const said: Outcome[] = [];
  for await (const outcome of lookUpPage(page, context)) said.push(outcome);
  return said;
}

const asked = ({ requests }: Catalog): readonly string[] =>
  requests.map(({ path }) => path.replace('/api/v1/', '').replace(/[0-9a-f-]{36}/, 'ID'));

describe('what no search finds, on a site whose service is known', () => {
  test.each([
    ['a table', TABLE, orders, 'tables/name/snow.SHOP.MAIN.ORDERS'],
    ['a dashboard', DASHBOARD, sales, 'dashboards/name/bi.7'],
  ])('%s that a rule hides from searches is read by its whole name, and is sure', async (_what, ref, entity, path) => {
    const catalog = await started();
    catalog.entities.deny('viewer', entity.kind, 'another');
    expect(await outcomes(catalog, ref)).toMatchObject([
      { state: 'matched' },
      { state: 'matched' },
      { state: 'matched', asset: { id: idOf(entity) } },
    ]);
    expect(asked(catalog).slice(0, 2)).toEqual(['search/query', path]);
  });

  test('is read by nobody who finds it: one request until the owner', async () => {
    const catalog = await started();
    expect((await outcomes(catalog, TABLE)).at(-1)).toMatchObject({ state: 'matched' });
    expect(asked(catalog).filter((path) => path.includes('/name/snow'))).toEqual([]);
    expect(asked(catalog).slice(0, 2)).toEqual(['search/query', 'tables/ID']);
  });

  test('was deleted, and says so instead of offering namesakes', async () => {
    const catalog = await started();
    catalog.entities.softDelete(idOf(orders));
    expect((await outcomes(catalog, TABLE)).at(-1)).toMatchObject({
      state: 'matched',
      asset: { id: idOf(orders), facts: { deleted: true } },
    });
  });

  test('may not be seen, and says so', async () => {
    const catalog = await started();
    catalog.entities.deny('viewer', 'table', 'snow.SHOP.MAIN.ORDERS');
    expect(await outcomes(catalog, TABLE)).toEqual([{ state: 'no-permission', what: 'table' }]);
  });

  test('was refused by the person, and is not shown again', async () => {
    const catalog = await started();
    catalog.entities.deny('viewer', 'table', 'another');
    expect((await outcomes(catalog, TABLE, { refused: [idOf(orders)] })).at(-1)).toMatchObject({ state: 'not-in-catalog' });
  });

  test('is only likely where the form of the address is unverified', async () => {
    const catalog = await started();
    catalog.entities.deny('viewer', 'table', 'another');
    expect((await outcomes(catalog, { ...TABLE, unverified: true })).at(-1)).toMatchObject({ state: 'likely' });
  });

  test('and is not there either, is not in the catalog', async () => {
    const catalog = await started();
    const nowhere = { ...TABLE, path: ['SHOP', 'MAIN', 'NOWHERE'], name: 'NOWHERE' };
    expect(await outcomes(catalog, nowhere)).toMatchObject([{ state: 'not-in-catalog', name: 'NOWHERE' }]);
    expect(asked(catalog)).toEqual(['search/query', 'tables/name/snow.SHOP.MAIN.NOWHERE', 'search/query']);
  });
});

test('a name that is too long for any server is not read', async () => {
  const catalog = await started();
  const named = async (name: string): Promise<readonly string[]> => {
    await outcomes(catalog, { ...TABLE, path: ['SHOP', 'MAIN', name], name });
    return asked(catalog).filter((path) => path.startsWith('tables/name/'));
  };
  expect(await named('X'.repeat(2_000))).toHaveLength(1);
  expect(await named('X'.repeat(LONGEST_TAKEN))).toEqual([]);
});

test('where no service is known nothing is read by a name', async () => {
  const catalog = await started();
  catalog.entities.deny('viewer', 'table', 'another');
  expect(await outcomes(catalog, TABLE, { services: [] })).toMatchObject([{ state: 'not-in-catalog' }]);
  expect(asked(catalog)).toEqual(['search/query', 'search/query']);
});

describe('a search whose index is missing or broken', () => {
  const broken = async () => {
    const catalog = await started();
    catalog.faults.add({ match: /search\/query/, answer: { kind: 'status', status: 404 } });
    return catalog;
  };

  test('does not hide what is read by its whole name', async () => {
    expect((await outcomes(await broken(), TABLE)).at(-1)).toMatchObject({ state: 'matched', asset: { id: idOf(orders) } });
  });

  test('is told where nothing can be read so', async () => {
    const catalog = await broken();
    expect(await outcomes(catalog, TABLE, { services: [] })).toEqual([{ state: 'search-broken', server: catalog.url }]);
    expect(await outcomes(catalog, { ...TABLE, path: ['SHOP', 'MAIN', 'NOWHERE'] })).toEqual([
      { state: 'search-broken', server: catalog.url },
    ]);
  });
});
