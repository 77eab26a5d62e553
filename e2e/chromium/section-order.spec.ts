import type { Locator, Page } from 'playwright';
import { card, expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const SAFE = 'snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS';
const FAILING = 'snowflake_prod.ANALYTICS.FINANCE.INVOICES';

/** The names of the card's sections from top to bottom. */
const order = async (of: Locator): Promise<readonly string[]> => of.locator('section.sec h3').allTextContents();

async function inPanel(fqn: string): Promise<readonly string[]> {
  const panel = await scene.chromium.context.newPage();
  await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
  await panel.getByLabel('Search the catalog').fill(fqn);
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  const names = await order(card(panel));
  await panel.close();
  return names;
}

async function inPage(page: Page): Promise<readonly string[]> {
  await page.bringToFront();
  await label(page).click();
  await expect(outcome(page, 'matched')).toHaveAttribute('data-done', 'true');
  const names = await order(card(page));
  await page.keyboard.press('Escape');
  return names;
}

test('a section moved by keyboard moves in panel and page, and the usual order can be restored', async () => {
  await scene.invite();
  const page = await scene.visit('/superset/dashboard/sales/');
  expect((await inPanel(SAFE)).slice(0, 2)).toEqual(['Owners', 'Description']);
  expect((await inPage(page)).slice(0, 2)).toEqual(['Owners', 'Description']);

  const options = await scene.chromium.context.newPage();
  await options.goto(scene.chromium.extensionUrl('src/options/index.html#card'));
  const up = options.getByRole('button', { name: 'Move Use in code up' });
  await up.focus();
  const news = options.locator('.said');
  const first = options.locator('[data-section]').first();
  const places = await options.locator('[data-section] b').allTextContents();
  for (let place = places.indexOf('Use in code'); place >= 1; place--) {
    await options.keyboard.press('Alt+ArrowUp');
    await expect(news).toHaveText(new RegExp(`^Use in code: place ${place} of \\d+$`));
    await expect(up).toBeFocused();
  }
  await expect(first).toContainText('Use in code');
  await options.getByRole('button', { name: 'Move Owners down' }).click();
  await expect(news).toContainText('Owners: place 3 of');

  expect((await inPanel(SAFE)).slice(0, 3)).toEqual(['Use in code', 'Description', 'Owners']);
  // A section that explains a bad verdict still comes first.
  expect((await inPanel(FAILING)).slice(0, 3)).toEqual(['Quality', 'Use in code', 'Description']);
  await page.reload();
  expect((await inPage(page)).slice(0, 3)).toEqual(['Use in code', 'Description', 'Owners']);

  await options.getByRole('button', { name: 'Restore the usual order' }).click();
  await expect(first).toContainText('Owners');
  expect((await inPanel(SAFE)).slice(0, 2)).toEqual(['Owners', 'Description']);
});
