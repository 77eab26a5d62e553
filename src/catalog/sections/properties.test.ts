import { expect, test } from 'vitest';
import { answering } from '../server.fake.ts';
import { readProperties } from './properties.ts';

const TABLE = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;

test('values are shown as stored if their types are hidden', async () => {
  const customProperties = [{ name: 'cost', displayName: 'Cost centre', propertyType: { name: 'string' } }];
  const read = async (status: number) => {
    const types = status === 200 ? { customProperties } : { code: status, message: 'not allowed' };
    const { connection } = await answering(({ pathname }) =>
      pathname.includes('/metadata/types/') ? [status, types] : [200, { extension: { cost: 'CC-1' } }],
    );
    return readProperties(connection, TABLE);
  };
  expect(await read(200)).toMatchObject([{ name: 'Cost centre', value: { as: 'text', text: 'CC-1' } }]);
  expect(await read(403)).toMatchObject([{ name: 'cost', value: { as: 'text', text: 'CC-1' } }]);
});

test('references stored without a name are read, and shown by kind if that fails', async () => {
  const extension = {
    ...{
      steward: { id: 'u', type: 'user' },
      next: [
        { id: 'a', type: 'table' },
        { id: 'gone', type: 'table' },
      ],
    },
    ...{ named: { id: 'b', type: 'table', name: 'b', fullyQualifiedName: 's.d.c.b' }, service: { id: 's', type: 'databaseService' } },
  };
  const { connection, asked } = await answering(({ pathname }) => {
    if (pathname.includes('/metadata/types/')) return [200, { customProperties: [] }];
    if (pathname.endsWith('/users/u')) return [200, { id: 'u', name: 'ada.l', fullyQualifiedName: '"ada.l"', displayName: 'Ada' }];
    if (pathname.endsWith('/tables/a')) return [200, { id: 'a', name: 'a', fullyQualifiedName: 's.d.c.a', displayName: ' ' }];
    if (pathname.endsWith('/tables/gone')) return [404, { code: 404, message: 'gone' }];
    return [200, { id: 't', extension }];
  });
  const told = await readProperties(connection, TABLE);
  const { server } = connection;
  expect(told?.map(({ value }) => (value.as === 'links' ? value.links.map(({ name, kind, href }) => [name, kind, href]) : value))).toEqual([
    [['Ada', undefined, `${server}users/%22ada.l%22`]],
    [
      ['a', undefined, `${server}table/s.d.c.a`],
      ['table', 'table', `${server}explore?search=gone`],
    ],
    [['b', undefined, `${server}table/s.d.c.b`]],
    [['databaseService', undefined, `${server}explore?search=s`]],
  ]);
  expect(asked.filter(({ pathname }) => pathname.endsWith('/tables/b'))).toEqual([]);
});
