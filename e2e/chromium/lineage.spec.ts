import type { Page } from 'playwright';
import { fqnOf, idOf } from '../demo-catalog/entities.ts';
import { card, expect, label, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

/** Two of its five sources have problems, both two steps up. */
const BOARD_PACK = '/superset/dashboard/21/';
const INVOICES = 'snowflake_prod.ANALYTICS.FINANCE.INVOICES';

const drawing = (page: Page) => lineage(page).getByRole('group', { name: 'Lineage as a drawing' });
const lineage = (page: Page) => page.getByRole('region', { name: 'Lineage' });
const stop = (page: Page, fqn: string) => lineage(page).locator(`[data-node="${fqn.replaceAll('"', '\\"')}"]`);
const verdict = (page: Page) => page.getByRole('region', { name: 'Can I trust it?' });

/** A panel as wide as a window. */
async function widePanel(text: string): Promise<Page> {
  const panel = await scene.chromium.context.newPage();
  await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
  await panel.getByLabel('Search the catalog').fill(text);
  await expect(card(panel)).toBeVisible();
  return panel;
}

/** The worker's last answer to a script in the page. */
async function heard(page: Page, port: string, what: object): Promise<{ readonly say?: string }> {
  const tabId = await scene.chromium.tabId(page);
  return (await scene.chromium.worker()).evaluate(
    async ([tab, name, asked]) => {
      const [told] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        args: [name, asked] as [string, object],
        func: (portName: string, ask: object) =>
          new Promise<object>((resolve) => {
            const opened = chrome.runtime.connect({ name: portName });
            opened.onMessage.addListener((answer: { readonly done: boolean }) => {
              if (answer.done) resolve(answer);
            });
            opened.postMessage(ask);
          }),
      });
      return told?.result ?? {};
    },
    [tabId, port, what] as const,
  );
}

test('label, badge and card report a dashboard’s bad sources, and its lineage leads to them and back', async () => {
  await scene.invite();
  const page = await scene.visit(BOARD_PACK);
  await expect(label(page)).toContainText('2 of 5 sources have an incident');
  const tabId = await scene.chromium.tabId(page);
  expect(await (await scene.chromium.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe('2');

  await label(page).click();
  await expect(verdict(page)).toContainText('2 of 5 source tables have an open incident');
  // It explains the verdict, so it is open already, and extends to the problem.
  await expect(stop(page, 'snowflake_prod.ANALYTICS.FLOWS.BOARD_FACTS')).toBeVisible();
  await expect(stop(page, INVOICES)).toHaveAttribute('data-standing', 'bad');
  await expect(lineage(page).getByRole('list', { name: 'Comes from' }).getByRole('listitem').first()).toContainText('Open incident');
  await expect(stop(page, INVOICES)).toContainText('2 steps away');
  await expect(stop(page, INVOICES)).toContainText('Jürgen Groß +1');
  await expect(stop(page, INVOICES)).toContainText('by stock_hourly');

  await stop(page, INVOICES).getByRole('button').click();
  await expect(page.getByRole('article', { name: 'Table INVOICES' })).toBeVisible();
  await lineage(page).getByText('Lineage').click();
  await stop(page, 'kafka_prod."orders.v1"').getByRole('button').press('Enter');
  await expect(page.getByRole('article', { name: 'Topic orders.v1' })).toBeVisible();
  // Back returns along the same cards, and the keyboard still reaches the card.
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('article', { name: 'Table INVOICES' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('article', { name: 'Dashboard Board pack' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('a script in a page can read an asset only after a lineage in this page has named it', async () => {
  await scene.invite();
  const page = await scene.visit(BOARD_PACK);
  await expect(label(page)).toContainText('2 of 5 sources');
  const near = scene.catalog.entities.find('table', 'snowflake_prod.ANALYTICS.FLOWS.BOARD_FACTS');
  const asset = { kind: 'table', id: idOf(near), fqn: fqnOf(near) };
  const ask = { of: 'asset', ...asset };
  expect(await heard(page, 'look-up', ask)).toEqual({ say: 'stay-away', done: true });
  expect(await heard(page, 'part', { part: 'lineage', asset })).toEqual({ say: 'absent', done: true });
  // No part's name requests more steps than the server allows.
  expect(await heard(page, 'part', { part: 'lineage4', asset })).toEqual({ say: 'absent', done: true });

  await label(page).click();
  await expect(stop(page, asset.fqn)).toBeVisible();
  expect(await heard(page, 'look-up', ask)).toMatchObject({ say: 'outcome', outcome: { state: 'matched' } });
  expect(await heard(page, 'part', { part: 'lineage', asset })).toMatchObject({ say: 'part' });
});

test('a wide panel draws the lineage, which can be walked by keyboard alone', async () => {
  const panel = await widePanel('snowflake_prod.ANALYTICS.FLOWS.SESSION_FACTS');
  await lineage(panel).getByText('Lineage', { exact: true }).click();
  await lineage(panel).getByRole('button', { name: 'Show three steps each way' }).click();
  await expect(drawing(panel).getByRole('button')).toHaveCount(7);
  await expect(lineage(panel).getByLabel('Column by column')).toHaveValue('AMOUNT');
  await expect(lineage(panel)).toContainText('AMOUNT of SESSIONS');

  await drawing(panel).getByRole('button', { name: 'SESSION_FACTS' }).focus();
  await panel.keyboard.press('ArrowLeft');
  await panel.keyboard.press('ArrowLeft');
  await expect(drawing(panel).getByRole('button', { name: 'CLICKS_CLEAN' })).toBeFocused();
  await expect(drawing(panel).locator('[tabindex="0"]')).toHaveCount(1);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('article', { name: 'Table CLICKS_CLEAN' })).toBeVisible();
  await lineage(panel).getByText('Lineage', { exact: true }).click();
  await stop(panel, 'snowflake_prod.ANALYTICS.FLOWS.RAW_CLICKS').getByRole('button').click();
  await expect(panel.getByRole('article', { name: 'Table RAW_CLICKS' })).toBeVisible();
  for (const name of ['CLICKS_CLEAN', 'SESSION_FACTS']) {
    await panel.getByRole('button', { name: 'Back' }).click();
    await expect(panel.getByRole('article', { name: `Table ${name}` })).toBeVisible();
  }
  await expect(panel.getByRole('button', { name: 'Back' })).toHaveCount(0);
  // The clicked link is gone; the next key still continues from the card.
  await panel.keyboard.press('Tab');
  await expect(card(panel).locator(':focus')).toHaveCount(1);
});

test('a narrow panel draws no lineage, and a long list of assets starts short', async () => {
  const panel = await widePanel('snowflake_prod.ANALYTICS.FLOWS.CALENDAR');
  await lineage(panel).getByText('Lineage', { exact: true }).click();
  const feeds = lineage(panel).getByRole('list', { name: 'Feeds' }).getByRole('listitem');
  await expect(feeds).toHaveCount(8);
  await expect(drawing(panel)).toContainText('28 more');
  const looks = () => scene.catalog.requests.filter(({ search }) => search.includes('DAILY_') && search.includes('entityLink'));
  expect(looks()).toHaveLength(10);
  await panel.setViewportSize({ width: 400, height: 700 });
  await expect(drawing(panel)).toHaveCount(0);
  await lineage(panel).getByRole('button', { name: '32 more' }).click();
  await expect(feeds).toHaveCount(40);
});
