import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, INSTALL, searched, settle, test } from '../with-real-tool.ts';

test('Airflow 3: DAGs are recognized by address, assets by title', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const airflow3 = await startTool('airflow3');
  const { page, chromium, catalog } = await beside({ airflow3: airflow3.url });
  await page.goto(airflow3.pages.ordersDaily);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expectAsset(page, 'Pipeline', 'shop_orders_daily', 'Ada Lovelace');

  await page.goto(airflow3.pages.dags);
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'shop_orders_daily' }).first().click();
  await expect(page).toHaveURL(/shop_orders_daily/);
  await expect(label(page)).toContainText('Ada Lovelace');

  // Only the title names an asset, and the title of the list has the same form.
  await page.getByRole('link', { name: 'Assets' }).click();
  await expect(page).toHaveTitle('Assets - Airflow');
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'orders', exact: true }).click();
  await expect(label(page)).toContainText('possible matches');
  expect(searched(catalog, 'orders')).toBe(true);
  expect(searched(catalog, 'Assets')).toBe(false);
  await page.goBack();
  await expect(label(page)).toBeHidden();
  await airflow3.stop();
});
