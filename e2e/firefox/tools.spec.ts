import { recordedBundle } from '../recorded-bundle.ts';
import type { Held } from '../recorded-entry.ts';
import { expect, test } from './fixture.ts';

test('every recorded address is read in Firefox as in Node', async ({ firefox }) => {
  const [page] = await firefox.tabs();
  const rows = (await page?.script<[], readonly Held[]>(await recordedBundle())) ?? [];
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ holds }) => !holds)).toEqual([expect.objectContaining({ what: 'wrong on purpose' })]);
});
