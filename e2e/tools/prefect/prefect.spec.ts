import { expect } from 'playwright/test';
import { label, outcome, switchOn } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, INSTALL, searched, settle, test } from '../with-real-tool.ts';

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

test('Prefect: a flow by its title, which is never the one of the flow before', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const prefect = await startTool('prefect');
  const { page, chromium, catalog } = await beside({ prefect: prefect.url });
  await page.goto(prefect.pages.orders);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expect(label(page)).toContainText('Ada Lovelace');
  await expect(page).toHaveTitle(/^Flow: orders-flow/);

  await page.getByRole('link', { name: 'Flows', exact: true }).first().click();
  await page.getByRole('link', { name: 'stock-flow' }).click();
  await expect(label(page)).toContainText('possible match');
  await label(page).click();
  await expect(outcome(page, 'candidates')).toContainText('stock-flow');
  await page.keyboard.press('Escape');
  await expect(outcome(page, 'candidates')).toHaveCount(0);

  await page.goBack();
  await expect(label(page)).toBeHidden();
  await page.goBack();
  await expect(label(page)).toContainText('Ada Lovelace');
  await expect(page).toHaveTitle(/^Flow: orders-flow/);
  // By no link of its own one gets from flow to flow: then Prefect 3.9 takes the title away, writes no other, and still shows the first.
  catalog.requests.clear();
  await page.evaluate(() => history.go(2));
  await expect(label(page)).toContainText('Not in the catalog');
  await expect(page).toHaveTitle('Prefect Server');
  expect(searched(catalog, 'orders-flow')).toBe(false);
  // The control: the title is there again, and the flow found by it.
  await page.reload();
  await expect(label(page)).toContainText('possible match');
  expect(searched(catalog, 'stock-flow')).toBe(true);
  await prefect.stop();
});
