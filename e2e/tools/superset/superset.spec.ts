import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, expectLookedUp, expectTables, INSTALL, settle, test } from '../with-real-tool.ts';

test('Superset: dashboards and charts are recognized by address, through its own navigation', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const superset = await startTool('superset');
  const { page, chromium, catalog } = await beside({ superset: superset.url });
  await superset.signIn(page);
  await page.goto(superset.pages.salesOverview);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expectAsset(page, 'Dashboard', 'Sales overview', 'Ada Lovelace');

  await page.goto(superset.pages.dashboards);
  await expect(page.getByRole('link', { name: 'Sales overview' })).toBeVisible();
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'Sales overview' }).click();
  await expect(page).toHaveURL(/native_filters_key/);
  await expect(label(page)).toContainText('Ada Lovelace');

  await page.getByRole('button', { name: 'More Options' }).first().click();
  await page.getByText('Edit chart').click();
  await expect(page).toHaveURL(/\/explore\/.*slice_id=1/);
  await expectAsset(page, 'Chart', 'Orders by customer', 'Grace Hopper');

  await page.goBack();
  await expect(label(page)).toContainText('Ada Lovelace');
  // The address has the number, the catalog the slug: the match is sure, since the slug's address proved the service.
  await page.goto(`${superset.url}/superset/dashboard/1/`);
  await expect(label(page)).toContainText('Ada Lovelace');
  await superset.stop();
});

test('Superset: a selected name in SQL Lab is looked up', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const superset = await startTool('superset');
  const open = await beside({ superset: superset.url });
  const { page } = open;
  await superset.signIn(page);
  await page.goto(superset.pages.sqlLab);
  await page.getByText('Add a new tab', { exact: true }).first().click();
  const editor = page.locator('.ace_editor').first();
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('select amount from\nshop.main.orders\nwhere id =\nnothing_of_that_name');
  const line = (text: string) => editor.locator('.ace_line').filter({ hasText: text });

  await expectLookedUp(open, { text: 'shop.main.orders', service: 'duckdb_shop', owner: 'Ada Lovelace' }, line);
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('select * -- from shop.main.big_orders\nfrom shop.main.orders join shop.main.customers using (id)');
  await expectTables(open, { service: 'duckdb_shop', owner: 'Ada Lovelace', tables: 2 });
  await superset.stop();
});
