import { expect, test } from 'vitest';
import { answering } from '../server.fake.ts';
import { readQueries } from './queries.ts';

test('a query without a name is shown by its id and does not hide others', async () => {
  const data = [
    { id: 'a', name: 'by-day', query: 'select 1', owners: [], users: [{ id: 'u', type: 'user', name: 'ada' }] },
    { id: 'b', query: 'select 2' },
  ];
  const { connection } = await answering(() => [200, { data, paging: { total: 7 } }]);
  expect(await readQueries(connection, { kind: 'table', id: 't', fqn: 's.d.c.t' })).toEqual({
    queries: [
      { id: 'a', fqn: 'by-day', name: 'by-day', description: '', sql: 'select 1', by: ['ada'] },
      { id: 'b', fqn: 'b', name: 'b', description: '', sql: 'select 2', by: [] },
    ],
    total: 7,
  });
});

test('tags of queries are requested, since a 1.6 server fails a plain user without them', async () => {
  const { connection } = await answering(({ searchParams }) =>
    searchParams.get('fields')?.split(',').includes('tags')
      ? [200, { data: [{ id: 'a', name: 'a', query: '********', tags: [{ tagFQN: 'PII.Sensitive' }] }] }]
      : [500, { code: 500, message: 'Cannot invoke "Query.getTags()" because it is null' }],
  );
  expect(await readQueries(connection, { kind: 'table', id: 't', fqn: 's.d.c.t' })).toMatchObject({ queries: [{ sql: '********' }] });
});
