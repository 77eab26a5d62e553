import { expect } from 'playwright/test';
import { outcome } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { expectNone, INSTALL, test } from '../with-real-tool.ts';

test('Great Expectations: the data asset of a validation is offered by its name, and a suite is not', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const docs = await startTool('great-expectations');
  const open = await beside({});
  const { page, chromium } = open;
  await page.goto(docs.pages.orders, { waitUntil: 'domcontentloaded' });
  await expect(page.getByText('Data asset: orders')).toBeVisible();
  const popup = await chromium.openPopup(page);
  await expect(outcome(popup, 'candidates')).toContainText('“warehouse-orders”');
  await expect(
    outcome(popup, 'candidates')
      .getByRole('button', { name: /^orders / })
      .first(),
  ).toBeVisible();
  await popup.close();

  await page.getByRole('link', { name: 'orders.warning', exact: true }).click({ noWaitAfter: true });
  await expect(page).toHaveURL(docs.pages.suite);
  await expectNone(open);
  await docs.stop();
});
