import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { readPeople } from './people.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const SCHEMA = '/api/v1/databaseSchemas/s';
const DATABASE = '/api/v1/databases/d';
const ORPHAN = {
  databaseSchema: { id: 's', type: 'databaseSchema', name: 'FINANCE' },
  database: { id: 'd', type: 'database', name: 'ANALYTICS' },
};
const OWNERS = { owners: [{ id: 't1', type: 'team', name: 'finance' }] };

/** Reads the people of an asset with these fields, while some of the places around it answer with an error. */
async function people(wire: object, around: Readonly<Record<string, number | object>> = {}, kind: 'table' | 'domain' = 'table') {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const found = pathname === `/api/v1/${kind}s/x` ? wire : (around[pathname] ?? { id: pathname });
    const [status, body] = typeof found === 'number' ? [found, { code: found, message: 'no' }] : [200, found];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => server.close());
  // The address of a server that listens on a port has one.
  const { port } = server.address() as AddressInfo;
  return readPeople({ server: `http://127.0.0.1:${port}/`, token: 't', version: '1.6.2' }, { kind, id: 'x', fqn: 'x' });
}

test('schema and database count as unowned only if both were read', async () => {
  expect(await people(ORPHAN)).toMatchObject({ leads: [], noneAbove: true });
  for (const status of [403, 404, 500]) {
    expect(await people(ORPHAN, { [SCHEMA]: status, [DATABASE]: status })).toMatchObject({ leads: [], noneAbove: false });
    expect(await people(ORPHAN, { [DATABASE]: status })).toMatchObject({ leads: [], noneAbove: false });
  }
  expect(await people(ORPHAN, { [DATABASE]: OWNERS })).toMatchObject({ leads: [{ because: 'database-owner' }], noneAbove: false });
  expect(await people({ id: 'x' })).toMatchObject({ noneAbove: false });
  expect(await people({ ...ORPHAN, ...OWNERS })).toMatchObject({ noneAbove: false });
});

test('experts are listed once: as experts, or as leads if they are of the domain of an unowned asset', async () => {
  const eve = { id: 'u1', type: 'user', name: 'eve' };
  const bob = { id: 'u2', type: 'user', name: 'bob' };
  const users = { '/api/v1/users/name/bob': bob, '/api/v1/users/name/eve': eve };
  const of = async (...asked: Parameters<typeof people>) => {
    const { experts = [], leads = [] } = (await people(...asked)) ?? {};
    return [experts.map(({ name }) => name), leads.map(({ person, because }) => [person.name, because])];
  };
  expect(await of({ experts: [eve], updatedBy: 'bob' }, users, 'domain')).toEqual([['eve'], [['bob', 'last-editor']]]);
  expect(await of({ experts: [eve], updatedBy: 'eve' }, users, 'domain')).toEqual([['eve'], []]);
  expect(await of({ ...OWNERS, experts: [eve], updatedBy: 'bob' }, users, 'domain')).toEqual([['eve'], []]);

  const within = { domain: { id: 'm', type: 'domain', name: 'Sales' }, updatedBy: 'bob' };
  const sales = { ...users, '/api/v1/domains/m': { experts: [eve] } };
  expect(await of(within, sales)).toEqual([
    [],
    [
      ['eve', 'domain-expert'],
      ['bob', 'last-editor'],
    ],
  ]);
  expect(await of({ ...within, ...OWNERS }, sales)).toEqual([['eve'], []]);
});

test('a null among people and places is ignored, and an expert without an id is shown', async () => {
  const domains = [null, { name: 'without an id' }, { id: 'm', type: 'domain', name: 'Sales' }];
  const domain = { owners: [null, { id: 'u1', type: 'user', name: 'grace' }], experts: [null, { name: 'eve' }] };
  expect(await people({ owners: [null], domains }, { '/api/v1/domains/m': domain })).toMatchObject({
    leads: [{ person: { name: 'grace' } }, { person: { name: 'eve' } }],
  });
});
