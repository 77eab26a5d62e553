import type { Page } from 'playwright';
import { until } from '../until.ts';
import { expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const SNOWFLAKE = 'https://app.snowflake.com';
const TABLEAU = 'https://10az.online.tableau.com';
const table = (name: string, account = 'lb12345'): string =>
  `${SNOWFLAKE}/larkspur/${account}/#/data/databases/ANALYTICS/schemas/PUBLIC/table/${name}`;

/** Stand-in pages on a vendor's host, which say that they are stand-ins. */
async function standIn(...origins: readonly string[]): Promise<void> {
  for (const origin of origins)
    await scene.chromium.context.route(`${origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Stand-in</title><h1>Stand-in</h1>' }),
    );
}

async function openSites(): Promise<Page> {
  const page = await scene.chromium.context.newPage();
  await page.goto(scene.chromium.extensionUrl('src/options/index.html#sites'));
  await expect(page.getByRole('heading', { name: 'Sites', exact: true })).toBeVisible();
  return page;
}

async function openVendors(filter: string): Promise<Page> {
  const page = await openSites();
  await page.getByText(/addresses of vendors/).click();
  await page.getByLabel('Filter by tool or address').fill(filter);
  return page;
}

/** The row of a site, with its known facts. */
const row = (page: Page, origin: string) => page.locator(`[data-origin="${origin}"]`);

const sites = async () => (await scene.readSettings()).sites;

test('one click switches a vendor’s host on, also in open pages, and another switches it off', async () => {
  await standIn(SNOWFLAKE);
  const page = await scene.visit(table('CUSTOMERS'));
  const options = await openVendors('snowsight');
  const host = options.getByRole('switch', { name: 'Snowsight app.snowflake.com' });
  await expect(host).not.toBeChecked();
  await expect(label(page)).toHaveCount(0);
  await host.click();
  await expect(host).toBeChecked();
  await expect(row(options, SNOWFLAKE)).toContainText('you switched it on');
  await page.bringToFront();
  await expect(label(page)).toContainText('Ada Lovelace');

  await options.bringToFront();
  await host.focus();
  await options.keyboard.press('Space');
  await expect(host).not.toBeChecked();
  await expect(host).toBeFocused();
  await expect(label(page)).toHaveCount(0);
  await until('the site to be forgotten', async () => (await scene.registered()).length === 0);
});

test('the options ask for the customer’s own address at a vendor and switch on only that one', async () => {
  await standIn(TABLEAU, 'https://eu-1.online.tableau.com');
  const options = await openVendors('tableau');
  await options.getByRole('button', { name: 'Add yours Tableau' }).click();
  const field = options.getByLabel('Your address at Tableau');
  await expect(field).toBeFocused();
  for (const [typed, words] of [
    ['', 'No address yet'],
    ['bi.example.com', 'This is not an address ending in .online.tableau.com'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(options.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect(field).toBeFocused();
  }
  expect(await sites()).toEqual([]);
  await field.fill('10AZ');
  await field.press('Enter');
  await expect(row(options, TABLEAU)).toContainText('Tableau');
  await expect(options.getByText('On: 10az.online.tableau.com')).toBeVisible();
  expect(await sites()).toEqual([{ origin: TABLEAU, tool: 'tableau' }]);
  await until('the label to be registered', async () => (await scene.registered()).join() === `${TABLEAU}/*`);
});

test('a tool at any address can be added, but not the catalog itself', async () => {
  const page = await scene.visit('/superset/dashboard/sales/');
  const options = await openSites();
  const field = options.getByLabel('Address of the tool');
  const add = options.getByRole('button', { name: 'Allow and show' });
  const tool = options.getByLabel('Which tool is this?');
  await field.fill(`${scene.catalog.url}my-data`);
  await tool.selectOption('Apache Superset');
  await add.click();
  await expect(options.getByText('This is your OpenMetadata.')).toBeVisible();
  await field.fill(`${scene.host.url}/superset/dashboard/12/?x=1`);
  await tool.selectOption('Choose a tool');
  await add.click();
  await expect(options.getByText('Choose which tool it is.')).toBeVisible();
  expect(await sites()).toEqual([]);
  await tool.selectOption('Apache Superset');
  await add.click();
  await expect(row(options, scene.host.url)).toContainText('Apache Superset');
  await page.bringToFront();
  await expect(label(page)).toContainText('Ada Lovelace');

  // A vendor's host determines the tool.
  await options.bringToFront();
  await field.fill(table('CUSTOMERS'));
  await add.click();
  await expect(row(options, SNOWFLAKE)).toContainText('Snowsight');
});

test('the filter of vendors shows the number of matches, and says if there are none', async () => {
  const options = await openVendors('google');
  const matches = options.getByRole('status').filter({ hasText: /^\d+ of \d+ match$/ });
  const vendors = options.locator('.vendors').getByRole('listitem');
  const found = Number.parseInt((await matches.textContent()) ?? '', 10);
  expect(found).toBeGreaterThan(1);
  await expect(vendors).toHaveCount(found);
  await options.getByLabel('Filter by tool or address').fill('no such tool');
  await expect(options.getByText('No vendor’s address matches.')).toBeVisible();
  await expect(vendors).toHaveCount(0);
});

test('each site lists its tenants and services, even if it is switched off, and each can be undone', async () => {
  const learned = { origin: SNOWFLAKE, tool: 'snowsight', tenant: 'larkspur/lb12345', service: 'snowflake_prod', how: 'address' } as const;
  const said = { ...learned, tenant: 'larkspur/other', service: 'snowflake_other', how: 'user' } as const;
  const cloud = {
    origin: 'https://console.cloud.google.com',
    tool: 'bigquery',
    tenant: 'acme',
    service: 'bigquery_prod',
    how: 'user',
  } as const;
  await scene.invite(SNOWFLAKE, 'snowsight');
  await scene.changeSettings({ services: [learned, cloud, said] });
  const options = await openSites();
  const services = (origin: string) => row(options, origin).getByRole('listitem');
  await expect(services(SNOWFLAKE)).toHaveText([
    /snowflake_prod.*larkspur\/lb12345.*Learned from an exact address/,
    /snowflake_other.*larkspur\/other.*Confirmed by you/,
  ]);
  await expect(row(options, cloud.origin)).toContainText('not switched on');
  await expect(services(cloud.origin)).toHaveText([/bigquery_prod.*acme.*Confirmed by you/]);

  await options.getByRole('button', { name: 'Undo snowflake_other' }).click();
  await expect(services(SNOWFLAKE)).toHaveText([/snowflake_prod/]);
  await expect(options.getByRole('heading', { name: 'Sites', exact: true })).toBeFocused();

  await options.getByRole('button', { name: 'Show the label here console.cloud.google.com' }).click();
  await expect(row(options, cloud.origin)).toContainText('you switched it on');
  await expect(row(options, cloud.origin)).toBeFocused();

  await options.getByRole('button', { name: 'Forget app.snowflake.com' }).click();
  await expect(row(options, SNOWFLAKE)).toHaveCount(0);
  const left = await scene.readSettings();
  expect(left.sites.map(({ origin }) => origin)).toEqual([cloud.origin]);
  expect(left.services).toEqual([cloud]);
});

test('the tool of a site can be changed in the options without moving its label', async () => {
  await scene.changeSettings({ sites: [{ origin: scene.host.url, tool: 'metabase', corner: 'bottom-start' }] });
  const page = await scene.visit('/superset/dashboard/sales/');
  const options = await openSites();
  await options.getByRole('button', { name: `Another tool ${new URL(scene.host.url).host}` }).click();
  const site = row(options, scene.host.url);
  await site.getByLabel('Which tool is this?').selectOption('Apache Superset');
  await site.getByRole('button', { name: 'Use it here' }).click();
  await expect(site).toContainText('Apache Superset');
  await expect(site).toBeFocused();
  expect(await sites()).toEqual([{ origin: scene.host.url, tool: 'superset', corner: 'bottom-start' }]);
  await page.bringToFront();
  await page.reload();
  await expect(label(page)).toContainText('Ada Lovelace');
});

test('a permission granted long after its request switches no site on', async () => {
  const granted = async (askedAgo: number): Promise<void> => {
    await (await scene.chromium.worker()).evaluate(
      async ([origin, ago]) => {
        await chrome.storage.session.set({ 'site-asked': { site: { origin, tool: 'superset' }, at: Date.now() - ago } });
        // Chromium's events have a `dispatch` that its documentation and types omit.
        const event = chrome.permissions.onAdded as unknown as { dispatch(granted: unknown): void };
        event.dispatch({ permissions: [], origins: [`${origin}/*`] });
      },
      [scene.host.url, askedAgo] as const,
    );
    await until('the request for the site to be settled', async () => !(await scene.kept('session')).includes('site-asked'));
  };
  await granted(10 * 60_000);
  expect(await sites()).toEqual([]);
  // The control: the same permission, a moment after the prompt.
  await granted(1_000);
  expect(await sites()).toEqual([{ origin: scene.host.url, tool: 'superset' }]);
});

test('the popup offers to switch a vendor’s host on, even on a page without an asset', async () => {
  await standIn(SNOWFLAKE);
  const page = await scene.visit(`${SNOWFLAKE}/larkspur/lb12345/#/homepage`);
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'page-not-recognised')).toContainText('Snowsight is known');
  await popup.getByRole('switch', { name: 'Always show on app.snowflake.com' }).click();
  await expect(popup.getByRole('switch', { name: 'Shown on app.snowflake.com' })).toBeChecked();
  await expect(popup.locator('.site-bar')).toContainText('As Snowsight.');
  await popup.close();
  expect(await sites()).toEqual([{ origin: SNOWFLAKE, tool: 'snowsight' }]);
});

test('the popup offers an unknown host as the tool that it looks like, and a wrong guess can be corrected before and after', async () => {
  const page = await scene.visit('/superset/welcome/');
  const popup = await scene.chromium.openPopup(page);
  await expect(popup.getByRole('button', { name: 'Use Placard here as Apache Superset' })).toBeVisible();
  await popup.getByRole('button', { name: 'It is another tool' }).click();
  await popup.getByLabel('Which tool is this?').selectOption('Metabase');
  await popup.getByRole('button', { name: 'Use it here' }).click();
  await expect(popup.locator('.site-bar')).toContainText('As Metabase.');
  expect(await sites()).toEqual([{ origin: scene.host.url, tool: 'metabase' }]);

  await popup.locator('.site-bar').getByRole('button', { name: 'It is another tool' }).click();
  await popup.getByLabel('Which tool is this?').selectOption('Apache Superset');
  await popup.getByRole('button', { name: 'Use it here' }).click();
  await expect(popup.locator('.site-bar')).toContainText('As Apache Superset.');
  expect(await sites()).toEqual([{ origin: scene.host.url, tool: 'superset' }]);
  await popup.close();
  await page.goto(`${scene.host.url}/superset/dashboard/sales/`);
  await expect(label(page)).toContainText('Ada Lovelace');
});

test('assets of a learned service are searched by exact full name, for its own tenant only', async () => {
  await standIn(SNOWFLAKE);
  await scene.invite(SNOWFLAKE, 'snowsight');
  const searched = (): readonly string[] =>
    scene.catalog.requests.filter(({ path }) => path.endsWith('/search/query')).map(({ search }) => decodeURIComponent(search));
  /** The requests for a table that no address finds. */
  const asked = async (account: string): Promise<string> => {
    scene.catalog.requests.clear();
    const page = await scene.visit(table('NOT_THERE', account));
    await expect(label(page)).toHaveText('Not in the catalog');
    await page.close();
    return searched().join('\n');
  };
  const exactly = '"fullyQualifiedName":"snowflake_prod.ANALYTICS.PUBLIC.NOT_THERE"';
  expect(await asked('lb12345')).not.toContain(exactly);

  await expect(label(await scene.visit(table('CUSTOMERS')))).toContainText('Ada Lovelace');
  await until('the service to be learned', async () => (await scene.readSettings()).services.length === 1);
  expect((await scene.readSettings()).services).toEqual([
    { origin: SNOWFLAKE, tenant: 'larkspur/lb12345', tool: 'snowsight', service: 'snowflake_prod', how: 'address' },
  ]);
  expect(await asked('lb12345')).toContain(exactly);

  const elsewhere = await asked('other');
  expect(elsewhere).toContain('NOT_THERE');
  expect(elsewhere).not.toContain(exactly);

  // The user confirms it for the other tenant.
  const popup = await scene.chromium.openPopup(await scene.visit(table('PAYMENTS', 'other')));
  await popup.getByRole('checkbox', { name: 'Remember: this site shows the service of the one I choose' }).check();
  await outcome(popup, 'candidates').getByRole('listitem').filter({ hasText: 'snowflake_prod' }).getByRole('button').click();
  await expect(outcome(popup, 'matched')).toBeVisible();
  await popup.close();
  expect(await asked('other')).toContain(exactly);
});
