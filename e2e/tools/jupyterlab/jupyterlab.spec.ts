import { expect } from 'playwright/test';
import { card, outcome } from '../../chromium/person';
import { INSTALL, lookUpLine, openPanel, test } from '../beside';
import { startTool } from '../real-tool';

test('JupyterLab: a notebook claims nothing, and a name that is selected in a cell is looked up', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const jupyterlab = await startTool('jupyterlab');
  const open = await beside({});
  const { page, chromium } = open;
  await page.goto(jupyterlab.pages.notebook);
  const line = (text: string) => page.locator('.jp-Notebook .cm-line').filter({ hasText: text });
  await expect(line('shop.main.orders')).toBeVisible();
  const popup = await chromium.openPopup(page);
  await expect(outcome(popup, 'page-not-recognised')).toBeVisible();
  await popup.close();

  const panel = await openPanel(open);
  await lookUpLine(open, line('shop.main.orders'));
  // Without its service the name is one that several could have.
  const found = outcome(panel, 'candidates').getByRole('listitem').filter({ hasText: 'duckdb_shop' }).filter({ hasText: 'Ada Lovelace' });
  await found.getByRole('button').click();
  await expect(card(panel)).toHaveAccessibleName('Table orders');
  await expect(card(panel).locator('.person').first()).toContainText('Ada Lovelace');
  await lookUpLine(open, line('nothing_of_that_name'));
  await expect(outcome(panel, 'not-in-catalog')).toContainText('nothing_of_that_name');
  await panel.close();
  await jupyterlab.stop();
});
