import type { Page } from 'playwright';
import { startHostPages } from '../host-page.ts';
import { lateTitles } from '../late-titles.ts';
import { until } from '../until.ts';
import { expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const flow = (number: number): string => `/flows/flow/0a1b2c3d-0000-4000-8000-00000000000${number}`;
const ORDERS = flow(1);
const STOCK = flow(7);
const TITLES = { [ORDERS]: 'Flow: orders-flow • Prefect Server', [STOCK]: 'Flow: stock-flow • Prefect Server' };

const go = (page: Page, path: string) => page.evaluate(`go(${JSON.stringify(path)})`);
/** Whether this name was searched for. */
const searched = (name: string): boolean =>
  scene.catalog.requests.some(({ search }) => (new URLSearchParams(search).get('query_filter') ?? '').includes(JSON.stringify(name)));

test('a page is named by its own late title, never by the title of the previous page', async () => {
  await scene.invite(scene.host.url, 'prefect');
  scene.host.body = lateTitles(TITLES);
  const page = await scene.visit(ORDERS);
  await expect(label(page)).toContainText('Ada Lovelace');
  await expect(page).toHaveTitle(/orders-flow/);
  scene.catalog.requests.clear();
  await go(page, STOCK);
  await expect(label(page)).toContainText('possible match');
  await expect(page).toHaveTitle(/stock-flow/);
  expect(searched('stock-flow')).toBe(true);
  expect(searched('orders-flow')).toBe(false);
  await label(page).click();
  await expect(outcome(page, 'candidates')).toContainText('stock-flow');
  await expect(outcome(page, 'candidates')).not.toContainText('orders-flow');
});

test('the control: the same title is used if the document was loaded with it', async () => {
  await scene.invite(scene.host.url, 'prefect');
  scene.host.body = lateTitles({ [STOCK]: 'Flow: orders-flow • Prefect Server' }, 0);
  const page = await scene.visit(STOCK);
  await expect(label(page)).toContainText('possible match');
  expect(searched('orders-flow')).toBe(true);
});

test('if only the title names an asset, each page of one document is named by its own title', async () => {
  await scene.invite(scene.host.url, 'airflow');
  scene.host.body = lateTitles({
    '/assets/1': 'DAILY_REVENUE - Airflow',
    '/assets/2': 'OLD_ORDERS - Airflow',
    '/assets': 'Assets - Airflow',
  });
  const page = await scene.visit('/assets/1');
  await expect(label(page)).toContainText('possible match');
  expect(searched('DAILY_REVENUE')).toBe(true);
  scene.catalog.requests.clear();
  await go(page, '/assets/2');
  await until('the second asset', async () => searched('OLD_ORDERS'));
  await expect(label(page)).toContainText('possible match');
  expect(searched('DAILY_REVENUE')).toBe(false);
  // A list of assets is not an asset, although its title has the same form.
  await go(page, '/assets');
  await expect(label(page)).toBeHidden();
  await expect(page).toHaveTitle('Assets - Airflow');
  await go(page, '/assets/1');
  await expect(label(page)).toContainText('possible match');
  expect(searched('Assets')).toBe(false);
  // Another query does not mean another asset: its title is not written again.
  const searches = scene.asked().searches;
  await page.evaluate(() => history.replaceState({}, '', '?tab=events'));
  await label(page).click();
  await expect(outcome(page, 'candidates')).toContainText('DAILY_REVENUE');
  expect(scene.asked().searches).toBe(searches);
});

test('a title that appears after the look-up has ended starts a new one', async () => {
  await scene.invite(scene.host.url, 'airflow');
  scene.host.body = lateTitles({ '/assets/1': 'DAILY_REVENUE - Airflow' }, 5_000);
  const page = await scene.visit('/assets/1');
  await expect(page.locator('placard-label')).toHaveCount(1);
  await expect(label(page)).toBeHidden();
  expect(searched('DAILY_REVENUE')).toBe(false);
  await expect(label(page)).toContainText('possible match');
  expect(searched('DAILY_REVENUE')).toBe(true);
});

test('a title that names another table at the same address removes the label', async () => {
  await scene.invite(scene.host.url, 'phpmyadmin');
  const title = (table: string): string => `localhost / db / shop / ${table} | phpMyAdmin 5.2.1`;
  scene.host.body = `<script>document.title = '${title('orders')}';</script>`;
  const page = await scene.visit('/index.php?route=/sql&db=shop&table=orders');
  await expect(label(page)).toContainText(/possible match|\?/);
  // phpMyAdmin does this when the query of the rows is changed in place.
  const show = (table: string) =>
    page.evaluate(
      (text) => document.querySelector('title')?.replaceWith(Object.assign(document.createElement('title'), { text })),
      title(table),
    );
  await show('customers');
  await expect(label(page)).toBeHidden();
  await show('orders');
  await expect(label(page)).toContainText(/possible match|\?/);
});

test('the popup of a page without a label also waits for the title', async () => {
  const host = await startHostPages({ looksLike: 'none' });
  const titles = { '/assets/1': 'DAILY_REVENUE - Airflow', '/assets/2': 'OLD_ORDERS - Airflow' };
  host.body = `${lateTitles(titles)}<link rel="icon" href="/static/pin_32.png">`;
  const page = await scene.visit(`${host.url}/assets/1`);
  const early = await scene.chromium.openPopup(page);
  await expect(outcome(early, 'candidates')).toContainText('DAILY_REVENUE');
  await early.close();

  scene.catalog.requests.clear();
  await go(page, '/assets/2');
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'candidates')).toContainText('OLD_ORDERS');
  await popup.close();
  // A title that is stable for long enough counts, whatever the document showed before.
  const again = await scene.chromium.openPopup(page);
  await expect(outcome(again, 'candidates')).toContainText('OLD_ORDERS');
  await again.close();
  expect(searched('DAILY_REVENUE')).toBe(false);
  expect(await page.locator('placard-label').count()).toBe(0);
  await host.close();
});

/** The header of a Superset dashboard, which tells its number whatever the address says. */
const header = (title: string, number: string): string =>
  `<div class="dashboard-header-container" data-test-id="${number}"><div class="header-with-actions">
    <input class="dynamic-title-input" value="${title}" placeholder="Title"><span class="input-sizer">${title}</span>
  </div></div>`;

test('the number in a page’s header names a dashboard once the title shows that the header is this page’s', async () => {
  await scene.invite(scene.host.url, 'superset');
  scene.host.body = `<script>document.title = 'Customer care';</script>${header('Customer care', '2')}`;
  const page = await scene.visit('/superset/dashboard/care/');
  await expect(label(page)).toContainText('Finance Analytics');
});

test('the number in the header of another dashboard than the title’s names nothing', async () => {
  await scene.invite(scene.host.url, 'superset');
  scene.host.body = `<script>document.title = 'Costs';</script>${header('Customer care', '2')}`;
  const page = await scene.visit('/superset/dashboard/care/');
  await expect(label(page)).toContainText('Not in the catalog');
  expect(searched('Customer care')).toBe(true);
});
