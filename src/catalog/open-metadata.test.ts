import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { openCatalog } from './open-metadata.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const OWNER = { id: 'u', type: 'team', name: 'growth' };
const ORDERS = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;

/** A server on this computer of this version, which refuses some names of fields and tells an owner by the others. */
async function serve(version: string, refused: readonly string[]) {
  const asked: string[] = [];
  const tokens: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    asked.push(url.pathname + url.search);
    tokens.push(request.headers.authorization);
    const say = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (url.pathname.endsWith('/system/version')) return say(200, { version });
    const fields = (url.searchParams.get('fields') ?? '').split(',');
    const unknown = fields.find((field) => refused.includes(field));
    if (unknown !== undefined) return say(400, { code: 400, message: `Invalid field name ${unknown}` });
    const owned = { ...(fields.includes('owners') && { owners: [OWNER] }), ...(fields.includes('owner') && { owner: OWNER }) };
    say(200, { id: 't', name: 'orders', fullyQualifiedName: ORDERS.fqn, ...owned });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo; // a server that listens on a port
  return { asked, tokens, at: `http://127.0.0.1:${port}/` };
}

/** What whom believes it to be a 1.4 reads of a table there, and what they were told of its version. */
async function readBy14(server: string) {
  const told: string[] = [];
  const catalog = openCatalog({ server, token: 'x', version: '1.4.8', onVersion: (version) => told.push(version) });
  return { catalog, told, table: await catalog.fresh(ORDERS) };
}

describe('the owners', () => {
  test('of a server that was upgraded are asked for by the name that it has for them now', async () => {
    const { at, asked, tokens } = await serve('1.6.2', ['owner']);
    const { catalog, table, told } = await readBy14(at);
    expect(table).toMatchObject({ owners: [{ name: 'growth' }], api: { release: [1, 6], ownerField: 'owners' } });
    expect(told).toEqual(['1.6.2']);
    expect(asked.map((path) => path.split('?')[0])).toEqual(['/api/v1/tables/t', '/api/v1/system/version', '/api/v1/tables/t']);
    expect(tokens).toEqual(['Bearer x', undefined, 'Bearer x']);

    asked.splice(0);
    expect(await catalog.part('people', ORDERS)).not.toBeNull();
    expect(asked[0]).toContain('owners');
  });

  test('of a server that takes no name for them are unknown, not none', async () => {
    const { at } = await serve('1.4.8', ['owner', 'owners']);
    const { table, told } = await readBy14(at);
    expect(table?.api.ownerField).toBeNull();
    expect(told).toEqual([]);
    // The control: by a name that it takes, none is none.
    const { at: other } = await serve('1.4.8', ['owners']);
    expect((await readBy14(other)).table?.api.ownerField).toBe('owner');
  });
});
