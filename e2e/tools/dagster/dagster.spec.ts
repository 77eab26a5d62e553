import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, INSTALL, settle, test } from '../with-real-tool.ts';

test('Dagster: jobs are recognized by address, with its trailing slash, and assets by name', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const dagster = await startTool('dagster');
  const { page, chromium, catalog } = await beside({ dagster: dagster.url });
  await page.goto(dagster.pages.dailyOrders);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expectAsset(page, 'Pipeline', 'daily_orders', 'Grace Hopper');

  await page.getByRole('link', { name: 'Jobs', exact: true }).first().click();
  await expect(page).toHaveURL(`${dagster.url}/jobs`);
  await expect(page.getByRole('link', { name: 'weekly_orders' })).toBeVisible();
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'weekly_orders' }).click();
  await expectAsset(page, 'Pipeline', 'weekly_orders', 'Growth & Märkte');
  await page.goBack();
  await expect(label(page)).toBeHidden();

  await page.goto(dagster.pages.assets);
  const marts = page.getByRole('link', { name: 'big_orders' });
  await expect(marts).toBeVisible();
  await expect(label(page)).toBeHidden();
  await marts.click();
  await expect(page).toHaveURL(dagster.pages.bigOrders);
  // An asset's key suggests tables, but proves none.
  await expect(label(page)).toContainText('possible matches');
  await page.goBack();
  await expect(label(page)).toBeHidden();
  await dagster.stop();
});
