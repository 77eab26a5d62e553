import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, expectLookedUp, expectNone, expectTables, INSTALL, settle, test } from '../with-real-tool.ts';

test('Adminer: tables are recognized by name on full page loads, and selected names in the SQL editor are looked up', async ({
  beside,
}) => {
  test.setTimeout(INSTALL);
  const adminer = await startTool('adminer');
  const open = await beside({});
  const { page, chromium } = open;
  await adminer.signIn(page);
  await page.goto(adminer.pages.orders);
  await settle(open, 'mariadb_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', '林美');

  await page.getByRole('link', { name: 'Select data' }).click();
  await expect(page).toHaveURL(/select=orders/);
  await expectAsset(page, 'Table', 'orders', '林美');
  await page.getByRole('link', { name: 'shop', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Tables and views' })).toBeVisible();
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'SQL command' }).click();
  await expect(page.getByRole('button', { name: 'Execute' })).toBeVisible();
  await expect(label(page)).toHaveAccessibleName('Placard: Tables of this query');
  await expectNone(open);
  const editor = page.locator('pre.sqlarea');
  await expectLookedUp(open, { text: 'shop.orders', service: 'mariadb_shop', owner: '林美' }, async (text) => {
    await editor.click();
    await page.keyboard.press('Control+A');
    // The mouse reaches the last line from below.
    await page.keyboard.insertText(`select amount from\n${text}`);
    return editor;
  });
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('select amount -- from big_orders\nfrom orders join customers using (id)');
  await expectTables(open, { service: 'mariadb_shop', owner: '林美', tables: 2 });
  await page.locator('#tables').getByRole('link', { name: 'big_orders' }).last().click();
  await expectAsset(page, 'Table', 'big_orders', 'Jürgen Groß');
  await adminer.stop();
});
