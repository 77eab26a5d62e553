import { expect, test } from 'vitest';
import { readFigures } from './figures.ts';
import { answering } from './server.fake.ts';

const TABLE = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;

/** A table that this user may see, but for these fields. */
const serve = (denied: readonly string[]) =>
  answering(({ pathname, searchParams }) => {
    if (pathname.endsWith('/latest')) return [200, { profile: { rowCount: 12 } }];
    const isDenied = searchParams
      .get('fields')
      ?.split(',')
      .some((field) => denied.includes(field));
    if (isDenied) return [403, { code: 403, message: 'operations [ViewUsage] not allowed' }];
    return [200, { followers: [{}, {}], usageSummary: { weeklyStats: { count: 3 } } }];
  });

test('who may not see its use sees the rest of a table', async () => {
  const whole = await serve([]);
  expect(await readFigures(whole.to, TABLE)).toMatchObject({ rows: 12, followers: 2, weeklyUse: 3 });
  expect(whole.asked).toHaveLength(2);
  const { to, asked } = await serve(['usageSummary']);
  const figures = await readFigures(to, TABLE);
  expect(figures).toMatchObject({ rows: 12, followers: 2 });
  expect(figures).not.toHaveProperty('weeklyUse');
  expect(asked).toHaveLength(3);
});

test('who may not see it at all is told so', async () => {
  const { to } = await serve(['followers']);
  await expect(readFigures(to, TABLE)).rejects.toMatchObject({ why: { reason: 'no-permission' } });
});
