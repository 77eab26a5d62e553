import { expect } from 'playwright/test';
import { outcome } from '../../chromium/user-actions.ts';
import { startTool } from '../real-tool.ts';
import { INSTALL, test } from '../with-real-tool.ts';

test('marimo: a notebook claims nothing, whatever its file is called', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const marimo = await startTool('marimo');
  const { page, chromium } = await beside({});
  await page.goto(marimo.pages.notebook, { waitUntil: 'domcontentloaded' });
  await expect(page).toHaveTitle('orders.py');
  const popup = await chromium.openPopup(page);
  await expect(outcome(popup, 'page-not-recognised')).toContainText('marimo');
  await popup.close();
  await marimo.stop();
});
