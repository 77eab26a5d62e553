import { expect } from 'playwright/test';
import { outcome } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { INSTALL, test } from '../with-real-tool.ts';

test('Kedro-Viz: a chosen data set is offered by its name, by link and by click, and a task or a gone name is not', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const kedro = await startTool('kedro-viz');
  const { page, chromium } = await beside({});
  const heading = page.locator('.pipeline-metadata').getByRole('heading', { level: 2 }).first();
  const expectOffered = async (name: string) => {
    await expect(heading).toHaveText(name);
    const popup = await chromium.openPopup(page);
    await expect(outcome(popup, 'candidates')).toContainText(`“${name}”`);
    await popup.close();
  };
  const expectNothing = async () => {
    const popup = await chromium.openPopup(page);
    await expect(outcome(popup, 'page-not-recognised')).toBeVisible();
    await popup.close();
  };
  await page.goto(kedro.pages.orders, { waitUntil: 'domcontentloaded' });
  await expectOffered('orders');

  const listed = (name: string) => page.getByRole('tree').getByRole('button', { name, exact: true });
  await listed('marts.big_orders').click();
  await expect(page).toHaveURL(/[?&]sid=4d58b24a/);
  await expectOffered('marts.big_orders');

  await listed('clean_orders').click();
  await expect(heading).toHaveText('clean_orders');
  await expectNothing();
  await page.goto(kedro.pages.gone, { waitUntil: 'domcontentloaded' });
  await expect(listed('marts.big_orders')).toBeVisible();
  await expectNothing();
  await kedro.stop();
});
