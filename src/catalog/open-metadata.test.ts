import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CatalogConnection } from './api/server.ts';
import { openCatalog } from './open-metadata.ts';
import { answering } from './server.fake.ts';

const OWNER = { id: 'u', type: 'team', name: 'growth' };
const ORDERS = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;

/** A server of this version that refuses some field names and returns an owner under the others. */
const serve = (version: string, refused: readonly string[]) =>
  answering(({ pathname, searchParams }) => {
    if (pathname.endsWith('/system/version')) return [200, { version }];
    const fields = (searchParams.get('fields') ?? '').split(',');
    const unknown = fields.find((field) => refused.includes(field));
    if (unknown !== undefined) return [400, { code: 400, message: `Invalid field name ${unknown}` }];
    const owned = { ...(fields.includes('owners') && { owners: [OWNER] }), ...(fields.includes('owner') && { owner: OWNER }) };
    return [200, { id: 't', name: 'orders', fullyQualifiedName: ORDERS.fqn, ...owned }];
  }, '1.4.8');

/** Reads a table from a server believed to be a 1.4, and records which version was reported. */
async function readBy14(connection: CatalogConnection) {
  const told: string[] = [];
  const catalog = openCatalog({ ...connection, onVersion: (version) => told.push(version) });
  return { catalog, told, table: await catalog.fresh(ORDERS) };
}

describe('owners across versions', () => {
  test('owners of a server that was upgraded are requested under their new name', async () => {
    const { connection, asked } = await serve('1.6.2', ['owner']);
    const { catalog, table, told } = await readBy14(connection);
    expect(table).toMatchObject({ owners: [{ name: 'growth' }], api: { release: [1, 6], ownerField: 'owners' } });
    expect(told).toEqual(['1.6.2']);
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/api/v1/tables/t', '/api/v1/system/version', '/api/v1/tables/t']);
    expect(await catalog.part('people', ORDERS)).not.toBeNull();
    expect(asked[3]?.searchParams.get('fields')).toContain('owners');
  });

  test('owners of alternating server versions are requested once more, not endlessly', async () => {
    let turns = 0;
    const { connection, asked } = await answering(({ pathname }) => {
      turns += 1;
      if (pathname.endsWith('/system/version')) return [200, { version: turns % 4 === 2 ? '1.6.2' : '1.4.8' }];
      return [400, { code: 400, message: `Invalid field name ${turns % 4 === 1 ? 'owner' : 'owners'}` }];
    }, '1.4.8');
    await expect(readBy14(connection)).rejects.toThrow();
    expect(asked.filter(({ pathname }) => pathname.endsWith('/system/version'))).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  test('owners of a server that refuses every name for them are unknown, not none', async () => {
    const { connection } = await serve('1.4.8', ['owner', 'owners']);
    const { table, told } = await readBy14(connection);
    expect(table?.api.ownerField).toBeNull();
    expect(told).toEqual([]);
    // Control: under a name that it accepts, no owner means none.
    const other = await serve('1.4.8', ['owners']);
    expect((await readBy14(other.connection)).table?.api.ownerField).toBe('owner');
  });
});

describe('fields that need the right to view all', () => {
  /** A server that refuses requests for these fields, and sends an ETag that covers its whole answer. */
  const keeping = (kept: readonly string[]) =>
    answering(({ searchParams }) => {
      const fields = (searchParams.get('fields') ?? '').split(',');
      if (fields.some((field) => kept.includes(field))) return [403, { code: 403, message: 'operations [ViewAll] not allowed' }];
      const entry = { id: 't', name: 'orders', fullyQualifiedName: ORDERS.fqn, version: 0.3, updatedAt: 1_700_000_000_000 };
      return [200, { ...entry, owners: [OWNER] }, `"${'a'.repeat(16)}"`];
    }, '2.0.7');

  test('a refused field is left out and unknown, and the owner is still shown', async () => {
    const { connection, asked } = await keeping(['certification', 'lifeCycle']);
    const table = await openCatalog(connection).fresh(ORDERS);
    expect(asked.map(({ searchParams }) => searchParams.get('fields'))).toEqual([
      'owners,tags,domains,dataProducts,certification,lifeCycle,columns,tableConstraints',
      'owners,tags,domains,dataProducts,columns,tableConstraints',
    ]);
    expect(table).toMatchObject({ owners: [{ name: 'growth' }], facts: { unseen: ['certification', 'lifeCycle'] } });
    expect(table?.facts).not.toHaveProperty('certification');
    // Permissions can change while the entry does not.
    expect(table).not.toHaveProperty('etag');
  });

  test('there is no second request if nothing is refused', async () => {
    const { connection, asked } = await keeping([]);
    const table = await openCatalog(connection).fresh(ORDERS);
    expect([asked.length, table?.facts.certification, table?.facts.unseen]).toEqual([1, null, undefined]);
    expect(table).toHaveProperty('etag');
  });

  test('a user who may not see the asset itself gets "no permission" after the second refusal', async () => {
    const { connection, asked } = await keeping(['owners']);
    await expect(openCatalog(connection).fresh(ORDERS)).rejects.toMatchObject({ why: { reason: 'no-permission' } });
    expect(asked).toHaveLength(2);
    // A tag has no field that could be left out.
    await expect(openCatalog(connection).fresh({ ...ORDERS, kind: 'tag' })).rejects.toMatchObject({ why: { reason: 'no-permission' } });
    expect(asked).toHaveLength(3);
  });

  test('refused fields of a search index are unknown, not empty', async () => {
    const index = { ...ORDERS, kind: 'searchIndex' } as const;
    expect(await openCatalog((await keeping(['fields'])).connection).fresh(index)).not.toHaveProperty('columns');
    expect(await openCatalog((await keeping([])).connection).fresh(index)).toHaveProperty('columns', []);
  });
});

describe('an entry read before', () => {
  const whole = { id: 't', name: 'orders', fullyQualifiedName: ORDERS.fqn, version: 0.3, updatedAt: 1_700_000_000_000 };
  const tagOf = (text: string): string => `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;

  /** Reads an entry, changes its inherited owner, and reads it again with the first as known. */
  async function twice(tagFor: (owner: string) => string, version = '2.0.7') {
    let name = 'growth';
    const { connection } = await answering(() => [200, { ...whole, owners: [{ ...OWNER, name, inherited: true }] }, tagFor(name)], version);
    const catalog = openCatalog(connection);
    const first = await catalog.fresh(ORDERS);
    const same = await catalog.fresh(ORDERS, undefined, first ?? undefined);
    name = 'finance';
    const later = await catalog.fresh(ORDERS, undefined, first ?? undefined);
    return { first, same, later };
  }

  test('an entry is not sent again while an ETag that covers it stays the same', async () => {
    const { first, same, later } = await twice(tagOf);
    // The same object, so nothing was sent.
    expect(same).toBe(first);
    expect(later?.owners).toMatchObject([{ name: 'finance' }]);
  });

  test('an entry is read again if its ETag covers only version and time, which an inherited owner does not change', async () => {
    const { first, same, later } = await twice(() => tagOf('0.3-1700000000000'));
    expect(same).not.toBe(first);
    expect(same).toEqual(first);
    expect(later?.owners).toMatchObject([{ name: 'finance' }]);
  });

  test('an entry is read again after the server was upgraded', async () => {
    const { connection } = await answering(() => [200, { ...whole, owners: [OWNER] }, tagOf('all')], '2.0.7');
    const first = await openCatalog(connection).fresh(ORDERS);
    const again = await openCatalog({ ...connection, version: '2.1.0' }).fresh(ORDERS, undefined, first ?? undefined);
    expect([first?.etag, again?.etag]).toEqual([tagOf('all'), tagOf('all')]);
    expect([first?.api.release, again?.api.release]).toEqual([
      [2, 0],
      [2, 1],
    ]);
  });
});
