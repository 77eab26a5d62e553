import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, INSTALL, settle, test } from '../with-real-tool.ts';

test('Datasette: tables are recognized by name on full page loads', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const datasette = await startTool('datasette');
  const { page, chromium, catalog } = await beside({});
  await page.goto(datasette.pages.orders);
  await settle({ page, chromium, catalog }, 'sqlite_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', "Síle O'Connor");

  await page.goto(datasette.pages.home);
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'shop', exact: true }).click();
  await page.getByRole('link', { name: 'big_orders', exact: true }).click();
  await expectAsset(page, 'Table', 'big_orders', 'Jürgen Groß');
  await datasette.stop();
});
