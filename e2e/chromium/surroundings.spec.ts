import type { Locator, Page } from 'playwright';
import type { Chromium } from './chromium.ts';
import { card, expect, label, outcome, test } from './scene.ts';

test.use({ release: '1.12' });

const FINANCE = 'snowflake_prod.ANALYTICS.FINANCE';

async function connectedPanel({ context, extensionUrl }: Chromium, connect: () => Promise<Page>): Promise<Page> {
  await (await connect()).close();
  const panel = await context.newPage();
  await panel.goto(extensionUrl('src/panel/index.html'));
  return panel;
}

/** The panel's card of the asset with this qualified name, once its verdict is complete. */
async function cardOf(panel: Page, fqn: string): Promise<Locator> {
  await panel.getByLabel('Search the catalog').fill(fqn);
  // The previous card also matches this.
  await expect(panel.getByRole('button', { name: `Copy full name: ${fqn}`, exact: true })).toBeVisible();
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  return card(panel);
}

const section = (of: Locator, name: string): Locator => of.getByRole('region', { name, exact: true });

async function unfold(of: Locator, name: string): Promise<Locator> {
  const found = section(of, name);
  await found.locator('summary').first().click();
  return found;
}

test('each further section of a table is read when it opens, and its tables can be opened', async ({ catalog, chromium, connect }) => {
  const panel = await connectedPanel(chromium, connect);
  const invoices = await cardOf(panel, `${FINANCE}.INVOICES`);
  await expect(section(invoices, 'Data contract').locator('summary')).toContainText('No contract');

  catalog.requests.clear();
  const queries = await unfold(invoices, 'Queries');
  await expect(queries).toContainText(/open invoices\s*林美/);
  await expect(queries.locator('pre').filter({ hasText: "-- '<b>'" })).toBeVisible();
  const tasks = await unfold(invoices, 'Open tasks');
  await expect(tasks).toContainText(/Asks for tags.*Waiting for Jürgen Groß, Ada Lovelace.*Is AMOUNT personal\?/);
  await expect(await unfold(invoices, 'Definition')).toContainText('No dbt model or view SQL is recorded.');
  const joins = await unfold(invoices, 'Joins');
  await expect(joins).toContainText(/CUSTOMERS_360\s*44 times.*CUSTOMER_EMAIL = CUSTOMER_EMAIL · 41/);
  const asked = catalog.requests.filter(({ path }) => !path.includes('/system/')).map(({ path }) => path.replace(/^\/api\/v1|\?.*$/g, ''));
  expect(asked.filter((path) => path === '/search/query')).toHaveLength(1);
  expect(asked).toHaveLength(5);

  await joins.getByRole('button', { name: 'CUSTOMERS_360' }).click();
  await expect(panel.getByRole('article', { name: 'Table CUSTOMERS_360' })).toBeVisible();

  const orders = await cardOf(panel, 'duckdb_shop.shop.main.orders');
  const definition = await unfold(orders, 'Definition');
  await expect(definition).toContainText('models/orders.sql');
  await expect(definition.locator('pre')).toHaveText('select 1');
});

test('a joined table can be opened from the card in a page', async ({ connect, visit, switchOn }) => {
  await (await connect()).close();
  const page = await visit('/superset/dashboard/21/');
  await switchOn(page);
  await expect(label(page)).toContainText('2 of 5 sources');
  await label(page).click();
  const lineage = page.getByRole('region', { name: 'Lineage' });
  await lineage.locator(`[data-node="${FINANCE}.INVOICES"]`).getByRole('button').click();
  await expect(page.getByRole('article', { name: 'Table INVOICES' })).toBeVisible();
  await (await unfold(card(page), 'Joins')).getByRole('button', { name: 'CUSTOMERS_360' }).click();
  await expect(page.getByRole('article', { name: 'Table CUSTOMERS_360' })).toBeVisible();
});

test('a broken contract is the verdict, and its section says what is broken', async ({ chromium, connect }) => {
  const panel = await connectedPanel(chromium, connect);
  const budget = await cardOf(panel, `${FINANCE}.BUDGET`);
  await expect(section(budget, 'Can I trust it?')).toHaveAttribute('data-level', 'bad');
  await expect(section(budget, 'Can I trust it?')).toContainText('Contract broken');
  const contract = section(budget, 'Data contract');
  await expect(contract).toContainText('Schema: 1 field is missing. <img src=x onerror=alert(1)>');
  await expect(contract).toContainText(/Promises\s*Columns: 4 · semantic rules: 1.*New data every\s*1 day.*Reviewers\s*Grace Hopper/);
  await expect(contract.locator('img')).toHaveCount(0);
});

for (const [release, pages] of [
  ['1.6', []],
  ['2.0', ['0', '1000', '2000', '3000', '4000']],
] as const) {
  test.describe(`a server of release ${release}`, () => {
    test.use({ release });
    test(`release ${release}: only a screen of five thousand columns is drawn, and filtered ones are copied with their descriptions`, async ({
      catalog,
      chromium,
      connect,
    }) => {
      await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const panel = await connectedPanel(chromium, connect);
      const columns = section(await cardOf(panel, 'snowflake_prod.ANALYTICS.FEATURES.FEATURES_5000'), 'Columns');
      await expect(columns.getByRole('treeitem').first()).toContainText('feature_0000');
      expect(await columns.getByRole('treeitem').count()).toBeLessThanOrEqual(180);
      await columns.getByRole('textbox').fill('feature_300');
      await expect(columns.getByRole('status').first()).toHaveText('10 of 5000 columns match “feature_300”');
      await expect(columns.getByRole('treeitem')).toHaveCount(10);

      await columns.getByRole('button', { name: 'Copy a documented SELECT of these' }).click();
      await expect(columns.getByRole('button', { name: 'Copied' })).toBeVisible();
      const copied = await panel.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^SELECT\n {2}"feature_3000", -- Feature 3000\.\n {2}"feature_3001",\n/);
      expect(copied).toMatch(/ {2}"feature_3009" -- Feature 3009\.\nFROM ANALYTICS\.FEATURES\."?FEATURES_5000"?\n$/);

      // One stop in the Tab order for the list, and one for the actions of the focused row.
      await columns.getByRole('treeitem').first().focus();
      await panel.keyboard.press('ArrowDown');
      await panel.keyboard.press('Tab');
      await expect(columns.getByRole('button', { name: 'Copy name of column feature_3001' })).toBeFocused();
      await panel.keyboard.press('Enter');
      expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('"feature_3001"');

      const paths = catalog.requests.filter(({ path }) => path.endsWith('/columns')).map(({ search }) => new URLSearchParams(search));
      expect(paths.map((search) => search.get('offset')).toSorted()).toEqual(pages);
    });
  });
}
