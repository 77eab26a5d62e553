import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, expectTables, INSTALL, settle, test } from '../with-real-tool.ts';

test('Datasette: tables are recognized by name on full page loads', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const datasette = await startTool('datasette');
  const open = await beside({});
  const { page, chromium } = open;
  await page.goto(datasette.pages.orders);
  await settle(open, 'sqlite_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', "Síle O'Connor");

  await page.goto(datasette.pages.home);
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'shop', exact: true }).click();
  await page.getByRole('link', { name: 'big_orders', exact: true }).click();
  await expectAsset(page, 'Table', 'big_orders', 'Jürgen Groß');

  await page.goto(datasette.pages.query);
  await expect(label(page)).toHaveAccessibleName('Placard: Tables of this query');
  await expectTables(open, { service: 'sqlite_shop', owner: "Síle O'Connor", tables: 1 });
  await datasette.stop();
});
