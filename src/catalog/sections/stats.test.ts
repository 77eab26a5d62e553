import { expect, test } from 'vitest';
import type { AssetKind } from '../../model/kind.ts';
import { answering } from '../server.fake.ts';
import { readStats } from './stats.ts';

const TABLE = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;

/** A table of which this user may not see these fields, and whose profile request gets this answer. */
const serve = (denied: readonly string[], profile: readonly [number, object] = [200, { profile: { rowCount: 12 } }]) =>
  answering(({ pathname, searchParams }) => {
    if (pathname.endsWith('/latest')) return profile;
    const fields = searchParams.get('fields')?.split(',') ?? [];
    if (fields.some((field) => denied.includes(field))) return [403, { code: 403, message: 'operations [ViewUsage] not allowed' }];
    const all = { usageSummary: { weeklyStats: { count: 3 } }, lifeCycle: { updated: { timestamp: 7 } }, followers: [{}, {}] };
    return [200, Object.fromEntries(Object.entries(all).filter(([field]) => fields.includes(field)))];
  });

test.each([
  [[], 2, { weeklyUse: 3, dataChangedAt: 7 }],
  [['usageSummary'], 5, { weeklyUse: 'unseen', dataChangedAt: 7 }],
  [['lifeCycle'], 5, { weeklyUse: 3, dataChangedAt: 'unseen' }],
  [['usageSummary', 'lifeCycle'], 5, { weeklyUse: 'unseen', dataChangedAt: 'unseen' }],
])('a user who may not see %j of a table sees the rest, in %i requests', async (denied, requests, stats) => {
  const { connection, asked } = await serve(denied);
  expect(await readStats(connection, TABLE)).toMatchObject({ rows: 12, followers: 2, ...stats });
  expect(asked).toHaveLength(requests);
});

test.each<[number, object, unknown]>([
  [403, { code: 403, message: 'not allowed' }, 'unseen'],
  [500, { code: 500, message: 'no' }, 'unanswered'],
  [200, { profile: { rowCount: 'many' } }, 'unanswered'],
  [404, { code: 404, message: 'none' }, null],
  [200, { id: 't' }, null],
  [200, {}, 'unanswered'],
])('a profile that fails with %i %j does not affect the entry’s stats', async (status, body, value) => {
  const { connection } = await serve([], [status, body]);
  expect(await readStats(connection, TABLE)).toMatchObject({ rows: value, bytes: value, profiledAt: value, followers: 2, weeklyUse: 3 });
});

test('a user who may not see the table at all gets "no permission"', async () => {
  const { connection } = await serve(['followers']);
  await expect(readStats(connection, TABLE)).rejects.toMatchObject({ why: { reason: 'no-permission' } });
});

test.each<[AssetKind, number | undefined]>([
  ...(['table', 'topic', 'container', 'searchIndex', 'file', 'spreadsheet', 'worksheet'] as const).map((kind): [AssetKind, 7] => [kind, 7]),
  ['dashboard', undefined],
  ['directory', undefined],
])('the last data change of a %s is shown if its verdict uses it: %s', async (kind, at) => {
  const { connection } = await serve([]);
  expect((await readStats(connection, { kind, id: 'x', fqn: 'x' }))?.dataChangedAt).toBe(at);
});
