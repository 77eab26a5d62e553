import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, expectLookedUp, expectNone, expectTables, INSTALL, settle, test } from '../with-real-tool.ts';

test('phpMyAdmin: tables and their database are recognized by name, on views loaded without a page load', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const phpmyadmin = await startTool('phpmyadmin');
  const { page, chromium, catalog } = await beside({});
  await page.goto(phpmyadmin.pages.orders);
  await settle({ page, chromium, catalog }, 'mariadb_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', '林美');
  // A full page load would remove this.
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

test('phpMyAdmin: the SQL editor claims no asset, whatever the result rows show, and selected names are looked up', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const phpmyadmin = await startTool('phpmyadmin');
  const open = await beside({});
  const { page, chromium } = open;
  await page.goto(phpmyadmin.pages.orders);
  await settle(open, 'mariadb_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', '林美');

  const editor = page.locator('.CodeMirror:visible');
  const write = async (query: string): Promise<void> => {
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(query);
  };
  await page.locator('#topmenu').getByRole('link', { name: 'SQL' }).click();
  await expect(page).toHaveURL(/table\/sql.*table=orders/);
  await write('select * from customers');
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await expect(page.locator('#server-breadcrumb')).toContainText('Table: customers');
  await expect(page).toHaveURL(/table\/sql.*table=orders/);
  await expectNone(open);
  await expect(label(page)).toHaveAccessibleName('Placard: Tables of this query');

  for (const address of [phpmyadmin.pages.serverCommand, phpmyadmin.pages.command]) {
    await page.goto(address);
    await write('select amount from\nshop.orders\nwhere id =\nnothing_of_that_name');
    await expectNone(open);
    await expect(label(page)).toHaveAccessibleName('Placard: Tables of this query');
  }
  await expectLookedUp(open, { text: 'shop.orders', service: 'mariadb_shop', owner: '林美' }, (text) =>
    editor.locator('.CodeMirror-line').filter({ hasText: text }),
  );
  await write('select amount -- from big_orders\nfrom orders join customers using (id)');
  await expectTables(open, { service: 'mariadb_shop', owner: '林美', tables: 2 });
  await phpmyadmin.stop();
});
