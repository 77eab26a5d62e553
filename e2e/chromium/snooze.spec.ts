import type { Page } from 'playwright';
import { card, expect, label, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();
const SALES = '/superset/dashboard/sales/';
const RETURNS = '/superset/dashboard/2/';

/** A page of the site with its label. */
async function labelled(path = SALES): Promise<Page> {
  const page = await scene.visit(path);
  await expect(label(page)).toBeVisible();
  return page;
}

/** Chooses an entry of the label's menu. */
async function choose(page: Page, entry: RegExp): Promise<void> {
  await label(page).click({ button: 'right' });
  await page.getByRole('menuitem', { name: entry }).click();
}

const storedUntil = async () => (await scene.readSettings()).sites[0]?.snoozedUntil ?? 0;

/** The time of day in the browser's words. */
const timeIn = (page: Page, at: number) =>
  page.evaluate((time) => new Intl.DateTimeFormat('en-US', { timeStyle: 'short' }).format(time), at);

test('the label can be hidden on a site for an hour, which also holds in its other tabs, after a reload and without the worker', async () => {
  await scene.invite();
  const other = await labelled(RETURNS);
  const page = await labelled();
  const before = Date.now();
  await choose(page, /^Hide for an hour, until \d+:\d\d/);
  await expect(label(page)).toBeHidden();
  await expect(label(other)).toBeHidden();
  const stored = await storedUntil();
  expect(stored).toBeGreaterThanOrEqual(before + 3_600_000);
  expect(stored).toBeLessThanOrEqual(Date.now() + 3_600_000);

  await scene.chromium.killWorker();
  await page.reload();
  // The control: the popup answers on the same page.
  const popup = await scene.chromium.openPopup(page);
  await expect(card(popup)).toContainText('Sales overview');
  await expect(popup.getByText(`The label is hidden here until ${await timeIn(popup, stored)}.`)).toBeVisible();
  await expect(label(page)).toBeHidden();

  await popup.getByRole('button', { name: 'Show it now' }).click();
  await expect(label(page)).toBeVisible();
  await expect(popup.getByText('Hide the label for a while')).toBeVisible();
});

test('a hidden label comes back by itself in an open page when the time has passed', async () => {
  await scene.invite();
  const [site] = (await scene.readSettings()).sites;
  if (!site) throw new Error('the site is not switched on');
  const end = Date.now() + 4_000;
  await scene.changeSettings({ sites: [{ ...site, snoozedUntil: end }] });
  const page = await scene.visit(SALES);
  await expect(label(page)).toBeVisible();
  expect(Date.now()).toBeGreaterThanOrEqual(end);
});

test('the label can be hidden until tomorrow in the popup, which says so', async () => {
  await scene.invite();
  const page = await labelled();
  const popup = await scene.chromium.openPopup(page);
  await popup.getByText('Hide the label for a while').click();
  await popup.getByRole('button', { name: 'Hide until tomorrow' }).click();
  await expect(label(page)).toBeHidden();
  await expect(popup.getByText('The label is hidden here until tomorrow.')).toBeVisible();
  expect(await storedUntil()).toBe(new Date().setHours(24, 0, 0, 0));
});

test('the label can be hidden on one page, and is there again on the next', async () => {
  await scene.invite();
  const page = await labelled();
  await expect(label(page)).toContainText('Ada Lovelace');
  await choose(page, /^Hide on this page$/);
  await expect(label(page)).toBeHidden();
  const popup = await scene.chromium.openPopup(page);
  await expect(popup.getByText('The label is hidden until this tab shows another page.')).toBeVisible();
  await popup.close();

  // The same dashboard at another address.
  await page.evaluate(() => history.pushState({}, '', '?native_filters_key=x'));
  await page.evaluate((path) => history.pushState({}, '', path), RETURNS);
  await expect(label(page)).toContainText('Finance Analytics');
  expect(await storedUntil()).toBe(0);
});

test('a label that was hidden on its page can be shown again in the popup', async () => {
  await scene.invite();
  const page = await labelled();
  const popup = await scene.chromium.openPopup(page);
  await popup.getByText('Hide the label for a while').click();
  await popup.getByRole('button', { name: 'Hide on this page' }).click();
  await expect(label(page)).toBeHidden();
  await popup.getByRole('button', { name: 'Show it now' }).click();
  await expect(label(page)).toBeVisible();
});
