import { describe, expect, test } from 'vitest';
import type { PartName } from '../model/part-name.ts';
import { openCatalog } from './open-metadata.ts';
import { answering } from './server.fake.ts';

const BOARD = { kind: 'dashboard', id: 'd', fqn: 'bi.sales' } as const;
const CHART = { id: 'c', type: 'chart', name: 'revenue', fullyQualifiedName: 'bi.revenue' };
const ENTRY = { id: 'd', name: 'sales', fullyQualifiedName: BOARD.fqn };
const WHOLE = {
  ...{ ...ENTRY, owners: [{ id: 't', type: 'team', name: 'growth' }], tags: [], followers: [], charts: [CHART], dataModels: [] },
  ...{ dataProducts: [], usageSummary: { weeklyStats: { count: 7 } } },
};

/** A server that omits these fields from its first answers. */
async function losing(keys: readonly string[], times = 1) {
  let left = times;
  const { connection, asked } = await answering(
    ({ searchParams }) => {
      const fields = searchParams.get('fields')?.split(',') ?? [];
      const isLost = (key: string): boolean => keys.includes(key) && left > 0;
      const told = Object.entries(WHOLE).filter(([key]) => key in ENTRY || (fields.includes(key) && !isLost(key)));
      left -= 1;
      return [200, Object.fromEntries(told)];
    },
    '1.6.2',
    true,
  );
  return { catalog: openCatalog(connection), asked };
}

describe('a field lost to a simultaneous read', () => {
  test('charts missing from an answer are read once more', async () => {
    const { catalog, asked } = await losing(['charts']);
    expect((await catalog.part('details', BOARD))?.related).toMatchObject([{ name: 'charts', total: 1 }]);
    expect(asked).toHaveLength(2);
  });

  test('usage missing from an answer is read once more', async () => {
    const { catalog, asked } = await losing(['usageSummary']);
    expect(await catalog.part('stats', BOARD)).toMatchObject({ weeklyUse: 7, followers: 0 });
    expect(asked).toHaveLength(2);
  });

  test('owners missing from a look-up’s answer are read once more', async () => {
    const { catalog, asked } = await losing(['owners', 'dataProducts']);
    expect((await catalog.fresh(BOARD))?.owners).toMatchObject([{ name: 'growth' }]);
    expect(asked).toHaveLength(2);
  });

  test('a missing field is not read a third time', async () => {
    const { catalog, asked } = await losing(['charts'], 9);
    expect((await catalog.part('details', BOARD))?.related).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  test('a complete answer costs no second request, even without optional fields', async () => {
    const { catalog, asked } = await losing([]);
    for (const name of ['details', 'stats', 'people'] as const satisfies readonly PartName[]) await catalog.part(name, BOARD);
    expect((await catalog.fresh(BOARD))?.domains).toEqual([]);
    // Two entries, the people with one team's mail address, and the look-up's entry.
    expect(asked.map(({ pathname }) => pathname)).toEqual([
      ...Array(3).fill('/api/v1/dashboards/d'),
      '/api/v1/teams/t',
      '/api/v1/dashboards/d',
    ]);
  });

  test('if the second read fails, the first answer is used', async () => {
    let times = 0;
    const { connection } = await answering(
      () => (++times === 1 ? [200, { ...ENTRY, charts: [CHART] }] : [500, { code: 500, message: 'no' }]),
      '1.6.2',
      true,
    );
    expect((await openCatalog(connection).part('details', BOARD))?.related).toMatchObject([{ name: 'charts' }]);
    expect(times).toBe(2);
  });
});

describe('a field that the server refuses', () => {
  /** A server that alternates between versions, each of which refuses some fields. */
  async function refusing(refused: Readonly<Record<string, readonly string[]>>, versionAt: (request: number) => string) {
    let requests = 0;
    const { connection, asked } = await answering(({ pathname, searchParams }) => {
      const version = versionAt(requests++);
      if (pathname.endsWith('/system/version')) return [200, { version }];
      const unknown = searchParams
        .get('fields')
        ?.split(',')
        .find((field) => refused[version]?.includes(field));
      if (unknown !== undefined) return [400, { code: 400, message: `Invalid field name ${unknown}` }];
      return [200, { ...ENTRY, owners: WHOLE.owners }];
    }, versionAt(0));
    return { connection, asked };
  }

  test('a refused field is reported once, and later look-ups that know it do not request it', async () => {
    const { connection, asked } = await refusing({ '1.6.0-SNAPSHOT': ['certification', 'dataProducts'] }, () => '1.6.0-SNAPSHOT');
    const told: string[] = [];
    const first = await openCatalog({ ...connection, onRefused: (field) => told.push(field) }).fresh(BOARD);
    expect([first?.owners.length, first?.facts.certification]).toEqual([1, undefined]);
    expect(told).toEqual(['dashboards.dataProducts', 'dashboards.certification']);
    expect(asked).toHaveLength(4);
    const next = await openCatalog({ ...connection, refused: new Set(told) }).fresh(BOARD);
    expect(next).toEqual(first);
    expect(asked).toHaveLength(5);
    expect(asked[4]?.searchParams.get('fields')).toBe('owners,tags,domain');
    // Refused fields of other kinds are still unknown.
    await openCatalog({ ...connection, refused: new Set(told) }).fresh({ ...BOARD, kind: 'chart' });
    expect(asked[5]?.searchParams.get('fields')).toContain('certification');
  });

  test('a part without its refused field keeps the rest', async () => {
    const { connection } = await refusing({ '1.6.2': ['followers'] }, () => '1.6.2');
    const stats = await openCatalog(connection).part('stats', BOARD);
    expect(stats).toMatchObject({ weeklyUse: null });
    expect(stats).not.toHaveProperty('followers');
    const alone = await refusing({ '1.6.2': ['extension'] }, () => '1.6.2');
    expect(await openCatalog(alone.connection).part('properties', BOARD)).toBeNull();
  });

  test('a field refused while old and new servers alternate is not remembered', async () => {
    const { connection, asked } = await refusing({ '1.4.8': ['owners'], '1.6.2': ['owner'] }, (request) =>
      request % 2 === 0 ? '1.6.2' : '1.4.8',
    );
    const told: string[] = [];
    const catalog = openCatalog({ ...connection, version: '1.4.8', onRefused: (field) => told.push(field) });
    await catalog.fresh(BOARD);
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(told).toEqual([]);
  });

  test('a refused owners field is never remembered, since an unnoticed upgrade would hide all owners', async () => {
    const { connection } = await refusing({ '1.6.2': ['owners'] }, () => '1.6.2');
    const told: string[] = [];
    expect((await openCatalog({ ...connection, onRefused: (field) => told.push(field) }).fresh(BOARD))?.api.ownerField).toBeNull();
    expect(told).toEqual([]);
  });
});
