import { expect, test } from 'vitest';
import { answering } from '../server.fake.ts';
import { readAnnouncements } from './announcement.ts';

const TABLE = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;
const NOT_FOUND = [404, { code: 404, message: 'HTTP 404 Not Found' }] as const;
const ENDS = [3_000, null, 1_000] as const;
const threads = ENDS.map((endTime, at) => ({ message: `A${at}`, announcement: { description: 'Mind.', endTime } }));
const entities = ENDS.map((endTime, at) => ({ name: `A${at}`, description: 'Mind.', endTime }));

/** A server with these routes. */
const serve = (version: string, routes: Readonly<Record<string, readonly object[]>>) =>
  answering(({ pathname }) => {
    const data = Object.entries(routes).find(([route]) => pathname.endsWith(route))?.[1];
    return data ? [200, { data }] : NOT_FOUND;
  }, version);

test.each([
  ['1.6.2', { '/feed': threads }],
  ['2.0.1', { '/announcements': entities }],
] as const)('all announcements of a %s server are shown, sorted by end', async (version, routes) => {
  const said = await readAnnouncements((await serve(version, routes)).connection, TABLE);
  expect(said?.map(({ title, endsAt }) => [title, endsAt])).toEqual([
    ['A2', 1_000_000],
    ['A0', 3_000_000],
    ['A1', null],
  ]);
});

test('at most ten announcements are shown', async () => {
  const many = Array.from({ length: 12 }, () => threads[0] ?? {});
  expect(await readAnnouncements((await serve('1.6.2', { '/feed': many })).connection, TABLE)).toHaveLength(10);
});

test('announcements of a 2.0 server without their route come from its feed', async () => {
  const older = await serve('2.0.1', { '/feed': threads });
  expect(await readAnnouncements(older.connection, TABLE)).toHaveLength(3);
  expect(older.asked.map(({ pathname }) => pathname)).toEqual(['/api/v1/announcements', '/api/v1/feed']);
  const newer = await serve('2.0.1', { '/announcements': [], '/feed': threads });
  expect(await readAnnouncements(newer.connection, TABLE)).toBeNull();
});
