import type { Page } from 'playwright';
import { expect, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();
const SALES = '/superset/dashboard/sales/';

const openPanel = () => scene.visit(scene.chromium.extensionUrl('src/panel/index.html'));

/** The results for a typed text, as they are read. */
async function results(page: Page, text: string): Promise<readonly string[]> {
  await page.getByLabel('Search the catalog').fill(text);
  const found = outcome(page, 'candidates');
  await expect(found).toHaveAttribute('data-done', 'true');
  await expect(found).toContainText(new RegExp(text, 'i'));
  return found.locator('button.asset-row').allInnerTexts();
}

test('each result says owner, certification and tier', async () => {
  const panel = await openPanel();
  const rows = await results(panel, 'customers');
  expect(rows.find((row) => row.includes('Customers (golden)'))).toMatch(/Ada Lovelace \+1 · Certified Gold · Tier 1/);
});

test('assets opened from a search are offered until the browser closes', async () => {
  const panel = await openPanel();
  const rows = await results(panel, 'raw_orders');
  await panel.locator('button.asset-row').filter({ hasText: 'duckdb_shop' }).first().click();
  await expect(outcome(panel, 'matched')).toContainText('raw_orders');
  expect(rows.length).toBeGreaterThan(1);

  const later = await openPanel();
  const recent = later.getByRole('list', { name: 'Opened from a search lately' });
  await expect(recent.getByRole('listitem')).toHaveCount(1);
  await expect(recent).toContainText('duckdb_shop');
  await recent.getByRole('button').press('Enter');
  await expect(outcome(later, 'matched')).toContainText('raw_orders');
});

test('assets opened from a search in a private window are not remembered', async () => {
  const secret = await scene.chromium.privateWindow(`${scene.host.url}${SALES}`);
  const popup = await scene.chromium.openPopup(secret);
  await results(popup, 'customers');
  await popup.locator('button.asset-row').first().click();
  await expect(outcome(popup, 'matched')).toHaveAttribute('data-done', 'true');
  expect(await scene.kept('session')).not.toMatch(/customers/i);
  await secret.close();
});
