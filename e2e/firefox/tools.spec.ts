import { costBundle } from '../cost-bundle.ts';
import type { Costs } from '../recogniser-cost.ts';
import { type RecordedRow, recordedBundle } from '../recorded-bundle.ts';
import { expect, test } from './fixture.ts';

test('every recorded address is recognized in Firefox as in Node', async ({ firefox }) => {
  const [page = firefox.tab] = await firefox.tabs();
  const rows = await page.script<[], readonly RecordedRow[]>(`${await recordedBundle()}\nreturn globalThis.recorded;`);
  expect(rows.map(({ row, seen }) => ({ row, refs: seen }))).toEqual(rows.map(({ row, expected }) => ({ row, refs: expected })));
  expect(rows.length).toBeGreaterThan(100);
});

test('long addresses of all tools are recognized in linear time in Firefox', async ({ firefox }) => {
  const [page = firefox.tab] = await firefox.tabs();
  const code = await costBundle();
  const costs: Costs[] = [];
  // A few tools at a time: Firefox limits a script to a minute.
  for (let from = 0, some: readonly Costs[] = []; from === 0 || some.length > 0; from += 5) {
    some = await page.script<[], readonly Costs[]>(`${code}\nreturn globalThis.costs(${from}, ${from + 5});`);
    costs.push(...some);
  }
  expect(costs.flatMap(({ slow }) => slow)).toEqual([]);
  expect(costs.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(5_000);
});
