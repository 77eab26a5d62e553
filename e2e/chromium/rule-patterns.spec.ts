import { expect, test } from 'playwright/test';
import { type RuleRuns, rulesBundle } from '../rules-bundle.ts';
import { startChromium } from './chromium.ts';

test('rule patterns match like this browser’s URLPattern, in at most linear time', async () => {
  const code = await rulesBundle();
  const chromium = await startChromium({ extension: 'dist/e2e-chromium' });
  const page = await chromium.context.newPage();
  await page.evaluate(code);
  const { used, otherwise, slow } = await page.evaluate(() => (globalThis as unknown as { ruleRuns: RuleRuns }).ruleRuns);
  await chromium.close();
  expect({ used, otherwise, slow }).toEqual({ used: 100, otherwise: [], slow: [] });
});
