import { afterAll, describe, expect, test } from 'vitest';
import { inSchema, schema, service } from '../../e2e/demo-catalog/data/make.ts';
import type { Entity } from '../../e2e/demo-catalog/entities.ts';
import { user } from '../../e2e/demo-catalog/people.ts';
import { startCatalog } from '../../e2e/demo-catalog/server.ts';
import { openCatalog } from '../catalog/open-metadata.ts';
import type { PageQuery, TableFinding } from '../model/page-query.ts';
import { newBudget } from './budget.ts';
import { tablesOfQuery } from './query-tables.ts';

const snow = service('databaseService', 'snow', 'Snowflake');
const staging = service('databaseService', 'snow_staging', 'Snowflake');
const mysql = service('databaseService', 'shop_db', 'Mysql');
const main = schema(snow, 'SHOP', 'MAIN');
const raw = schema(snow, 'SHOP', 'RAW');
const copy = schema(staging, 'SHOP', 'RAW');
const shop = schema(mysql, 'default', 'shop');
const crowd = Array.from({ length: 80 }, (_, at) => schema(snow, 'SHOP', `TENANT_${at}`));
const table = (place: typeof main, name: string, more = {}): Entity => inSchema('table', place, name, more);

const ENTITIES: readonly Entity[] = [
  ...[snow, staging, mysql],
  ...[main, raw, copy, shop, ...crowd].flatMap(({ database, schema }) => [database, schema]),
  ...[
    table(main, 'ORDERS'),
    table(raw, 'CUSTOMERS'),
    table(copy, 'CUSTOMERS'),
    table(shop, 'baskets'),
    table(main, 'a__reserved__arrow__b'),
  ],
  ...[table(main, 'TWIN'), table(main, 'twin')],
  ...crowd.map((place) => table(place, 'EVENTS')),
  ...Array.from({ length: 30 }, (_, at) => table(raw, `NUMBERED_${at}`)),
];

const standing = await startCatalog({ data: [...ENTITIES, user('viewer')] });
afterAll(() => standing.close());

interface Asked extends Partial<Pick<PageQuery, 'within' | 'service'>> {
  readonly isQuoted?: boolean;
  readonly isIndirect?: boolean;
}

/** Finds names that are written with dots, and counts the requests. */
async function finding(written: readonly string[], asked: Asked = {}): Promise<{ found: readonly TableFinding[]; requests: number }> {
  const { within = [], isQuoted = false, isIndirect = false, service: known } = asked;
  const catalog = standing;
  const { version } = catalog;
  const budget = newBudget();
  const token = await catalog.token('user', { user: 'viewer' });
  catalog.requests.clear();
  const names = written.map((name) => ({ parts: name.split('.'), isQuoted, isIndirect }));
  const found = await tablesOfQuery(
    names,
    { within, ...(known !== undefined && { service: known }) },
    {
      ...{
        server: catalog.url,
        user: 'viewer',
        signal: new AbortController().signal,
        budget,
        now: () => 7,
        painted: async () => undefined,
      },
      catalog: openCatalog({ server: catalog.url, token, version, spend: budget.request }),
    },
  );
  return { found, requests: catalog.requests.filter(({ path }) => path.endsWith('/search/query')).length };
}

/** A finding in short: `=` found, `?` guessed. */
function short(one: TableFinding | undefined): string {
  if (one?.state === 'found') return `= ${one.hit.asset.fqn}`;
  if (one?.state === 'guessed') return `? ${one.hits.map(({ asset }) => asset.fqn).join(' ')}`;
  return one?.state ?? 'nothing';
}

const shortly = async (written: string, asked?: Asked): Promise<string> => short((await finding([written], asked)).found[0]);

const BOTH = '? snow.SHOP.RAW.CUSTOMERS snow_staging.SHOP.RAW.CUSTOMERS';

describe('a name in a query', () => {
  test.each<[string, string, Asked, string]>([
    ['with database and schema is found in any case', 'shop.main.orders', {}, '= snow.SHOP.MAIN.ORDERS'],
    ['with its service too is found', 'snow.shop.main.orders', {}, '= snow.SHOP.MAIN.ORDERS'],
    ['without a database is only a guess', 'main.orders', {}, '? snow.SHOP.MAIN.ORDERS'],
    ['alone is only a guess', 'orders', {}, '? snow.SHOP.MAIN.ORDERS'],
    ['alone is found by the query’s database and schema', 'orders', { within: ['SHOP', 'MAIN'] }, '= snow.SHOP.MAIN.ORDERS'],
    ['with a schema is found by the query’s database', 'main.orders', { within: ['SHOP', ''] }, '= snow.SHOP.MAIN.ORDERS'],
    ['in another schema than the query’s is a guess', 'orders', { within: ['SHOP', 'RAW'] }, '? snow.SHOP.MAIN.ORDERS'],
    ['that stands in two services is a choice', 'shop.raw.customers', {}, BOTH],
    ['that stands in two services is found in the site’s', 'shop.raw.customers', { service: 'snow' }, '= snow.SHOP.RAW.CUSTOMERS'],
    [
      'that stands only in another service than the site’s is a guess',
      'shop.main.orders',
      { service: 'shop_db' },
      '? snow.SHOP.MAIN.ORDERS',
    ],
    ['of a source without databases is found by its schema', 'shop.baskets', {}, '= shop_db.default.shop.baskets'],
    ['of a source without databases is found by the query’s schema', 'baskets', { within: ['', 'shop'] }, '= shop_db.default.shop.baskets'],
    ['with an open schema is a guess', 'shop..orders', {}, '? snow.SHOP.MAIN.ORDERS'],
    ['that two tables bear in other letters is a choice', 'shop.main.TWIN', {}, '? snow.SHOP.MAIN.TWIN snow.SHOP.MAIN.twin'],
    ['in quotes is found if it is spelled the same', 'SHOP.MAIN.ORDERS', { isQuoted: true }, '= snow.SHOP.MAIN.ORDERS'],
    ['in quotes is a guess in other letters', 'SHOP.MAIN.orders', { isQuoted: true }, '? snow.SHOP.MAIN.ORDERS'],
    ['that is a call of dbt is a guess', 'shop.main.orders', { isIndirect: true }, '? snow.SHOP.MAIN.ORDERS'],
    ['that ingestion stored otherwise is found', 'shop.main.a>b', {}, '= snow.SHOP.MAIN.a__reserved__arrow__b'],
    ['that no table bears is absent', 'shop.main.nothing', {}, 'absent'],
    ['that only a table elsewhere bears is absent', 'other.place.orders', {}, 'absent'],
    ['with a wildcard is not searched', 'shop.main.events_*', {}, 'unasked'],
    ['that is too long for a request is not searched', `shop.main.${'x'.repeat(7_000)}`, {}, 'unasked'],
  ])('%s', async (_what, written, asked, expected) => {
    expect(await shortly(written, asked)).toBe(expected);
  });

  test('that very many tables bear is found by one more request', async () => {
    const { found, requests } = await finding(['shop.tenant_79.events', 'shop.main.orders']);
    expect(found.map(short)).toEqual(['= snow.SHOP.TENANT_79.EVENTS', '= snow.SHOP.MAIN.ORDERS']);
    expect(requests).toBe(2);
  });

  test('that very many tables bear is never absent', async () => {
    expect(await shortly('elsewhere.tenant_1.events')).toBe('absent');
    const { found } = await finding(['events']);
    expect(found[0]).toMatchObject({ state: 'guessed', total: 30 });
  });
});

describe('the requests for a query', () => {
  const numbered = (count: number, prefix = ''): readonly string[] =>
    Array.from({ length: count }, (_, at) => `shop.raw.${prefix}numbered_${at}`);

  test('are one for a few names', async () => {
    const { found, requests } = await finding(numbered(20));
    expect([requests, new Set(found.map(({ state }) => state))]).toEqual([1, new Set(['found'])]);
  });

  test.each([
    ['short names', 60, '', 3],
    ['long names', 60, 'a_name_of_a_table_that_takes_much_of_the_room_there_is_', 4],
    ['a hundred names', 100, '', 6],
  ])('are at most one for twenty names and one more: %s', async (_what, count, prefix, most) => {
    const { requests } = await finding(numbered(count, prefix));
    expect(requests).toBeLessThanOrEqual(most);
  });

  test('keep to the length of a request line', async () => {
    await finding(numbered(60, 'ünïcödé_'));
    const lines = standing.requests
      .filter(({ path }) => path.endsWith('/search/query'))
      .map(({ path, search }) => path.length + search.length);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toBeLessThanOrEqual(1_900);
  });

  test('ask once for a name that is written twice', async () => {
    const { found, requests } = await finding(['shop.main.orders', 'orders']);
    expect([requests, ...found.map(short)]).toEqual([1, '= snow.SHOP.MAIN.ORDERS', '? snow.SHOP.MAIN.ORDERS']);
  });
});
