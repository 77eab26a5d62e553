import { expect, test } from 'vitest';
import { readDefinition } from '../sections/definition.ts';
import { readJoins } from '../sections/joins.ts';
import { answering } from '../server.fake.ts';
import { LONGEST } from './search-path.ts';
import { tablesNamed } from './tables-named.ts';

test('tables with long names are requested in lengths that a server accepts', async () => {
  const { connection, asked } = await answering(({ searchParams }) => {
    const { query } = JSON.parse(searchParams.get('query_filter') ?? '{}');
    const hits = query.terms.fullyQualifiedName.map((fullyQualifiedName: string) => ({
      _source: { id: fullyQualifiedName, entityType: 'table', fullyQualifiedName },
    }));
    return [200, { hits: { total: { value: hits.length }, hits } }];
  });
  const names = Array.from({ length: 20 }, (_, at) => `склад.Аналитика.Финансы.${'счета_'.repeat(8)}${at}`);
  const tables = await tablesNamed(connection, [...names, ...names]);
  expect(tables.map(({ fqn, found }) => [fqn, found?.id])).toEqual(names.map((fqn) => [fqn, fqn]));
  expect(asked.length).toBeGreaterThan(1);
  for (const { pathname, search } of asked) expect(pathname.length + search.length).toBeLessThanOrEqual(LONGEST + '/api/v1/'.length);
});

test('a few tables are requested at once, and no tables cost no request', async () => {
  const { connection, asked } = await answering(() => [200, { hits: { total: { value: 0 }, hits: [] } }]);
  expect(await tablesNamed(connection, [])).toEqual([]);
  expect(asked).toHaveLength(0);
  expect(await tablesNamed(connection, ['snow.A.B.orders', 'snow.A.B."net.amount"'])).toMatchObject([
    { name: 'orders', found: null },
    { name: 'net.amount', path: ['snow', 'A', 'B'], found: null },
  ]);
  expect(asked).toHaveLength(1);
});

test('a failed search leaves the names and the rest of the section; an aborted one fails', async () => {
  const fqn = 'snow.A.B.orders';
  const { connection } = await answering(({ pathname }) => {
    if (pathname.endsWith('/search/query')) return [500, { code: 500, message: 'no search' }];
    return [
      200,
      { joins: { directTableJoins: [{ fullyQualifiedName: fqn, joinCount: 3 }] }, dataModel: { sql: 'select 1', upstream: [fqn] } },
    ];
  });
  const table = { kind: 'table', id: 't', fqn: 'snow.A.B.returns' } as const;
  expect(await readJoins(connection, table)).toMatchObject({ tables: [{ name: 'orders', found: null, times: 3 }] });
  expect(await readDefinition(connection, table)).toMatchObject({ dbt: { sql: 'select 1' }, tables: [{ name: 'orders', found: null }] });
  await expect(tablesNamed(connection, [fqn], AbortSignal.abort())).rejects.toThrow('aborted');
});
