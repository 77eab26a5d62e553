import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, INSTALL, settle, test } from '../with-real-tool.ts';

test('Airflow 2: DAGs are recognized by address, through its own navigation', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const airflow2 = await startTool('airflow2');
  const { page, chromium, catalog } = await beside({ airflow2: airflow2.url });
  await airflow2.signIn(page);
  await page.goto(airflow2.pages.ordersDaily);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expectAsset(page, 'Pipeline', 'shop_orders_daily', 'Finance Analytics');

  await page.goto(airflow2.pages.dags);
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'shop_orders_daily' }).first().click();
  await expect(page).toHaveURL(/shop_orders_daily/);
  await expect(label(page)).toContainText('Finance Analytics');
  await airflow2.stop();
});
