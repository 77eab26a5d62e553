import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/person';
import { expectAsset, INSTALL, settle, test } from '../beside';
import { startTool } from '../real-tool';

test('Prefect: flows by the number in their address', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const prefect = await startTool('prefect');
  const { page, chromium, catalog } = await beside({ prefect: prefect.url });
  await page.goto(prefect.pages.orders);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expectAsset(page, 'Pipeline', 'orders-flow', 'Ada Lovelace');

  await page.getByRole('link', { name: 'Flows', exact: true }).first().click();
  await expect(page).toHaveURL(`${prefect.url}/flows`);
  await expect(page.getByRole('link', { name: 'returns-flow' })).toBeVisible();
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'returns-flow' }).click();
  await expectAsset(page, 'Pipeline', 'returns-flow', 'Jürgen Groß');

  // A run names no flow in its address.
  await page.goto(prefect.pages.orders);
  await expect(label(page)).toContainText('Ada Lovelace');
  await page.locator('a[href*="/runs/flow-run/"]').first().click();
  await expect(page).toHaveURL(/\/flow-run\//);
  await expect(label(page)).toBeHidden();
  await page.goBack();
  await expect(label(page)).toContainText('Ada Lovelace');
  await prefect.stop();
});
