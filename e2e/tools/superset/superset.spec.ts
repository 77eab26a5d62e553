import { expect } from 'playwright/test';
import { label, switchOn } from '../../chromium/person';
import { expectAsset, INSTALL, settle, test } from '../beside';
import { startTool } from '../real-tool';

test('Superset: dashboards and charts, by address, through its own navigation', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const superset = await startTool('superset');
  const { page, chromium, catalog } = await beside({ superset: superset.url });
  await superset.signIn(page);
  await page.goto(superset.pages.salesOverview);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expectAsset(page, 'Dashboard', 'Sales overview', 'Ada Lovelace');

  await page.goto(superset.pages.dashboards);
  await expect(page.getByRole('link', { name: 'Sales overview' })).toBeVisible();
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'Sales overview' }).click();
  await expect(page).toHaveURL(/native_filters_key/);
  await expect(label(page)).toContainText('Ada Lovelace');

  await page.getByRole('button', { name: 'More Options' }).first().click();
  await page.getByText('Edit chart').click();
  await expect(page).toHaveURL(/\/explore\/.*slice_id=1/);
  await expectAsset(page, 'Chart', 'Orders by customer', 'Grace Hopper');

  await page.goBack();
  await expect(label(page)).toContainText('Ada Lovelace');
  // The number is in the address, the slug in the catalog: sure here, since the slug's address proved the service.
  await page.goto(`${superset.url}/superset/dashboard/1/`);
  await expect(label(page)).toContainText('Ada Lovelace');
  await superset.stop();
});
