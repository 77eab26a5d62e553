import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, INSTALL, settle, test } from '../with-real-tool.ts';

test('dbt docs: models are recognized by the relation in the page, and followed by hash', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const dbt = await startTool('dbt-docs');
  const { page, chromium, catalog } = await beside({});
  await page.goto(dbt.pages.orders);
  await expect(page.getByRole('heading', { name: 'orders' })).toBeVisible();
  await settle({ page, chromium, catalog }, 'duckdb_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', 'Ada Lovelace');

  await page.locator('.app-menu, .menu').getByText('big_orders', { exact: true }).first().click();
  await expectAsset(page, 'Table', 'big_orders', 'Grace Hopper');
  await page.goBack();
  await expect(label(page)).toContainText('Ada Lovelace');
  // The round button in the corner, next to the label.
  await page.getByTitle('View Lineage Graph').click();
  await expect(page.locator('.launcher-window')).toBeVisible();
  await page.goto(dbt.pages.overview);
  await expect(label(page)).toBeHidden();
  await dbt.stop();
});
