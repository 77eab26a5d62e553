import { expect, test } from 'vitest';
import { answering } from '../server.fake.ts';
import { readColumns } from './columns.ts';

const named = (at: number): object => ({ name: `c${at}`, dataType: 'INT', ...(at === 2 && { constraint: 'PRIMARY_KEY' }) });
const columns = (from: number, to: number): readonly object[] => Array.from({ length: to - from }, (_, at) => named(from + at));
const entry = { id: 't', name: 't', fullyQualifiedName: 's.d.c.t', columns: columns(0, 3) };
const unknown = { code: 500, message: 'There was an error processing your request [HTTP 404 Not Found]' };

/** A table with a number of columns, on a server of this release that pages them. */
async function paging(count: number, version: string) {
  const { connection, asked } = await answering(({ pathname, searchParams }) => {
    if (!pathname.endsWith('/columns')) return [200, entry];
    const offset = Number(searchParams.get('offset'));
    const page = columns(offset, Math.min(offset + Number(searchParams.get('limit')), count));
    return [200, { data: page, paging: { total: count } }];
  }, version);
  return { told: await readColumns(connection, { id: 't' }), asked };
}

test('columns come in pages of a thousand and keep their order', async () => {
  const { told, asked } = await paging(2_500, '2.0.7');
  expect(told?.columns.map(({ name }) => name)).toEqual(columns(0, 2_500).map((_, at) => `c${at}`));
  expect([told?.total, told?.columns[2]?.key]).toEqual([2_500, 'primary']);
  const offsets = asked.map(({ searchParams }) => Number(searchParams.get('offset'))).toSorted((one, other) => one - other);
  expect(offsets).toEqual([0, 1_000, 2_000]);
});

test('up to ten thousand columns are read, and all are counted', async () => {
  const { told, asked } = await paging(1_000_000, '1.12.14');
  expect([told?.columns.length, told?.total, asked.length]).toEqual([10_000, 1_000_000, 10]);
});

test('columns come with the entry from a server without paging', async () => {
  const { told, asked } = await paging(2_500, '1.6.2');
  expect([told?.columns.length, told?.total]).toEqual([3, 3]);
  expect(asked.map(({ pathname, search }) => pathname + search)).toEqual(['/api/v1/tables/t?fields=columns,tags&include=all']);
});

test('columns come with the entry if the server does not have the paging route after all', async () => {
  const { connection, asked } = await answering(({ pathname }) => (pathname.endsWith('/columns') ? [500, unknown] : [200, entry]), '1.8.0');
  expect((await readColumns(connection, { id: 't' }))?.columns.length).toBe(3);
  expect(asked.length).toBe(2);
});
