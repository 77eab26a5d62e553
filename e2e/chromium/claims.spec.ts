import type { Page } from 'playwright';
import { ada, finance, owners } from '../demo-catalog/data/company.ts';
import { asset, service } from '../demo-catalog/data/make.ts';
import { DECOY_OWNER } from '../demo-catalog/decoys.ts';
import { type Entity, idOf } from '../demo-catalog/entities.ts';
import { startHostPages } from '../host-page.ts';
import { until } from '../until.ts';
import { card, expect, label, outcome, sceneForFile, test } from './scene.ts';

// Before the scene, which closes all tabs after each test.
test.afterEach(async () => {
  for (const page of scene.chromium.context.pages()) expect(await page.locator('body').innerText()).not.toContain(DECOY_OWNER);
});
const scene = sceneForFile();

const SALES = '/superset/dashboard/sales/';
const SALES_BY_NUMBER = '/superset/dashboard/1/';

/** A separate Superset whose dashboards are stored by their slug, so that only the id can find them. */
const alone = service('dashboardService', 'superset_alone', 'Superset');
const twin = service('dashboardService', 'superset_twin', 'Superset');
const bySlug = (below: Entity, number: string, displayName: string, owner: Entity): Entity =>
  asset('dashboard', below, number, {
    ...{ displayName, ...owners(owner), dashboardType: 'Dashboard' },
    sourceUrl: `https://elsewhere.example.test/superset/dashboard/${displayName.toLowerCase()}/`,
  });

const badge = async (page: Page): Promise<string> => {
  const tabId = await scene.chromium.tabId(page);
  return (await scene.chromium.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
};

/** Superset's heading above a dashboard, for which Placard would otherwise wait before it gives up. */
const titled = (title: string): string => `<div class="header-with-actions"><span class="dynamic-title">${title}</span></div>`;

/** Checks the popup over this page, then closes it. */
async function inPopup(page: Page, see: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await scene.chromium.openPopup(page);
  await see(popup);
  expect(await popup.locator('body').innerText()).not.toContain(DECOY_OWNER);
  await popup.close();
}

test('a match by exact address is sure: label, badge and popup show verdict and owner', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await expect(label(page)).toHaveAccessibleName(/Certified Gold/);
  expect(await badge(page)).toBe('✓');
  await inPopup(page, async (popup) => {
    await expect(outcome(popup, 'matched')).toBeVisible();
    await expect(card(popup)).toContainText('Matched by exact address');
  });
});

test('of several assets with one address, the existing one of the page’s kind is shown', async () => {
  const address = `${scene.host.url}${SALES}`;
  const sharing = scene.catalog.entities.all().filter(({ body }) => body.sourceUrl === address);
  expect(sharing.filter(({ body }) => body.deleted === true).length).toBeGreaterThan(1);
  expect(sharing.map(({ kind }) => kind)).toContain('chart');
  await scene.invite();
  await expect(label(await scene.visit(SALES))).toContainText('Ada Lovelace');
  await expect(label(await scene.visit('/explore/?slice_id=1'))).toContainText('Grace Hopper');
});

test('a match by number alone is likely: a question without verdict or owner, whose answer holds for this site only', async () => {
  const other = await startHostPages();
  for (const one of [alone, bySlug(alone, '7001', 'Lonely', ada)]) scene.catalog.entities.put(one);
  await scene.invite();
  await scene.invite(other.url);
  const page = await scene.visit('/superset/dashboard/7001/');
  await expect(label(page)).toHaveText('Lonely?');
  expect(await badge(page)).toBe('');
  await label(page).click();
  await expect(outcome(page, 'likely')).toBeVisible();
  await expect(card(page)).not.toContainText('Ada');
  await inPopup(page, async (popup) => {
    await expect(outcome(popup, 'likely')).toContainText('superset_alone');
    await expect(card(popup)).not.toContainText('Ada');
    await popup.getByRole('button', { name: 'Yes, this site is superset_alone' }).click();
    await expect(outcome(popup, 'matched')).toContainText('Ada Lovelace');
    await expect(card(popup)).toContainText('Matched by its ID in the tool');
  });
  // The same asset, but with a changed setting: the label asks again at the next event in its page.
  await page.evaluate(() => history.replaceState({}, '', '?show_filters=0'));
  await expect(label(page)).toContainText('Ada Lovelace');
  expect(await badge(page)).toBe('?');
  const elsewhere = await scene.visit(`${other.url}/superset/dashboard/7001/`);
  await expect(label(elsewhere)).toHaveText('Lonely?');
  // It does not outlive the answer that it is based on either.
  await scene.changeSettings({ services: [] });
  await page.bringToFront();
  await page.reload();
  await expect(label(page)).toHaveText('Lonely?');
  await other.close();
});

test('an exact address teaches the service of its site, which makes a match by number sure', async () => {
  await scene.invite();
  const before = await scene.visit(SALES_BY_NUMBER);
  await expect(label(before)).toHaveText('7 possible matches');
  await expect(label(await scene.visit(SALES))).toContainText('Ada Lovelace');
  await until('the service to be learned', async () => (await scene.readSettings()).services.length === 1);
  // A tab in the background asks nothing.
  await before.bringToFront();
  await before.bringToFront();
  await before.reload();
  await expect(label(before)).toContainText('Ada Lovelace');
  await inPopup(before, async (popup) => {
    await expect(card(popup)).toContainText('Matched by its ID in the tool');
  });
});

test('"Not this one" holds for that address only', async () => {
  scene.host.body = titled('Nobody made this');
  const page = await scene.visit(SALES);
  await inPopup(page, async (popup) => {
    await expect(outcome(popup, 'matched')).toContainText('Ada Lovelace');
    await popup.getByRole('button', { name: 'Not this one' }).click();
    await expect(outcome(popup, 'not-in-catalog')).toBeVisible();
  });
  await inPopup(page, async (popup) => {
    await expect(outcome(popup, 'not-in-catalog')).toBeVisible();
    await expect(popup.locator('body')).not.toContainText('Ada Lovelace');
  });
  await inPopup(await scene.visit('/superset/dashboard/2/'), async (popup) => {
    await expect(outcome(popup, 'matched')).toContainText('Finance Analytics');
  });
});

test('two services with the same number are candidates, each with kind, service and owner', async () => {
  for (const one of [alone, twin, bySlug(alone, '7002', 'Margins', ada), bySlug(twin, '7002', 'Margins', finance)])
    scene.catalog.entities.put(one);
  await scene.invite();
  const page = await scene.visit('/superset/dashboard/7002/');
  await expect(label(page)).toHaveText('2 possible matches');
  expect(await badge(page)).toBe('');
  await inPopup(page, async (popup) => {
    const rows = outcome(popup, 'candidates').getByRole('listitem');
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: 'superset_alone' })).toContainText(/Dashboard.*Ada Lovelace/);
    await expect(rows.filter({ hasText: 'superset_twin' })).toContainText(/Dashboard.*Finance Analytics/);
    await rows.filter({ hasText: 'superset_twin' }).getByRole('button').click();
    await expect(outcome(popup, 'matched')).toContainText('Finance Analytics');
  });
  // The site learned nothing from opening one.
  await page.reload();
  await expect(label(page)).toHaveText('2 possible matches');
});

test('of two assets whose names differ only in case, the one spelled as in the page is shown', async () => {
  await scene.chromium.context.route('https://app.snowflake.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Stand-in</title><h1>Stand-in</h1>' }),
  );
  const root = 'https://app.snowflake.com/larkspur/lb12345/#/data/databases/ANALYTICS/schemas/PUBLIC/table';
  await scene.invite('https://app.snowflake.com', 'snowsight');
  await expect(label(await scene.visit(`${root}/CUSTOMERS`))).toContainText('Ada Lovelace');
  await expect(label(await scene.visit(`${root}/customers`))).toContainText('noname');
  // For another account the address proves nothing, and the name alone must not claim this account's table.
  const other = await scene.visit('https://app.snowflake.com/larkspur/other/#/data/databases/ANALYTICS/schemas/PUBLIC/table/CUSTOMERS');
  await expect(label(other)).toContainText(/possible match|CUSTOMERS|Customers \(golden\)\?/);
  await expect(label(other)).not.toContainText('Ada');
});

test('an asset is found even if thirty others of the same name are ranked before it', async () => {
  await scene.invite();
  scene.catalog.requests.clear();
  await expect(label(await scene.visit('/superset/dashboard/2/'))).toContainText('Finance Analytics');
  expect(scene.asked()).toEqual({ searches: 2, reads: 1 });
});

test('if a search has more hits than it returns, a single match is not claimed', async () => {
  const services = Array.from({ length: 30 }, (_, at) => service('dashboardService', `crowd_of_${at}`, 'Superset'));
  for (const below of services) for (const one of [below, bySlug(below, '7003', 'Crowded', ada)]) scene.catalog.entities.put(one);
  await scene.invite();
  await expect(label(await scene.visit('/superset/dashboard/7003/'))).toContainText('possible matches');
});

test.describe('a server that ignores filters', () => {
  /** Passes each search on as a server does that ignores the filter: all hits, or the first page. */
  const ignoring = (size: string) =>
    scene.chromium.context.route(/\/api\/v1\/search\/query\?/, async (route) => {
      const url = new URL(route.request().url());
      url.searchParams.delete('query_filter');
      url.searchParams.set('size', size);
      await route.fulfill({ response: await route.fetch({ url: url.href }) });
    });

  test('a server that ignores filters and returns everything: the right asset is shown, decoys are not', async () => {
    await ignoring('5000');
    await scene.invite();
    await expect(label(await scene.visit(SALES))).toContainText('Ada Lovelace');
  });

  test('a server that ignores filters and returns a page of other assets: none is shown or offered', async () => {
    await ignoring('25');
    scene.host.body = titled('Nobody made this');
    await scene.invite();
    const page = await scene.visit('/superset/dashboard/nobody-made-this/');
    await expect(label(page)).toHaveText('Not in the catalog');
    await inPopup(page, async (popup) => {
      await expect(outcome(popup, 'not-in-catalog')).toBeVisible();
    });
  });
});

test('label and popup say that a page’s asset is not in the catalog, with a next step', async () => {
  scene.host.body = titled('Nobody made this');
  await scene.invite();
  const page = await scene.visit('/superset/dashboard/nobody-made-this/');
  await expect(label(page)).toHaveText('Not in the catalog');
  await inPopup(page, async (popup) => {
    await expect(outcome(popup, 'not-in-catalog')).toContainText('“Nobody made this” is not in the catalog, or not visible to you');
    await popup.getByRole('button', { name: 'Search for the name' }).click();
    await expect(popup.getByLabel('Search the catalog')).toHaveValue('Nobody made this');
  });
});

test('an asset that only shares the title of the page is offered, never claimed', async () => {
  scene.host.body = titled('Warehouse pulse');
  await scene.invite();
  const page = await scene.visit('/superset/dashboard/moved-by-hand/');
  await expect(label(page)).toContainText('possible match');
  await expect(label(page)).not.toContainText('Growth');
  await inPopup(page, async (popup) => {
    await expect(outcome(popup, 'candidates')).toContainText('Warehouse pulse');
    await outcome(popup, 'candidates')
      .getByRole('listitem')
      .filter({ hasText: 'superset_local' })
      .filter({ hasText: 'Growth' })
      .getByRole('button')
      .click();
    await expect(outcome(popup, 'matched')).toContainText('Growth & Märkte');
  });
});

test.describe('the entity overrides the search hit', () => {
  const RETURNS = '/superset/dashboard/2/';
  let sales: Entity;
  test.beforeEach(() => {
    sales = scene.catalog.entities.find('dashboard', 'superset_local.1');
    scene.host.body = titled('Nobody made this');
  });
  test.afterEach(() => {
    scene.catalog.entities.put(sales);
    scene.catalog.entities.allow('admin');
  });

  test('a 403 removes the asset from label, card, badge and storage', async () => {
    await scene.invite();
    const page = await scene.visit(RETURNS);
    await expect(label(page)).toContainText('Finance Analytics');
    await until('the answer to be remembered', async () => (await scene.kept('session')).includes('Returns'));
    await label(page).click();
    await expect(card(page)).toContainText('Returns');
    scene.catalog.entities.deny('admin', 'dashboard', 'superset_local.2', { conditional: false });
    await page.reload();
    await expect(label(page)).toHaveText('No permission');
    expect(await badge(page)).toBe('');
    await label(page).click();
    await expect(outcome(page, 'no-permission')).toBeVisible();
    await expect(card(page)).not.toContainText('Returns');
    await until('the answer to be forgotten', async () => !(await scene.kept('session')).includes('Returns'));
    await inPopup(page, async (popup) => {
      await expect(outcome(popup, 'no-permission').getByRole('button', { name: 'Copy a request for access' })).toBeVisible();
      await expect(popup.locator('body')).not.toContainText('Finance');
    });
  });

  /** The whole answer, verdict included, is remembered: leaving the page before that means a new request. */
  const remembered = () => until('the answer to be remembered', async () => (await scene.kept('session')).includes('Ada Lovelace'));

  test('an asset that is deleted but still in the search index is shown as deleted', async () => {
    // A search index lags behind: it returns its earlier answer.
    let answer: string | undefined;
    await scene.chromium.context.route(/\/api\/v1\/search\/query\?/, async (route) => {
      answer ??= await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: answer });
    });
    await scene.invite();
    const page = await scene.visit(SALES);
    await expect(label(page)).toContainText('Ada Lovelace');
    await remembered();
    scene.catalog.entities.softDelete(idOf(sales));
    await page.reload();
    await expect(label(page)).toContainText('Deleted');
    await inPopup(page, async (popup) => {
      await expect(outcome(popup, 'matched')).toContainText('Deleted from the catalog');
    });
  });

  test('an asset that is deleted and not in the search index is shown as deleted only if it is remembered', async () => {
    await scene.invite();
    const page = await scene.visit(SALES);
    await expect(label(page)).toContainText('Ada Lovelace');
    await remembered();
    scene.catalog.entities.softDelete(idOf(sales));
    await page.reload();
    await expect(label(page)).toContainText('Deleted');
    await (await scene.chromium.worker()).evaluate(() => chrome.storage.session.clear());
    await page.reload();
    await expect(label(page)).toHaveText('Not in the catalog');
  });

  test('a permanently deleted asset is no longer shown', async () => {
    await scene.invite();
    const page = await scene.visit(SALES);
    await expect(label(page)).toContainText('Ada Lovelace');
    await remembered();
    scene.catalog.entities.remove(idOf(sales));
    await page.reload();
    await expect(label(page)).toHaveText('Not in the catalog');
  });
});
