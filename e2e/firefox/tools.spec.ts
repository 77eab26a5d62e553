import { type RecordedRun, recordedBundle } from '../recorded-bundle.ts';
import { expect, test } from './fixture.ts';

test('every recorded address is read in Firefox as in Node', async ({ firefox }) => {
  const [page = firefox.tab] = await firefox.tabs();
  const { tools, rows } = await page.script<[], RecordedRun>(`${await recordedBundle()}\nreturn globalThis.recorded;`);
  expect(rows.filter(({ holds }) => !holds)).toEqual([]);
  expect([...new Set(rows.map(({ tool }) => tool))].sort()).toEqual([...tools].sort());
  expect(rows.length).toBeGreaterThan(100);
});
