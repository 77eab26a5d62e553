import { describe, expect, test } from 'vitest';
import { openCatalog, type Server } from './open-metadata.ts';
import { answering } from './server.fake.ts';

const OWNER = { id: 'u', type: 'team', name: 'growth' };
const ORDERS = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;

/** A server of this version, which refuses some names of fields and tells an owner by the others. */
const serve = (version: string, refused: readonly string[]) =>
  answering(({ pathname, searchParams }) => {
    if (pathname.endsWith('/system/version')) return [200, { version }];
    const fields = (searchParams.get('fields') ?? '').split(',');
    const unknown = fields.find((field) => refused.includes(field));
    if (unknown !== undefined) return [400, { code: 400, message: `Invalid field name ${unknown}` }];
    const owned = { ...(fields.includes('owners') && { owners: [OWNER] }), ...(fields.includes('owner') && { owner: OWNER }) };
    return [200, { id: 't', name: 'orders', fullyQualifiedName: ORDERS.fqn, ...owned }];
  }, '1.4.8');

/** What whom believes it to be a 1.4 reads of a table there, and what they were told of its version. */
async function readBy14(to: Server) {
  const told: string[] = [];
  const catalog = openCatalog({ ...to, onVersion: (version) => told.push(version) });
  return { catalog, told, table: await catalog.fresh(ORDERS) };
}

describe('the owners', () => {
  test('of a server that was upgraded are asked for by the name that it has for them now', async () => {
    const { to, asked } = await serve('1.6.2', ['owner']);
    const { catalog, table, told } = await readBy14(to);
    expect(table).toMatchObject({ owners: [{ name: 'growth' }], api: { release: [1, 6], ownerField: 'owners' } });
    expect(told).toEqual(['1.6.2']);
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/api/v1/tables/t', '/api/v1/system/version', '/api/v1/tables/t']);
    expect(await catalog.part('people', ORDERS)).not.toBeNull();
    expect(asked[3]?.searchParams.get('fields')).toContain('owners');
  });

  test('of a server that takes no name for them are unknown, not none', async () => {
    const { to } = await serve('1.4.8', ['owner', 'owners']);
    const { table, told } = await readBy14(to);
    expect(table?.api.ownerField).toBeNull();
    expect(told).toEqual([]);
    // The control: by a name that it takes, none is none.
    const other = await serve('1.4.8', ['owners']);
    expect((await readBy14(other.to)).table?.api.ownerField).toBe('owner');
  });
});
