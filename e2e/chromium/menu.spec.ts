import type { Page } from 'playwright';
import { card, expect, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const PANEL = 'src/panel/index.html';

/** The browser opens a panel only for a user gesture, so the popup's own button opens it; the selected text is then sent there. */
async function openPanel(page: Page): Promise<Page> {
  const popup = await scene.chromium.openPopup(page);
  await popup.getByRole('button', { name: 'Open the side panel' }).click();
  return scene.chromium.panel(PANEL);
}

const select = (page: Page, selectionText: string) =>
  scene.chromium.contextMenuClick({ menuItemId: 'look-up-selection', selectionText }, page);

test('the panel shows the page that the popup showed', async () => {
  const page = await scene.visit('/superset/dashboard/sales/');
  const panel = await openPanel(page);
  await expect(outcome(panel, 'matched')).toContainText('Ada Lovelace');
  await panel.close();
});

test('a selected name is looked up in the panel, in every notation', async () => {
  const page = await scene.visit('/superset/dashboard/sales/');
  const panel = await openPanel(page);
  for (const [text, state, shown] of [
    ['snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS', 'matched', 'Ada Lovelace'],
    ['  "snowflake_prod"."ANALYTICS"."PUBLIC"."DAILY_REVENUE" ;', 'matched', 'Finance Analytics'],
    ['`bigquery_prod.larkspur-prod.sales.orders`', 'matched', 'Síle O'],
    ['PUBLIC.NO_OWNER_BARE', 'candidates', 'snowflake_prod'],
    ["{{ ref('big_orders') }}", 'candidates', 'Grace Hopper'],
    ["source('main', 'raw_orders')", 'candidates', 'Data Platform'],
    ['snowflake_prod.ANALYTICS.PUBLIC.DELETED_TABLE', 'matched', 'Deleted from the catalog'],
    ['no_such_thing_anywhere', 'not-in-catalog', 'no_such_thing_anywhere'],
    ["O'Zzyzx..[qq]", 'not-in-catalog', "O'Zzyzx..[qq]"],
    ['x'.repeat(401), 'not-a-name', 'This is not a name'],
  ] as const) {
    await select(page, text);
    await expect(outcome(panel, state), text).toContainText(shown);
    await expect(panel.getByLabel('Search the catalog')).toHaveValue(text.trim());
  }
  await panel.close();
});

test('several hits are a list with kind, service and owner that can be used by keyboard alone', async () => {
  const page = await scene.visit('/superset/dashboard/sales/');
  const panel = await openPanel(page);
  await select(page, 'raw_orders');
  const rows = outcome(panel, 'candidates').getByRole('listitem');
  await expect(rows.filter({ hasText: 'duckdb_shop' }).filter({ hasText: 'Data Platform' })).toContainText(/Table.*Data Platform/);
  expect(await rows.count()).toBeGreaterThan(1);
  const at = (await rows.allInnerTexts()).findIndex((text) => text.includes('Data Platform') && text.includes('duckdb_shop'));

  await panel.getByLabel('Search the catalog').focus();
  for (let step = 0; step <= at; step++) await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(outcome(panel, 'matched')).toContainText('Data Platform');
  await expect(card(panel)).toContainText('raw_orders');
  await panel.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect(outcome(panel, 'candidates')).toBeVisible();
  await panel.close();
});

test('the keyboard shortcut looks up the text selected in the page', async () => {
  scene.host.body = '<p id="name">snowflake_prod.ANALYTICS.PUBLIC.OLD_ORDERS</p><textarea>streams of words</textarea>';
  const page = await scene.visit('/superset/dashboard/sales/');
  const panel = await openPanel(page);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('name') ?? document.body));
  await scene.chromium.command('look-up-selection', page);
  await expect(outcome(panel, 'matched')).toContainText('Deprecated');
  await expect(card(panel)).toContainText('OLD_ORDERS');

  await page.locator('textarea').fill('kafka_prod."orders.v1"');
  await page.locator('textarea').selectText();
  await scene.chromium.command('look-up-selection', page);
  await expect(card(panel)).toContainText('orders.v1');
  await expect(outcome(panel, 'matched')).toContainText('Data Platform');
  await panel.close();
});

test('the keyboard shortcut without a selection looks nothing up', async () => {
  const page = await scene.visit('/superset/dashboard/sales/');
  const panel = await openPanel(page);
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  scene.catalog.requests.clear();
  await scene.chromium.command('look-up-selection', page);
  await expect(outcome(panel, 'nothing-asked')).toBeVisible();
  expect(scene.asked()).toEqual({ searches: 0, reads: 0 });
  await panel.close();
});
