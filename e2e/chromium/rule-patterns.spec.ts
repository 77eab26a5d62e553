import { expect, test } from 'playwright/test';
import { type RuleRuns, rulesBundle } from '../rules-bundle.ts';
import { startChromium } from './chromium.ts';

test('patterns of rules find what this browser’s URLPattern finds, in time that grows with the text at most', async () => {
  const code = await rulesBundle();
  const chromium = await startChromium({ extension: 'dist/e2e-chromium' });
  const page = await chromium.context.newPage();
  await page.evaluate(code);
  const { used, otherwise, slow } = await page.evaluate(() => (globalThis as unknown as { ruleRuns: RuleRuns }).ruleRuns);
  await chromium.close();
  expect({ used, otherwise, slow }).toEqual({ used: 100, otherwise: [], slow: [] });
});
