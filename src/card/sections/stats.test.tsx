// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { AssetKind } from '../../model/kind.ts';
import type { Stats } from '../../model/stats.ts';
import { assetOf, drawnWith, NO_ACTIONS, sampleColumn } from '../asset.fake.tsx';
import { stats } from './stats.tsx';

const DAY = 86_400_000;
const bare: Stats = { entryChangedAt: null, entryChangedBy: null };
const whole: Stats = {
  rows: 12_400_000,
  bytes: 3_200_000_000,
  profiledAt: Date.now() - DAY,
  dataChangedAt: Date.now() - 2 * DAY,
  entryChangedAt: Date.now() - 3 * DAY,
  entryChangedBy: 'ada',
  weeklyUse: 412,
  followers: 0,
  type: 'View',
  retention: 'P30D',
  partitionedBy: ['day', 'country'],
};
const shown = async (part: Stats, kind: AssetKind = 'table') =>
  drawnWith(<stats.View actions={NO_ACTIONS} asset={assetOf({ kind, columns: [sampleColumn('id')] })} />, { stats: part });
const rowsIn = (root: HTMLElement) =>
  Object.fromEntries(
    [...root.querySelectorAll('dl > div')].map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
  );

describe('stats', () => {
  test('stats are formatted in the reader’s language', async () => {
    expect(rowsIn(await shown(whole))).toMatchObject({
      Rows: expect.stringMatching(/^12.4m$/i),
      Size: '3.2 GB',
      Columns: '1',
      Used: '412 times a week',
      Followers: '0',
      Type: 'View',
      Retention: '30 days',
      'Partitioned by': 'day, country',
      Profiled: expect.stringMatching(/1 day ago|yesterday/),
    });
  });

  test('unmeasured stats are a dash with one explanation, and stats that the kind lacks have no row', async () => {
    const root = await shown({ ...bare, rows: null, bytes: null });
    expect(rowsIn(root)).toEqual({ Rows: '–', Size: '–', Columns: '1', 'Entry changed': '–' });
    expect(root.textContent?.match(/not measured/g)).toHaveLength(1);
    expect((await shown(whole)).textContent).not.toContain('not measured');
  });

  test('stats measured at one time show that time once', async () => {
    expect(rowsIn(await shown({ ...bare, weeklyUse: 1 })).Used).toBe('once a week');
    expect(rowsIn(await shown({ ...bare, weeklyUse: 0 })).Used).toBe('0 times a week');
  });

  test('stats that are hidden or could not be read say so instead of "not measured"', async () => {
    const root = await shown({ ...bare, entryChangedAt: 1, rows: 'unseen', dataChangedAt: 'unanswered', weeklyUse: 'unseen' });
    expect(rowsIn(root)).toMatchObject({ Rows: 'Not visible to you', Updated: 'Could not be read', Used: 'Not visible to you' });
    expect(root.textContent).not.toContain('not measured');
  });

  test('stats of messages count fields, as the section of columns is called', async () => {
    expect(rowsIn(await shown(bare, 'topic'))).toEqual({ Fields: '1', 'Entry changed': '–' });
  });

  test.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_500, '1.5 kB'],
    [2e18, '2,000 PB'],
  ])('the size %d bytes is shown as %s', async (size, words) => expect(rowsIn(await shown({ ...bare, bytes: size })).Size).toBe(words));

  test('a retention that is no plain duration is shown as it is written', async () => {
    expect(rowsIn(await shown({ ...bare, retention: 'P1Y6M' })).Retention).toBe('P1Y6M');
  });
});
