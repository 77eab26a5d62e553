import { expect } from 'playwright/test';
import type { Rule } from '../../../src/settings/schema.ts';
import { outcome, switchOn } from '../../chromium/user-actions.ts';
import { storeSettings } from '../../own-settings.ts';
import { startTool } from '../real-tool.ts';
import { expectAsset, expectLookedUp, expectTables, INSTALL, settle, test } from '../with-real-tool.ts';

test('JupyterLab: a notebook claims no asset, its query’s tables are listed, and a selected name in a cell is looked up', async ({
  beside,
}) => {
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

  await expectTables(open, { service: 'duckdb_shop', owner: 'Ada Lovelace', tables: 1 });
  await expectLookedUp(open, { text: 'shop.main.orders', service: 'duckdb_shop', owner: 'Ada Lovelace' }, line);
  await jupyterlab.stop();
});

test('JupyterLab: the label of a rule’s notebook covers neither the status bar nor the notification above it', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const jupyterlab = await startTool('jupyterlab');
  const open = await beside({});
  const { page, chromium } = open;
  const rule: Rule = {
    ...{ id: 'notebooks', name: 'Notebooks', host: jupyterlab.url, path: '/lab/tree/:table.ipynb' },
    ...{ kind: 'table', names: 'shop.main.{table}' },
  };
  await (await chromium.worker()).evaluate(storeSettings, { changed: { rules: [rule] } });
  await page.goto(jupyterlab.pages.notebook);
  await expect(page.getByText('get notified about official Jupyter news')).toBeVisible();
  await settle(open, 'duckdb_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', 'Ada Lovelace');

  const line = page.locator('.jp-StatusBar-Widget').getByText(/Ln \d+, Col \d+/);
  await line.click();
  await expect(page.getByText('Go to line number')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'No', exact: true }).click();
  await expect(page.getByText('get notified about official Jupyter news')).toBeHidden();
  await jupyterlab.stop();
});
