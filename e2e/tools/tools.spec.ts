import { test as base, expect, type Page } from 'playwright/test';
import { type Catalog, startCatalog } from '../catalog/server';
import { type Chromium, startChromium } from '../chromium/chromium';
import { card, connect, label, outcome, switchOn } from '../chromium/person';
import { startTool } from './real-tool';

/** A connected Placard beside a real tool. */
interface Beside {
  readonly chromium: Chromium;
  readonly catalog: Catalog;
  readonly page: Page;
}

/** Installing a tool from its package takes its time where no earlier run has done so. ms */
const INSTALL = 600_000;

const test = base.extend<{ beside: (tools: NonNullable<Parameters<typeof startCatalog>[0]>['tools']) => Promise<Beside> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  beside: async ({}, use) => {
    const open: Beside[] = [];
    await use(async (tools = {}) => {
      const catalog = await startCatalog({ tools });
      const chromium = await startChromium({ extension: 'dist/e2e-chromium' });
      await connect(chromium, { server: catalog.url, token: await catalog.token('user') });
      const beside = { chromium, catalog, page: await chromium.context.newPage() };
      open.push(beside);
      return beside;
    });
    for (const { chromium, catalog } of open) {
      await chromium.close();
      await catalog.close();
    }
  },
});

/** Looks the page up in the popup and says which service the site shows, where Placard asks. */
async function settle({ chromium, page }: Beside, service: string | null): Promise<void> {
  const popup = await chromium.openPopup(page);
  if (service !== null) await popup.getByRole('button', { name: `Yes, this site is ${service}` }).click();
  await expect(outcome(popup, 'matched')).toBeVisible();
  await popup.close();
}

async function expectAsset(page: Page, kind: string, name: string, owner: string): Promise<void> {
  await expect(label(page)).toContainText(owner);
  await label(page).click();
  await expect(card(page)).toHaveAccessibleName(`${kind} ${name}`);
  await expect(card(page).locator('.person').first()).toContainText(owner);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
}

test('Superset: dashboards and charts, by address, through its own navigation', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const superset = await startTool('superset');
  const { page, chromium, catalog } = await beside({ superset: superset.url });
  await superset.signIn(page);
  await page.goto(superset.pages.salesOverview);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expectAsset(page, 'Dashboard', 'Sales overview', 'Ada Lovelace');

  await page.goto(superset.pages.dashboards);
  await expect(page.getByRole('link', { name: 'Sales overview' })).toBeVisible();
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'Sales overview' }).click();
  await expect(page).toHaveURL(/native_filters_key/);
  await expect(label(page)).toContainText('Ada Lovelace');

  await page.getByRole('button', { name: 'More Options' }).first().click();
  await page.getByText('Edit chart').click();
  await expect(page).toHaveURL(/\/explore\/.*slice_id=1/);
  await expectAsset(page, 'Chart', 'Orders by customer', 'Grace Hopper');

  await page.goBack();
  await expect(label(page)).toContainText('Ada Lovelace');
  // The number is in the address, the slug in the catalog: sure here, since the slug's address proved the service.
  await page.goto(`${superset.url}/superset/dashboard/1/`);
  await expect(label(page)).toContainText('Ada Lovelace');
  await superset.stop();
});

test('Airflow 3: DAGs and their tasks, by address', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const airflow3 = await startTool('airflow3');
  const { page, chromium, catalog } = await beside({ airflow3: airflow3.url });
  await page.goto(airflow3.pages.ordersDaily);
  await settle({ page, chromium, catalog }, null);
  await switchOn(chromium, page);
  await expectAsset(page, 'Pipeline', 'shop_orders_daily', 'Ada Lovelace');

  await page.goto(airflow3.pages.dags);
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'shop_orders_daily' }).first().click();
  await expect(page).toHaveURL(/shop_orders_daily/);
  await expect(label(page)).toContainText('Ada Lovelace');
  await airflow3.stop();
});

test('dbt docs: models by the relation that the page shows, followed by hash', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const dbt = await startTool('dbt-docs');
  const { page, chromium, catalog } = await beside({});
  await page.goto(dbt.pages.orders);
  await expect(page.getByRole('heading', { name: 'orders' })).toBeVisible();
  await settle({ page, chromium, catalog }, 'duckdb_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', 'Ada Lovelace');

  await page.locator('.app-menu, .menu').getByText('big_orders', { exact: true }).first().click();
  await expectAsset(page, 'Table', 'big_orders', 'Grace Hopper');
  await page.goBack();
  await expect(label(page)).toContainText('Ada Lovelace');
  await page.goto(dbt.pages.overview);
  await expect(label(page)).toBeHidden();
  await dbt.stop();
});

test('Datasette: tables by name, on full page loads', async ({ beside }) => {
  test.setTimeout(INSTALL);
  const datasette = await startTool('datasette');
  const { page, chromium, catalog } = await beside({});
  await page.goto(datasette.pages.orders);
  await settle({ page, chromium, catalog }, 'sqlite_shop');
  await switchOn(chromium, page);
  await expectAsset(page, 'Table', 'orders', "Síle O'Connor");

  await page.goto(datasette.pages.home);
  await expect(label(page)).toBeHidden();
  await page.getByRole('link', { name: 'shop', exact: true }).click();
  await page.getByRole('link', { name: 'big_orders', exact: true }).click();
  await expectAsset(page, 'Table', 'big_orders', 'Jürgen Groß');
  await datasette.stop();
});
