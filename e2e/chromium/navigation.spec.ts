import type { Page } from 'playwright';
import { until } from '../until.ts';
import { card, expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const SALES = '/superset/dashboard/sales/';
const RETURNS = '/superset/dashboard/2/';

/** Navigates inside the page, as its own scripts do. */
const push = (page: Page, path: string) => page.evaluate((to) => history.pushState({}, '', to), path);
const replace = (page: Page, path: string) => page.evaluate((to) => history.replaceState({}, '', to), path);

test('the label follows every kind of navigation', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await push(page, RETURNS);
  await expect(label(page)).toContainText('Finance Analytics');
  await replace(page, '/superset/dashboard/12/');
  await expect(label(page)).toContainText('Deprecated');
  await page.goBack();
  await expect(label(page)).toContainText('Ada Lovelace');
  await page.goForward();
  await expect(label(page)).toContainText('Deprecated');
  await page.goto(scene.host.url + RETURNS);
  await expect(label(page)).toContainText('Finance Analytics');
  await page.goBack();
  await expect(label(page)).toContainText('Deprecated');
});

test('the label follows a route in the hash', async () => {
  await scene.chromium.context.route('https://app.snowflake.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Stand-in</title><h1>Stand-in</h1>' }),
  );
  await scene.invite('https://app.snowflake.com', 'snowsight');
  const hash = (table: string): string => `#/data/databases/ANALYTICS/schemas/PUBLIC/table/${table}`;
  const page = await scene.visit(`https://app.snowflake.com/larkspur/lb12345/${hash('CUSTOMERS')}`);
  await expect(label(page)).toContainText('Ada Lovelace');
  await page.evaluate((to) => {
    location.hash = to;
  }, hash('OLD_ORDERS'));
  await expect(label(page)).toContainText('Deprecated');
  await page.goBack();
  await expect(label(page)).toContainText('Ada Lovelace');
});

test('a look-up is one search and one read, and a new address of the same asset sends no request', async () => {
  await scene.invite();
  scene.catalog.requests.clear();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await until('the read', async () => scene.asked().reads === 1);
  expect(scene.asked()).toEqual({ searches: 1, reads: 1 });
  for (let at = 0; at < 10; at++) await replace(page, `${SALES}?native_filters_key=${at}#TAB-${at}`);
  await push(page, `${SALES}?standalone=2`);
  // The control, which is also waited for: another asset, which is requested.
  await push(page, RETURNS);
  await expect(label(page)).toContainText('Finance Analytics');
  expect(scene.asked().searches).toBe(2);
  expect(searched().filter((filter) => filter.includes('/sales'))).toHaveLength(1);
});

test('rewriting the address of the same asset during the verdict sends no request', async () => {
  await scene.invite();
  scene.catalog.requests.clear();
  scene.catalog.faults.add({ match: /\/lineage\//, answer: { kind: 'hang' } });
  const page = await scene.visit(SALES);
  await until('the verdict to be requested', async () => scene.catalog.requests.some(({ path }) => path.includes('/lineage/')));
  for (let at = 0; at < 10; at++) await replace(page, `${SALES}?native_filters_key=${at}#TAB-${at}`);
  await expect(label(page)).toContainText('Ada Lovelace');
  // The control: another asset, which is requested while the one before is left.
  await push(page, RETURNS);
  await expect(label(page)).toContainText('Finance Analytics');
  await until('the read', async () => scene.asked().reads === 2);
  expect(scene.asked()).toEqual({ searches: 2, reads: 2 });
  expect(searched().filter((filter) => filter.includes('/sales'))).toHaveLength(1);
});

/** The texts searched for, in order. */
const searched = (): readonly string[] =>
  scene.catalog.requests.flatMap(({ search }) => new URLSearchParams(search).get('query_filter') ?? []);

test.describe('a late answer', () => {
  const slow = () => scene.catalog.faults.add({ match: (path) => path.includes('sales'), answer: { kind: 'delay', ms: 1_200 } });
  /** All texts that the label has had. */
  const watched = (page: Page) =>
    page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const note = () => {
        const root = document.querySelector('placard-label')?.shadowRoot;
        const text = root?.textContent ?? '';
        if (said.at(-1) !== text) said.push(text);
        if (root && !root.host.hasAttribute('data-watched')) {
          root.host.setAttribute('data-watched', '');
          new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true });
        }
      };
      new MutationObserver(note).observe(document.documentElement, { childList: true });
      note();
    });
  const said = (page: Page) => page.evaluate(() => (window as unknown as { said: readonly string[] }).said.join('\n'));

  test('a late answer is dropped if the page has left its address', async () => {
    await scene.invite();
    const page = await scene.visit('/superset/dashboard/12/');
    await expect(label(page)).toContainText('Deprecated');
    slow();
    await watched(page);
    await push(page, SALES);
    await until('the slow request', async () => searched().some((filter) => filter.includes('/sales')));
    await push(page, RETURNS);
    await expect(label(page)).toContainText('Finance Analytics');
    // Requested after the slow one and equally slow: once this is answered, the other would have been.
    scene.catalog.faults.add({ match: (path) => path.includes('slice_id'), answer: { kind: 'delay', ms: 1_300 } });
    await push(page, '/explore/?slice_id=1');
    await expect(label(page)).toContainText('Grace Hopper');
    expect(await said(page)).toContain('Finance Analytics');
    expect(await said(page)).not.toContain('Ada Lovelace');
  });

  test('a late answer is shown if the page is still at its address', async () => {
    await scene.invite();
    const page = await scene.visit('/superset/dashboard/12/');
    await expect(label(page)).toContainText('Deprecated');
    slow();
    await watched(page);
    await push(page, SALES);
    await expect(label(page)).toContainText('Ada Lovelace');
    expect(await said(page)).toContain('Ada Lovelace');
  });
});

test('simultaneous requests of label and popup share one look-up', async () => {
  await scene.invite();
  const page = await scene.visit('about:blank');
  const slow = scene.catalog.faults.add({ match: /search\/query/, answer: { kind: 'delay', ms: 6_000 } });
  scene.catalog.requests.clear();
  await page.goto(scene.host.url + SALES);
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'looking')).toBeAttached();
  await expect(outcome(popup, 'matched')).toContainText('Ada Lovelace');
  // A card requests the owners' mail addresses, whichever look-up it joined.
  await expect(card(popup).getByRole('link', { name: /Email Ada Lovelace/ })).toBeVisible();
  await popup.close();
  await expect(label(page)).toContainText('Ada Lovelace');
  expect(scene.asked()).toEqual({ searches: 1, reads: 1 });
  slow();
});

test('a recent answer is shown immediately with its age while it is refreshed', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await until('the answer to be remembered', async () => (await scene.kept('session')).includes('Sales overview'));
  const fast = scene.catalog.faults.add({ match: /./, answer: { kind: 'hang' } });
  scene.catalog.requests.clear();
  await page.reload();
  await expect(label(page)).toContainText('Ada Lovelace');
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'matched')).toHaveAttribute('data-done', 'false');
  await expect(card(popup).locator('footer time')).not.toBeEmpty();
  expect(scene.asked()).toEqual({ searches: 0, reads: 1 });
  fast();
  await popup.close();
});

/** Searches for the asset of this name in popup or panel, and opens its card. */
async function choose(popup: Page, name: string): Promise<void> {
  await popup.getByLabel('Search the catalog').fill(name);
  await popup.locator('button.asset-row', { hasText: name }).first().click();
  await expect(outcome(popup, 'matched')).toHaveAttribute('data-done', 'true');
  await expect(card(popup).locator('[data-part="people"]')).toHaveAttribute('data-state', 'read');
}

test('an asset chosen in the popup is remembered like the asset of a page', async () => {
  const page = await scene.visit(SALES);
  const popup = await scene.chromium.openPopup(page);
  await choose(popup, 'Returns');
  await until('the answer to be remembered', async () => (await scene.kept('session')).includes(']asset:'));
  const silent = scene.catalog.faults.add({ match: /./, answer: { kind: 'status', status: 500 } });
  await card(popup).getByRole('button', { name: 'Look up again' }).click();
  await expect(outcome(popup, 'unreachable')).toContainText('did not answer');
  await expect(card(popup)).toContainText('Returns');
  silent();
  await popup.close();
});

test('a label older than 15 minutes is refreshed', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await until('the answer to be remembered', async () => (await scene.kept('session')).includes('Sales overview'));
  const later = async (minutes: number): Promise<void> => {
    const worker = await scene.chromium.worker();
    await worker.evaluate((ms) => {
      const now = Date.now() + ms;
      Date.now = () => now;
      // The worker closes the port after the last answer, and does not get an event for that itself.
      const answered = new Promise<void>((done) =>
        chrome.runtime.onConnect.addListener((port) => {
          const disconnect = port.disconnect.bind(port);
          port.disconnect = () => {
            disconnect();
            done();
          };
        }),
      );
      Object.assign(globalThis, { answered });
    }, minutes * 60_000);
    scene.catalog.requests.clear();
    // Makes the page check whether its contents are current, as a focus event does, which no test can produce.
    await push(page, `${SALES}?minutes=${minutes}`);
    await worker.evaluate(() => (globalThis as unknown as { answered: Promise<void> }).answered);
  };
  await later(14);
  expect(scene.asked()).toEqual({ searches: 0, reads: 0 });
  await later(2);
  await until('the asset to be read again', async () => scene.asked().reads === 1);
  await expect(label(page)).toContainText('Ada Lovelace');
  // The next test gets a worker with the right time.
  await scene.chromium.killWorker();
});

test('the service of a page is learned even if the user leaves before the verdict', async () => {
  await scene.invite();
  scene.catalog.faults.add({ match: /\/lineage\//, answer: { kind: 'hang' } });
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await until('the service to be learned', async () => (await scene.readSettings()).services.length === 1);
  await until('the verdict to be requested', async () => scene.catalog.requests.some(({ path }) => path.includes('/lineage/')));
  expect(await scene.kept('session')).not.toContain('Sales overview');
  await page.goto('about:blank');
});

test('a repeated earlier look-up does not change the label of the current address', async () => {
  await scene.invite();
  await (await scene.chromium.worker()).evaluate(() => {
    const ports: chrome.runtime.Port[] = [];
    chrome.runtime.onConnect.addListener((port) => {
      // Like a stop of the worker: the page repeats its request, here just after it asked for the third address.
      if (ports.push(port) === 3) port.onMessage.addListener(() => ports[0]?.disconnect());
    });
  });
  scene.catalog.faults.add({ match: /\/lineage\//, answer: { kind: 'hang' } });
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await page.evaluate(
    (paths) => {
      for (const path of paths) history.pushState({}, '', path);
    },
    ['/superset/dashboard/12/', RETURNS],
  );
  await expect(label(page)).toContainText('Finance Analytics');
});

test('nothing is remembered from a private window', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  // The control: outside a private window, it is.
  await until('the answer to be remembered', async () => (await scene.kept('session')).includes('Sales overview'));
  await until('the service to be learned', async () => (await scene.readSettings()).services.length === 1);

  const secret = await scene.chromium.privateWindow(`${scene.host.url}${RETURNS}`);
  await expect(label(secret)).toContainText('Finance Analytics');
  await until('its read', async () => scene.catalog.requests.at(-1)?.status === 200);
  expect(await scene.kept('session')).not.toContain('Returns');
  expect(JSON.stringify(await scene.readSettings())).not.toContain('dashboard/2');
  const popup = await scene.chromium.openPopup(secret);
  await choose(popup, 'Returns');
  expect(await scene.kept('session')).not.toMatch(/Returns|]part:|]asset:/);
  await secret.close();
});
