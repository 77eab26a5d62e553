import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/person';
import { expectAsset, INSTALL, settle, test } from '../beside';
import { startTool } from '../real-tool';

test('phpMyAdmin: tables and their database by name, on pages that are fetched into the page', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const phpmyadmin = await startTool('phpmyadmin');
  const { page, chromium, catalog } = await beside({});
  await page.goto(phpmyadmin.pages.orders);
  await settle({ page, chromium, catalog }, 'mariadb_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', '林美');
  // What a full load would take away.
  await page.evaluate(() => document.documentElement.setAttribute('data-stays', ''));

  const tree = page.locator('#pma_navigation_tree');
  await tree.getByRole('link', { name: 'customers', exact: true }).click();
  await expect(page).toHaveURL(/table=customers/);
  await expectAsset(page, 'Table', 'customers', 'Growth');
  await page.locator('#topmenu').getByRole('link', { name: 'Structure' }).click();
  await expect(page).toHaveURL(/table\/structure/);
  await expectAsset(page, 'Table', 'customers', 'Growth');

  await page.locator('#server-breadcrumb').getByRole('link', { name: 'Database: shop' }).click();
  await expect(page).toHaveURL(/database\/structure/);
  await expectAsset(page, 'Schema', 'shop', 'Data Platform');
  await page.locator('#server-breadcrumb').getByRole('link', { name: 'Server: localhost' }).click();
  await expect(page.getByText('Appearance settings')).toBeVisible();
  await expect(label(page)).toBeHidden();
  await page.goBack();
  await expect(label(page)).toContainText('Data Platform');
  await expect(page.locator('html[data-stays]')).toBeAttached();
  await phpmyadmin.stop();
});
