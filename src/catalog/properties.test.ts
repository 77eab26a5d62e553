import { expect, test } from 'vitest';
import { readProperties } from './properties.ts';
import { answering } from './server.fake.ts';

const TABLE = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;

test('values are shown as they are stored where their types may not be seen', async () => {
  const customProperties = [{ name: 'cost', displayName: 'Cost centre', propertyType: { name: 'string' } }];
  const read = async (status: number) => {
    const types = status === 200 ? { customProperties } : { code: status, message: 'not allowed' };
    const { to } = await answering(({ pathname }) =>
      pathname.includes('/metadata/types/') ? [status, types] : [200, { extension: { cost: 'CC-1' } }],
    );
    return readProperties(to, TABLE);
  };
  expect(await read(200)).toMatchObject([{ name: 'Cost centre', value: { as: 'text', text: 'CC-1' } }]);
  expect(await read(403)).toMatchObject([{ name: 'cost', value: { as: 'text', text: 'CC-1' } }]);
});
