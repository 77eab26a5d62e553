import type { Page } from 'playwright';
import { until } from '../until.ts';
import { card, expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();
/** All log messages, and all requested addresses. */
const logged: string[] = [];
const called: string[] = [];
test.beforeAll(async () => {
  const { context } = scene.chromium;
  context.on('console', (message) => logged.push(message.text()));
  context.on('weberror', (error) => logged.push(String(error.error().stack)));
  context.on('request', (request) => called.push(request.url()));
  (await scene.chromium.worker()).on('console', (message) => logged.push(message.text()));
});

const SALES = '/superset/dashboard/sales/';

/** The token in use, and its two parts that occur nowhere else. */
function tokenInUse(): readonly string[] {
  const [, claims = '', signature = ''] = scene.token.split('.');
  return [scene.token, claims, signature];
}

/** Everything that a context can access through the browser: storage, databases, and answers of the worker. */
async function snoop(tabId: number): Promise<Record<string, string>> {
  const tried = async (look: () => Promise<unknown>): Promise<string> => {
    try {
      return JSON.stringify(await look()) ?? 'undefined';
    } catch (error) {
      return `refused: ${error}`;
    }
  };
  const heard = (what: object, name = 'look-up'): Promise<unknown> =>
    new Promise((resolve) => {
      const answers: unknown[] = [];
      const port = chrome.runtime.connect({ name });
      port.onMessage.addListener((answer: { done?: boolean }) => {
        answers.push(answer);
        if (answer.done) resolve(answers);
      });
      port.onDisconnect.addListener(() => resolve(answers));
      port.postMessage(what);
    });
  const asks = ['open-card', 'open-panel', 'label-place', 'token', 'read-token', 'settings', 'export'];
  return {
    local: await tried(async () => chrome.storage.local.get(null)),
    session: await tried(async () => chrome.storage.session.get(null)),
    databases: await tried(async () => (await indexedDB.databases()).map(({ name }) => name)),
    asks: await tried(() => Promise.all(asks.map((ask) => chrome.runtime.sendMessage({ ask })))),
    thisPage: await tried(() => heard({ of: 'this-page', mail: true })),
    tab: await tried(() => heard({ of: 'tab', tabId })),
    text: await tried(() => heard({ of: 'text', text: 'orders' })),
    asset: await tried(() => heard({ of: 'asset', kind: 'table', id: '1' })),
  };
}

test('scripts in a page cannot get the token, whatever they request', async () => {
  const parts = tokenInUse();
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  const tabId = await scene.chromium.tabId(page);
  const options = await scene.chromium.context.newPage();
  await options.goto(scene.chromium.extensionUrl('src/options/index.html'));
  // A hidden page gets no answers.
  await page.bringToFront();
  // Passed as source: the policies of our pages and of our world in a page forbid code from text.
  await options.evaluate(`globalThis.snoop = ${snoop}`);
  const inPage = await options.evaluate(async (id) => {
    const { snoop: func } = globalThis as unknown as { snoop: typeof snoop };
    const [result] = await chrome.scripting.executeScript({ target: { tabId: id }, func, args: [id] });
    return result?.result ?? {};
  }, tabId);
  const found = JSON.stringify(inPage);
  for (const part of parts) expect(found).not.toContain(part);
  expect(inPage.local).toMatch(/^refused/);
  expect(inPage.session).toMatch(/^refused/);
  expect(inPage.databases).not.toContain('placard');
  for (const own of ['tab', 'text', 'asset']) expect(inPage[own], own).toBe('[{"say":"stay-away","done":true}]');
  // Permitted messages are answered, so the others were refused and did not just fail.
  expect(inPage.thisPage).toContain('Ada Lovelace');

  // The control: the same code, in one of our pages.
  const inOptions = await options.evaluate(snoop, tabId);
  expect(inOptions.local).toContain('"sealed"');
  expect(inOptions.databases).toContain('placard');
  expect(inOptions.text).toContain('orders');
  const all = JSON.stringify(inOptions);
  for (const part of parts) expect(all).not.toContain(part);
});

test('the token is in no page, log or address, and in no header except to the catalog', async () => {
  const carried: string[] = [];
  const parts = tokenInUse();
  scene.chromium.context.on('request', (request) => {
    if (request.headers().authorization) carried.push(request.url());
  });
  await scene.invite();
  const page = await scene.visit(SALES);
  await label(page).click();
  await expect(card(page)).toContainText('Sales at a glance');
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'matched')).toHaveAttribute('data-done', 'true');
  const texts = [
    await page.content(),
    await page.evaluate(rootTexts),
    await popup.content(),
    await scene.kept('local'),
    await scene.kept('session'),
  ];
  await popup.close();
  for (const part of parts) {
    for (const text of texts) expect(text).not.toContain(part);
    expect(logged.join('\n')).not.toContain(part);
    expect(called.join('\n')).not.toContain(part);
  }
  // The controls: the watched channels do contain the answer, the requests, and a logged line.
  expect(texts.join('\n')).toContain('Ada Lovelace');
  await (await scene.chromium.worker()).evaluate(() => console.log('a line of the worker'));
  await until('the log message', async () => logged.includes('a line of the worker'));
  await until('a request of the worker', async () => called.some((address) => address.startsWith(scene.catalog.url)));
  expect(carried.filter((address) => !address.startsWith(scene.catalog.url))).toEqual([]);
  expect(scene.catalog.requests.filter(({ authorized }) => authorized === 'user admin').length).toBeGreaterThan(0);
});

const rootTexts = (): string =>
  [...document.querySelectorAll('placard-label,placard-card')].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '').join('\n');

test('only the parts of an address that its tool lists are sent and stored, never its secrets', async () => {
  await scene.invite();
  const { host } = new URL(scene.host.url);
  const secret = (where: string): string => `tops3cret-${where}`;
  const address = `http://${secret('user')}:${secret('password')}@${host}${SALES}?access_token=${secret('query')}&native_filters=${secret('filter')}#${secret('hash')}`;
  const page = await scene.visit(address);
  await expect(label(page)).toContainText('Ada Lovelace');
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'matched')).toHaveAttribute('data-done', 'true');
  await popup.getByRole('button', { name: 'Look up again' }).click();
  await expect(outcome(popup, 'matched')).toHaveAttribute('data-done', 'true');
  await popup.close();
  await until('the answer to be stored', async () => (await scene.kept('session')).includes('Sales overview'));
  const sent = scene.catalog.requests.map(({ path, search }) => decodeURIComponent(path + search)).join('\n');
  for (const text of [sent, await scene.kept('session'), await scene.kept('local'), logged.join('\n')])
    expect(text).not.toContain('tops3cret');
  // The control: the parts listed by the tool were sent, and stored.
  expect(sent).toContain('/superset/dashboard/sales/');
  expect(await scene.kept('session')).toContain('/superset/dashboard/sales/');
  expect(await page.evaluate(() => location.href)).toContain('tops3cret-query');
});

test('disconnecting leaves nothing of the token, the server or its answers', async () => {
  const parts = tokenInUse();
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await until('the answer to be stored', async () => (await scene.kept('session')).includes('Sales overview'));
  const options = await scene.chromium.context.newPage();
  await options.goto(scene.chromium.extensionUrl('src/options/index.html'));
  const keys = () => options.evaluate(keysKept);
  expect(await keys()).toBe(1);
  await disconnect(options);
  expect(await keys()).toBe(0);
  const left = `${await scene.kept('local')}${await scene.kept('session')}`;
  for (const gone of [...parts, scene.catalog.url, 'Sales overview', 'sealed']) expect(left).not.toContain(gone);
  scene.catalog.requests.clear();
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'not-connected').getByRole('button', { name: 'Connect' })).toBeVisible();
  await popup.close();
  // At the next event in the open page, its label asks, and disappears.
  await page.evaluate(() => history.pushState({}, '', '/superset/dashboard/2/'));
  await expect(label(page)).toHaveCount(0);
  expect(scene.catalog.requests).toHaveLength(0);
});

async function disconnect(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Disconnect' }).click();
  await options.getByRole('alert').getByRole('button', { name: 'Disconnect' }).click();
  await expect(options.getByText('On the server it stays valid until it expires or is revoked')).toBeVisible();
}

/** Number of keys in the extension's own database. */
function keysKept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('placard');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('keys').objectStore('keys').count('token');
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
