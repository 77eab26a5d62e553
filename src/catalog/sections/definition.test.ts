import { expect, test } from 'vitest';
import { answering } from '../server.fake.ts';
import { readDefinition } from './definition.ts';

const VIEW = { kind: 'table', id: 'v', fqn: 'snow.A.B.revenue' } as const;

test.each([
  ['1.3.4', 'viewDefinition'],
  ['1.4.8', 'schemaDefinition'],
  ['2.0.7', 'schemaDefinition'],
])('release %s has the statement of a view in %s', async (version, name) => {
  const { connection } = await answering(({ searchParams }) => {
    const fields = (searchParams.get('fields') ?? '').split(',');
    const unknown = fields.find((field) => !['dataModel', name].includes(field));
    if (unknown !== undefined) return [400, { code: 400, message: `Invalid field name ${unknown}` }];
    return [200, fields.includes(name) ? { [name]: 'select 1' } : {}];
  }, version);
  expect(await readDefinition(connection, VIEW)).toMatchObject({ dbt: null, sql: 'select 1' });
});
