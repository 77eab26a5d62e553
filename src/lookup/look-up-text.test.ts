import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { asset, entity, inSchema, schema, service } from '../../e2e/demo-catalog/data/make.ts';
import { type Entity, idOf } from '../../e2e/demo-catalog/entities.ts';
import { user } from '../../e2e/demo-catalog/people.ts';
import { type Catalog, startCatalog } from '../../e2e/demo-catalog/server.ts';
import { openCatalog } from '../catalog/open-metadata.ts';
import type { Outcome } from '../model/outcome.ts';
import { newBudget } from './budget.ts';
import { lookUpText } from './look-up-text.ts';

const snow = service('databaseService', 'snow', 'Snowflake');
const bigquery = service('databaseService', 'bq', 'BigQuery');
const mssql = service('databaseService', 'mssql', 'Mssql');
const superset = service('dashboardService', 'bi', 'Superset');
const main = schema(snow, 'SHOP', 'MAIN');
const raw = schema(snow, 'SHOP', 'RAW');
const odd = schema(snow, 'ODD', 'DOTTED.SCHEMA');
const dataset = schema(bigquery, 'my-project', 'sales');
const dbo = schema(mssql, 'shop', 'dbo');
const table = (place: typeof main, name: string): Entity => inSchema('table', place, name);
const NAMES = [
  "O'Brien",
  "Today's sales [EU]",
  '.lead',
  'two..dots',
  '`ticks`',
  '#tmp',
  'a b c',
  '100%',
  'v1.2',
  '(x)',
  'a/b',
  'trailing.',
];

const ENTITIES: readonly Entity[] = [
  ...[snow, bigquery, mssql, superset],
  ...[main, raw, odd, dataset, dbo].flatMap(({ database, schema }) => [database, schema]),
  ...[table(main, 'ORDERS'), table(raw, 'ORDERS'), table(odd, 'A.B'), table(dataset, 'events'), table(dbo, 'stock')],
  ...NAMES.map((name) => table(main, name)),
  asset('dashboard', superset, '7', { displayName: 'Weekly numbers' }),
  asset('dashboardDataModel', superset, '12', { displayName: 'Sales model' }),
  inSchema('table', main, 'a__reserved__arrow__b', { displayName: 'x' }),
  asset('chart', superset, 'c.1', { displayName: 'Revenue' }),
  entity('metric', 'orders', 'orders'),
];

async function started(entities: readonly Entity[] = ENTITIES): Promise<Catalog> {
  const catalog = await startCatalog({ data: [...entities, user('viewer')] });
  onTestFinished(() => catalog.close());
  return catalog;
}

async function lookedUp(catalog: Catalog, text: string): Promise<Outcome | undefined> {
  const { version } = catalog;
  const budget = newBudget();
  const context = {
    ...{ server: catalog.url, user: 'viewer', signal: new AbortController().signal, budget, now: () => 7, painted: async () => undefined },
    catalog: openCatalog({ server: catalog.url, token: await catalog.token('user', { user: 'viewer' }), version, spend: budget.request }),
  };
  catalog.requests.clear();
  let last: Outcome | undefined;
  for await (const outcome of lookUpText(text, context)) last = outcome;
  return last;
}

/** For tests that change nothing in it. */
const standing = await startCatalog({ data: [...ENTITIES, user('viewer')] });
afterAll(() => standing.close());

const searches = ({ requests }: Catalog): number => requests.filter(({ path }) => path.endsWith('/search/query')).length;
const offered = (outcome: Outcome | undefined): readonly string[] =>
  outcome?.state === 'candidates' ? outcome.candidates.map(({ fqn }) => fqn) : [];

describe('a text', () => {
  test.each(NAMES)('%s is found by its whole name, in one search', async (name) => {
    const catalog = standing;
    expect(offered(await lookedUp(catalog, name))).toEqual([table(main, name).body.fullyQualifiedName]);
    expect(searches(catalog)).toBe(1);
  });

  test.each([
    ['a table', 'snow.SHOP.MAIN.ORDERS', 'table'],
    ['a table in other letters', 'SNOW.shop.main.orders', 'table'],
    ['a table with dots in its parts', 'snow.ODD."DOTTED.SCHEMA"."A.B"', 'table'],
    ['a schema', 'snow.SHOP.MAIN', 'databaseSchema'],
    ['a database', 'snow.SHOP', 'database'],
    ['a dashboard', 'bi.7', 'dashboard'],
    ['a data model', 'bi.model.12', 'dashboardDataModel'],
    ['a chart', 'bi."c.1"', 'chart'],
  ])('that is the whole qualified name of %s is that', async (_what, text, kind) => {
    expect(await lookedUp(standing, text)).toMatchObject({ state: 'matched', asset: { kind, detail: 'whole' } });
  });

  test.each([
    ['a part of a name', 'MAIN.ORDERS', ['snow.SHOP.MAIN.ORDERS']],
    ['all but the service', 'SHOP.MAIN.ORDERS', ['snow.SHOP.MAIN.ORDERS']],
    ['a data model without its service', 'model.12', ['bi.model.12']],
    ['BigQuery’s project with a colon', 'my-project:sales.events', ['bq.my-project.sales.events']],
    ['BigQuery’s project with a dot', '`my-project.sales.events`', ['bq.my-project.sales.events']],
    ['a service written like a project', 'bq:my-project.sales', ['bq.my-project.sales']],
    ['T-SQL without the schema', 'shop..stock', ['mssql.shop.dbo.stock']],
    ['T-SQL in brackets', '[shop].[dbo].[stock]', ['mssql.shop.dbo.stock']],
    ['dbt’s source that reads like a whole name', "source('bi', '7')", ['bi.7']],
    ['a name that ingestion stored otherwise', 'MAIN.a>b', ['snow.SHOP.MAIN.a__reserved__arrow__b']],
    ['a display name', 'Sales model', ['bi.model.12']],
  ])('that is %s is offered, never claimed', async (_what, text, fqns) => {
    const outcome = await lookedUp(standing, text);
    expect(outcome?.state).toBe('candidates');
    expect(offered(outcome)).toEqual(fqns);
  });

  test('that is one word is never claimed beside namesakes, and is where nothing else bears it', async () => {
    expect(offered(await lookedUp(standing, 'orders'))).toHaveLength(3);
    const alone = await started([entity('metric', 'orders', 'orders')]);
    expect(await lookedUp(alone, 'orders')).toMatchObject({ state: 'matched', asset: { kind: 'metric' } });
  });

  test('that thirty things bear is still claimed by its whole name, with one more search', async () => {
    const places = Array.from({ length: 30 }, (_one, at) => schema(snow, 'SHOP', `S${at}`));
    const crowd = await started([
      snow,
      ...places.flatMap((one) => [one.schema, { ...table(one, 'ORDERS'), score: 99 }]),
      table(main, 'ORDERS'),
    ]);
    expect(await lookedUp(crowd, 'snow.SHOP.MAIN.ORDERS')).toMatchObject({ state: 'matched', asset: { fqn: 'snow.SHOP.MAIN.ORDERS' } });
    expect(searches(crowd)).toBe(2);
  });

  test('that nothing bears falls back on what is alike, in two searches', async () => {
    const catalog = standing;
    expect(offered(await lookedUp(catalog, 'Weekly'))).toEqual(['bi.7']);
    expect(searches(catalog)).toBe(2);
    expect(await lookedUp(catalog, 'nowhere')).toMatchObject({ state: 'not-in-catalog', name: 'nowhere' });
  });

  test.each(['  ', 'x'.repeat(401)])('that is no name asks nothing (%#)', async (text) => {
    const catalog = standing;
    expect(await lookedUp(catalog, text)).toEqual({ state: 'not-a-name' });
    expect(catalog.requests).toHaveLength(0);
  });
});

describe('a whole name that no search finds', () => {
  const FQN = 'snow.SHOP.MAIN.ORDERS';

  test('is read by itself where a rule hides its kind from searches', async () => {
    const catalog = await started();
    catalog.entities.deny('viewer', 'table', 'snow.SHOP.RAW.ORDERS');
    expect(await lookedUp(catalog, FQN)).toMatchObject({ state: 'matched', asset: { fqn: FQN } });
    expect(await lookedUp(catalog, 'snow.SHOP.RAW.ORDERS')).toEqual({ state: 'no-permission', what: 'table' });
  });

  test('and was deleted says so', async () => {
    const catalog = await started();
    catalog.entities.softDelete(idOf(catalog.entities.find('table', FQN)));
    expect(await lookedUp(catalog, FQN)).toMatchObject({ state: 'matched', asset: { fqn: FQN, facts: { deleted: true } } });
  });

  test('of an index that is broken is read, and a part of it is not', async () => {
    const catalog = await started();
    catalog.faults.add({ match: /search\/query/, answer: { kind: 'status', status: 404 } });
    expect(await lookedUp(catalog, FQN)).toMatchObject({ state: 'matched', asset: { fqn: FQN } });
    expect(await lookedUp(catalog, 'bi.model.12')).toMatchObject({ state: 'matched', asset: { kind: 'dashboardDataModel' } });
    expect(await lookedUp(catalog, 'MAIN.ORDERS')).toEqual({ state: 'search-broken', server: catalog.url });
  });
});
