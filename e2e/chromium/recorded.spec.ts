import { expect, test } from 'playwright/test';
import { costBundle } from '../cost-bundle.ts';
import type { Costs } from '../recogniser-cost.ts';
import { type RecordedRow, recordedBundle } from '../recorded-bundle.ts';
import { startChromium } from './chromium.ts';

test('this browser recognizes the recorded addresses of all tools', async () => {
  const code = await recordedBundle();
  const chromium = await startChromium({ extension: 'dist/e2e-chromium' });
  const page = await chromium.context.newPage();
  await page.evaluate(code);
  const rows = await page.evaluate(() => (globalThis as unknown as { recorded: readonly RecordedRow[] }).recorded);
  await chromium.close();
  expect(rows.map(({ row, seen }) => ({ row, refs: seen }))).toEqual(rows.map(({ row, expected }) => ({ row, refs: expected })));
  expect(rows.length).toBeGreaterThan(100);
});

test('long addresses of all tools are recognized in linear time', async () => {
  const code = await costBundle();
  const chromium = await startChromium({ extension: 'dist/e2e-chromium' });
  const page = await chromium.context.newPage();
  await page.evaluate(code);
  const costs = await page.evaluate(() => (globalThis as unknown as { costs(): readonly Costs[] }).costs());
  await chromium.close();
  expect(costs.flatMap(({ slow }) => slow)).toEqual([]);
  expect(costs.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(5_000);
});
