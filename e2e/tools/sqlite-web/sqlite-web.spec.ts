import { expect } from 'playwright/test';
import { outcome } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { INSTALL, test } from '../with-real-tool.ts';

test('sqlite-web: a table is likely on each of its pages, and the tool’s own pages claim nothing', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const sqliteWeb = await startTool('sqlite-web');
  const { page, chromium } = await beside({});
  await page.goto(sqliteWeb.pages.home);
  await expect(page).toHaveTitle('SQLite Web: shop.db');
  await page.getByRole('link', { name: 'big_orders', exact: true }).click();
  await page.getByRole('link', { name: 'Content', exact: true }).click();
  await expect(page).toHaveURL(`${sqliteWeb.pages.bigOrders}content/`);

  const popup = await chromium.openPopup(page);
  const found = outcome(popup, 'likely');
  await expect(found).toContainText('big_orders');
  await expect(found).toContainText('sqlite_shop');
  await popup.close();

  await page.goto(sqliteWeb.pages.query);
  const own = await chromium.openPopup(page);
  await expect(outcome(own, 'page-not-recognised')).toContainText('sqlite-web');
  await own.close();
  await sqliteWeb.stop();
});
