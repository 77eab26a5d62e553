import type { Page } from 'playwright';
import { card, outcome } from '../chromium/user-actions.ts';
import type { Catalog } from '../demo-catalog/server.ts';
import { until } from '../until.ts';
import { accessible } from './accessible.ts';
import type { Desktop } from './desktop.ts';
import { ALLOW, DENY, expect, onScreen, select, test } from './fixture.ts';

const ORDERS = 'snowflake_prod.ANALYTICS.PUBLIC.ORDERS';
const DASHBOARD = '/superset/dashboard/sales/?native_filters_key=x';
const LABEL = /^Placard: (?=.*Ada Lovelace)(?=.*Certified Gold)/;

/** A screen position in the line of the address bar's text, above its letters. */
const ABOVE_ADDRESS = { x: 240, y: 64 };

/** A screen position where the second suggestion under the address bar has no text. */
const SECOND_SUGGESTION = { x: 890, y: 205 };

test.beforeEach(({ host }) => {
  host.body = `<p><span id="orders">${ORDERS}</span></p><p><span id="customers">snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS</span></p>`;
});

test('the first run opens the options, where denying access sends no request and allowing it connects', async ({
  catalog,
  desktop,
  options,
  answer,
}) => {
  const granted = () => options.evaluate(async () => (await chrome.permissions.getAll()).origins);
  const address = options.getByLabel('Address of your OpenMetadata');
  await desktop.type(catalog.url);
  await expect(address).toHaveValue(catalog.url);
  expect(await granted()).toEqual([]);

  await answer(() => desktop.key('Return'), ...DENY);
  await expect(options.locator('[data-fault="permission-refused"]')).toBeVisible();
  await expect(address).toHaveValue(catalog.url);
  expect(await granted()).toEqual([]);
  expect(catalog.requests).toHaveLength(0);

  await answer(() => desktop.key('Return'), ...ALLOW);
  const token = options.getByLabel('Token', { exact: true });
  await expect(token).toBeFocused();
  expect(await granted()).toEqual([`${new URL(catalog.url).origin}/*`]);
  const text = await catalog.token('user');
  await token.fill(text);
  await desktop.key('Return');
  await expect(options.getByRole('button', { name: 'Disconnect' })).toBeVisible();
  await expect(options.getByRole('definition').getByText('admin', { exact: true })).toBeVisible();
});

test('the context menu and the keyboard shortcut show the owner of a selected name in the side panel', async ({
  chromium,
  connected: _connected,
  desktop,
  visit,
}) => {
  const page = await visit('/notes');
  const { x, y } = await select(desktop, page.locator('#orders'));
  const menu = await desktop.opens(() => desktop.click(x, y, 3));
  // The browser's own items are above it, and below it only the last one, "Inspect".
  await desktop.key('Up', 'Up', 'Return');
  await desktop.gone(menu);
  const panel = await chromium.panel('src/panel/');
  const asked = panel.getByRole('textbox', { name: 'Search the catalog' });
  await expect(asked).toHaveValue(ORDERS);
  await expect(card(panel)).toContainText('ORDERS');
  await expect(card(panel)).toContainText('One row per order.');
  await expect(card(panel)).toContainText('Finance Analytics');

  await select(desktop, page.locator('#customers'));
  await desktop.key('alt+shift+l');
  await expect(asked).toHaveValue('snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS');
  await expect(card(panel)).toContainText('The one list of customers.');
  await expect(card(panel)).toContainText('Ada Lovelace');
});

test('the popup shows the page’s asset, and allowing the site there adds label and card', async ({
  answer,
  catalog,
  chromium,
  connected: options,
  desktop,
  host,
  visit,
}) => {
  const page = await visit(DASHBOARD);
  const worlds = await worldsOf(page, chromium.extensionId);
  expect(worlds()).toBe(0);

  await desktop.key('alt+shift+o');
  const popup = await chromium.panel('src/popup/');
  await expect(card(popup)).toContainText('Sales overview');
  await expect(card(popup)).toContainText('Ada Lovelace');
  await expect(card(popup)).toContainText('Matched by exact address');
  const box = await popup.getByRole('switch', { name: `Always show on ${new URL(host.url).host}` }).boundingBox();
  const at = await popup.evaluate(() => ({ x: screenX, y: screenY }));
  if (!box) throw new Error('the switch cannot be seen');
  const toggle = { x: Math.round(at.x + box.x + box.width / 2), y: Math.round(at.y + box.y + box.height / 2) };
  // A popup stays open while a test is connected to it, so the one to be clicked must have no connection.
  await popup.close();
  await chromium.closed('src/popup/');
  expect((await accessible(page)).filter(({ name }) => /Placard/.test(name))).toEqual([]);

  const ask = async (...keys: readonly string[]): Promise<void> => {
    await desktop.recolours(toggle.x, toggle.y, () => desktop.key('alt+shift+o'));
    await answer(() => desktop.click(toggle.x, toggle.y), ...keys);
    await chromium.closed('src/popup/');
  };
  const granted = () => options.evaluate(async () => (await chrome.permissions.getAll()).origins?.sort());
  const [server, site] = [catalog.url, host.url].map((url) => `${new URL(url).origin}/*`);
  await ask(...DENY);
  expect(await granted()).toEqual([server]);
  await ask(...ALLOW);
  await expect.poll(granted).toEqual([server, site].sort());

  const label = await until('the label', async () =>
    (await accessible(page)).find(({ role, name }) => role === 'button' && LABEL.test(name)),
  );
  expect(label.text).toContain('Ada Lovelace');
  const { x, y } = await onScreen(desktop, page, await label.middle());
  await desktop.click(x, y);
  const shown = await until('the card', async () =>
    (await accessible(page)).find(({ role, text }) => role === 'article' && text.includes('Sales at a glance')),
  );
  expect(shown.text).toContain('Sales overview');
  expect(shown.text).toContain('Ada Lovelace');
  expect(await page.evaluate(() => [...document.querySelectorAll('placard-label, placard-card')].map((host) => host.shadowRoot))).toEqual([
    null,
    null,
  ]);
  expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain('Ada Lovelace');

  await page.reload();
  await until('the label again', async () => (await accessible(page)).some(({ name }) => LABEL.test(name)));
  expect(worlds()).toBe(1);
});

test('a suggestion chosen in the address bar opens its card in the side panel', async ({
  catalog,
  chromium,
  connected: _connected,
  desktop,
  visit,
}) => {
  await visit('/notes');
  await typeAfterKeyword(desktop, catalog, 'customers');
  await desktop.recolours(SECOND_SUGGESTION.x, SECOND_SUGGESTION.y, () => desktop.key('Down', 'Down'));
  await desktop.key('Return');
  const panel = await chromium.panel('src/panel/');
  await expect(card(panel)).toContainText('Growth & Märkte');
  await expect(panel.getByRole('textbox', { name: 'Search the catalog' })).toHaveValue('');
});

test('a text typed in the address bar opens the results in the side panel', async ({
  catalog,
  chromium,
  connected: _connected,
  desktop,
  visit,
}) => {
  await visit('/notes');
  await typeAfterKeyword(desktop, catalog, 'raw_orders');
  await desktop.key('Return');
  const panel = await chromium.panel('src/panel/');
  await expect(panel.getByRole('textbox', { name: 'Search the catalog' })).toHaveValue('raw_orders');
  await expect(outcome(panel, 'candidates')).toContainText('Data Platform');
});

test('no page can detect that Placard is installed', async ({ chromium, options, visit }) => {
  const page = await visit(DASHBOARD);
  const files = ['manifest.json', 'icons/16.png', 'src/content/label.js', 'src/content/card.js', 'src/popup/index.html'];
  const addresses = files.map((path) => chromium.extensionUrl(path));
  const reads = (from: Page) =>
    from.evaluate(
      (all) =>
        Promise.all(
          all.map((address) =>
            fetch(address).then(
              ({ ok }) => ok,
              () => false,
            ),
          ),
        ),
      addresses,
    );
  expect(await reads(options)).toEqual(files.map(() => true));
  expect(await reads(page)).toEqual(files.map(() => false));
  const draws = (from: Page) =>
    from.evaluate(
      (address) =>
        new Promise<boolean>((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve(true);
          picture.onerror = () => resolve(false);
          picture.src = address;
        }),
      chromium.extensionUrl('icons/16.png'),
    );
  expect(await draws(options)).toBe(true);
  expect(await draws(page)).toBe(false);
});

/** Types a text after Placard's keyword in the address bar, and waits until the suggestions are drawn. */
async function typeAfterKeyword(desktop: Desktop, catalog: Catalog, text: string): Promise<void> {
  // The address is selected once the address bar has the keyboard.
  await desktop.recolours(ABOVE_ADDRESS.x, ABOVE_ADDRESS.y, () => desktop.key('ctrl+l'));
  await desktop.type(`om ${text}`);
  await until('the search', async () => catalog.requests.some(({ search, status }) => search.includes(`q=${text}&`) && status === 200));
  await desktop.settled(SECOND_SUGGESTION.x, SECOND_SUGGESTION.y);
}

/** Resolves to a function that returns the current number of worlds of the extension's scripts in a page. */
async function worldsOf(page: Page, extensionId: string): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  const ids = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin === `chrome-extension://${extensionId}`) ids.add(id);
  });
  session.on('Runtime.executionContextsCleared', () => ids.clear());
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => ids.delete(executionContextId));
  await session.send('Runtime.enable');
  return () => ids.size;
}
