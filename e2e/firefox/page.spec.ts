import { versionOf } from '../demo-catalog/releases.ts';
import { startCatalog } from '../demo-catalog/server.ts';
import { startHostPages } from '../host-page.ts';
import { lateTitles } from '../late-titles.ts';
import { storeSettings } from '../own-settings.ts';
import { atLocalhost, expect, test } from './fixture.ts';
import type { Tab } from './tab.ts';
import { ended, label, openOptions, storedIn, switchOn } from './user-actions.ts';

const SALES = '/superset/dashboard/sales/?native_filters_key=x';
const ESCAPE = '\uE00C';

test('the popup shows card and owner of a page without any permission for its site', async ({ firefox, connected, visit, catalog }) => {
  await connected();
  const page = await visit(SALES);
  const popup = await firefox.openPopup();
  await expect.poll(() => ended(popup, 'matched')).toContain('Ada Lovelace');
  const card = await ended(popup, 'matched');
  expect(card).toContain('Sales overview');
  expect(card).toContain('Matched by exact address');
  expect(catalog.requests.map(({ search }) => decodeURIComponent(search)).join()).not.toContain('native_filters_key');
  expect(await firefox.grantedHosts()).toEqual(['http://127.0.0.1/*']);
  expect(await label(page)).toBeNull();
});

test('an entity that a 2.0 server answers with 304 is shown', async ({ firefox, host, connected, visit }) => {
  const catalog = await startCatalog({ version: versionOf('2.0'), tools: { superset: host.url } });
  await connected({ server: catalog.url, token: await catalog.token('user') });
  await visit(SALES);
  const reads = () => catalog.requests.filter(({ path }) => /\/dashboards\/[^/]+$/.test(path)).map(({ status }) => status);
  for (const status of [200, 304]) {
    catalog.requests.clear();
    const popup = await firefox.openPopup();
    await expect.poll(() => ended(popup, 'matched')).toContain('Ada Lovelace');
    expect(reads()[0]).toBe(status);
    await firefox.closePopup();
  }
  await catalog.close();
});

test('the popup’s switch adds label and card to the open page', async ({ firefox, connected, visit }) => {
  await connected();
  const page = await visit(SALES);
  const popup = await firefox.openPopup();
  await expect.poll(() => popup.text('.site-bar')).toContain('access to all ports of localhost');
  await popup.click('[role="switch"]');
  await expect.poll(() => label(page)).toMatch(/Ada Lovelace.*Certified Gold/);
  await expect.poll(() => popup.text('.site-bar')).toContain(`Shown on ${new URL(await page.url()).host}`);
  expect([...(await firefox.grantedHosts())].sort()).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
  await expect.poll(() => page.badge()).toBe('✓');
  await firefox.closePopup();

  await page.click('placard-label');
  await expect.poll(() => ended(page, 'matched')).toContain('Sales at a glance');
  await page.press('.in-page', ESCAPE);
  await expect.poll(() => page.text('placard-card')).toBeNull();
  expect(await label(page)).toContain('Ada Lovelace');

  const again = await firefox.openPopup();
  await again.click('[role="switch"]');
  await expect.poll(() => firefox.grantedHosts()).toEqual(['http://127.0.0.1/*']);
  await firefox.closePopup();
  await expect.poll(() => page.text('placard-label')).toBeNull();
});

test('the popup offers the site of a tool that it recognizes, and says which permission is needed', async ({
  firefox,
  connected,
  visit,
}) => {
  await connected();
  const page = await visit('/superset/welcome/');
  const popup = await firefox.openPopup();
  await expect.poll(() => ended(popup, 'page-not-recognised')).toMatch(/looks like Apache Superset[\s\S]*access to all ports of localhost/);
  await popup.click('[data-outcome] .btn.primary');
  await expect.poll(() => popup.text('.site-bar')).toContain(`Shown on ${new URL(await page.url()).host}`);
  await firefox.closePopup();
  await page.script(() => history.pushState(null, '', '/superset/dashboard/sales/'));
  await expect.poll(() => label(page)).toContain('Ada Lovelace');
});

test('another port of the same host shows nothing, although Firefox’s permission covers it', async ({ firefox, connected, visit }) => {
  await connected();
  const page = await visit(SALES);
  await switchOn(firefox, page);
  // Until its verdict is complete, a further request would join the label's own, and get its answers so far.
  await expect.poll(() => label(page)).toContain('Certified Gold');
  const neighbour = await startHostPages();
  try {
    const other = await firefox.newTab(atLocalhost(neighbour) + SALES);
    // Sent after the request of the label's own script, and answered in order.
    expect(await asked(other)).toEqual({ say: 'stay-away', done: true });
    expect(await other.text('placard-label')).toBeNull();
    // A hidden page is not answered until it is shown. Then its label asks as well, and the newest of the two is answered.
    await page.activate();
    expect(await asked(page)).toMatchObject({ say: expect.stringMatching(/^(looking|dropped)$/) });
    await page.open(await page.url());
    await expect.poll(() => label(page)).toContain('Ada Lovelace');
  } finally {
    await neighbour.close();
  }
});

test('the label follows navigation inside the page', async ({ firefox, connected, visit, catalog }) => {
  await connected();
  const page = await visit(SALES);
  await switchOn(firefox, page);
  await page.script(() => history.pushState(null, '', '/superset/dashboard/2/'));
  await expect.poll(() => label(page)).toContain('Finance');
  await page.script(() => history.replaceState(null, '', '/superset/dashboard/12/'));
  await expect.poll(() => label(page)).toContain('Deprecated');
  await page.script(() => history.back());
  await expect.poll(() => label(page)).toContain('Ada Lovelace');
  await expect.poll(() => page.badge()).toBe('✓');

  // The control for the requests below: the background answers requests for this page.
  expect(await asked(page)).toMatchObject({ say: 'looking' });
  catalog.requests.clear();
  await page.script(() => {
    location.hash = 'TAB-1';
  });
  await page.script(() => history.pushState(null, '', '/superset/dashboard/13/'));
  await expect.poll(() => label(page)).toContain('No owner');
  const looked = catalog.requests
    .map(({ search }) => decodeURIComponent(search))
    .filter((search) => search.includes('/superset/dashboard/'));
  expect(looked).toHaveLength(1);
  expect(looked.join()).toContain('/superset/dashboard/13/');
});

/** The background's answer to our content script in this tab. */
function asked(page: Tab): Promise<unknown> {
  return page.contentScript(`
    const port = chrome.runtime.connect({ name: 'look-up' });
    const answer = await new Promise((resolve) => { port.onMessage.addListener(resolve); port.postMessage({ of: 'this-page' }); });
    port.disconnect();
    return answer;`);
}

test('a page is named by its own late title, never by the title of the previous page', async ({
  firefox,
  connected,
  visit,
  host,
  catalog,
}) => {
  await connected();
  const page = await visit(SALES);
  await switchOn(firefox, page);
  const options = await openOptions(firefox);
  const { sites } = await storedIn(options);
  await options.script(storeSettings, { changed: { sites: sites.map((site) => ({ ...site, tool: 'airflow' })) } });
  await options.close();
  host.body = lateTitles({ '/assets/1': 'DAILY_REVENUE - Airflow', '/assets/2': 'OLD_ORDERS - Airflow' });
  const searched = (name: string): boolean => catalog.requests.some(({ search }) => decodeURIComponent(search).includes(`"${name}"`));
  await page.open(`${host.url}/assets/1`);
  await expect.poll(() => label(page)).toContain('possible match');
  expect(searched('DAILY_REVENUE')).toBe(true);
  catalog.requests.clear();
  await page.inspect("window.wrappedJSObject.go('/assets/2')");
  await expect.poll(() => searched('OLD_ORDERS')).toBe(true);
  await expect.poll(() => label(page)).toContain('possible match');
  expect(searched('DAILY_REVENUE')).toBe(false);
});
