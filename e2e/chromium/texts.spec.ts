import { expect, test } from 'playwright/test';
import { type DrawnTexts, MOST_OVER_PLAIN, textsBundle } from '../texts-bundle.ts';
import { startChromium } from './chromium.ts';

test('Markdown near the size limit renders at most five times slower than plain prose, and above it is shown as written', async () => {
  const code = await textsBundle();
  const chromium = await startChromium({ extension: 'dist/e2e-chromium' });
  const page = await chromium.context.newPage();
  await page.evaluate(code);
  const { under, over } = await page.evaluate(() => (globalThis as unknown as { drawnTexts: DrawnTexts }).drawnTexts);
  await chromium.close();
  expect([...under, ...over].filter(({ overPlain }) => overPlain > MOST_OVER_PLAIN)).toEqual([]);
  expect(over.filter(({ isAsWritten }) => !isAsWritten)).toEqual([]);
  // Texts below the limits are parsed, unless they would become too many nodes.
  expect(under.filter(({ isAsWritten }) => !isAsWritten).length).toBeGreaterThan(100);
});
