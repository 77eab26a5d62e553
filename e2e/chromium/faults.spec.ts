import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import type { Fault } from '../demo-catalog/faults.ts';
import { storeSettings } from '../own-settings.ts';
import { until } from '../until.ts';
import { card, expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const SALES = '/superset/dashboard/sales/';

/** Checks what label and popup say on a newly requested page, and what the popup offers to do. */
async function said(page: Page, state: string, words: string, nextStep: string | RegExp): Promise<void> {
  await page.reload();
  await expect(label(page)).toContainText(words);
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, state)).toHaveAttribute('data-done', 'true');
  await expect(
    outcome(popup, state)
      .getByRole('button', { name: nextStep })
      .or(outcome(popup, state).getByRole('link', { name: nextStep })),
  ).toBeVisible();
  await expect(popup.locator('body')).not.toContainText('Ada');
  await popup.close();
}

const answers: readonly (readonly [what: string, fault: Fault, state: string, label: string, nextStep: string | RegExp])[] = [
  ['401', { kind: 'status', status: 401 }, 'token-refused', 'Token refused', 'Paste a new one'],
  ['403', { kind: 'status', status: 403 }, 'no-permission', 'No permission', 'Copy a request for access'],
  ['404', { kind: 'status', status: 404 }, 'search-broken', 'Search does not work', 'Copy a message for the administrator'],
  ['401 in HTML', { kind: 'status', status: 401, body: 'html' }, 'unreachable', 'Server not reachable', 'Open the server'],
  ['403 in HTML', { kind: 'status', status: 403, body: 'html' }, 'unreachable', 'Server not reachable', 'Open the server'],
  ['404 in HTML', { kind: 'status', status: 404, body: 'html' }, 'unreachable', 'Server not reachable', 'Open the server'],
  ['414', { kind: 'status', status: 414, body: 'html' }, 'unreachable', 'Server not reachable', 'Try now'],
  ['431', { kind: 'status', status: 431, body: 'html' }, 'unreachable', 'Server not reachable', 'Try now'],
  ['500 in JSON', { kind: 'status', status: 500 }, 'unreachable', 'Server not reachable', 'Try now'],
  ['500 in HTML', { kind: 'status', status: 500, body: 'html' }, 'unreachable', 'Server not reachable', 'Try now'],
  ['another shape', { kind: 'other-shape' }, 'unexpected-answer', 'Answer not understood', 'Open the server'],
  ['JSON that is cut off', { kind: 'cut-off-json' }, 'unexpected-answer', 'Answer not understood', 'Report this bug'],
  ['a login page', { kind: 'html-login' }, 'unreachable', 'Server not reachable', 'Open the server'],
  ['nothing', { kind: 'close' }, 'unreachable', 'Server not reachable', 'Try again'],
];

test.describe('faulty answers to a search', () => {
  for (const [what, answer, state, words, nextStep] of answers) {
    test(`label and popup explain a search answered with ${what}`, async () => {
      await scene.invite();
      scene.catalog.faults.add({ match: /search\/query/, answer });
      const page = await scene.visit(SALES);
      await said(page, state, words, nextStep);
      // The control: the same page, after the fault.
      scene.catalog.faults.clear();
      await page.reload();
      await expect(label(page)).toContainText('Ada Lovelace');
    });
  }
});

test('if reading an asset fails after a search found it, the remembered card is shown with its age or removed', async () => {
  await scene.invite();
  const page = await scene.visit('about:blank');
  const read = (answer: Fault) => scene.catalog.faults.add({ match: /\/dashboards\//, answer });
  for (const [answer, state, words] of [
    [{ kind: 'status', status: 500 }, 'unreachable', 'Server not reachable'],
    [{ kind: 'status', status: 404, body: 'html' }, 'unreachable', 'Server not reachable'],
    [{ kind: 'status', status: 401 }, 'token-refused', 'Token refused'],
    [{ kind: 'status', status: 403 }, 'no-permission', 'No permission'],
    [{ kind: 'status', status: 404 }, 'not-in-catalog', 'Not in the catalog'],
    [{ kind: 'other-shape' }, 'unexpected-answer', 'Answer not understood'],
  ] as const) {
    const right = read(answer);
    await page.goto(scene.host.url + SALES);
    await expect(label(page), state).toContainText(words);
    const popup = await scene.chromium.openPopup(page);
    await expect(outcome(popup, state)).toHaveAttribute('data-done', 'true');
    const shown = await card(popup).innerText();
    expect(shown.includes('Ada Lovelace'), state).toBe(state === 'unreachable');
    if (state === 'unreachable') {
      expect(shown).toContain('did not answer');
      await expect(card(popup).locator('.verdict'), 'nothing was checked').toContainText('Could not be checked');
    }
    await popup.close();
    right();
  }
});

test('a redirect is not followed, so its target gets no request', async () => {
  const heard: string[] = [];
  const other = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  // The address of a listening TCP server is an object.
  const to = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  await scene.invite();
  scene.catalog.faults.add({ match: /search\/query/, answer: { kind: 'redirect', to: `${to}from-the-catalog` } });
  const page = await scene.visit(SALES);
  await said(page, 'unreachable', 'Server not reachable', 'Open the server');
  // The control: the worker could reach it if it followed.
  await (await scene.chromium.worker()).evaluate((address) => fetch(address).then((answer) => answer.status), `${to}control`);
  expect(heard).toEqual(['/control']);
  await new Promise((resolve) => other.close(resolve));
});

test('the popup says when the browser is offline, and works when the network is back', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await until('the answer to be stored', async () => (await scene.kept('session')).includes('Sales overview'));
  await scene.chromium.setOffline(true);
  const kept = await scene.chromium.openPopup(page);
  for (let times = 0; times < 2; times++) {
    await expect(outcome(kept, 'unreachable')).toContainText('Ada Lovelace');
    await expect(outcome(kept, 'unreachable')).toContainText('did not answer');
    await outcome(kept, 'unreachable').locator('.band').getByRole('button', { name: 'Try again' }).click();
  }
  await kept.close();
  await (await scene.chromium.worker()).evaluate(() => chrome.storage.session.clear());
  const first = await scene.chromium.openPopup(page);
  await expect(outcome(first, 'unreachable')).toContainText('Nothing answers at its address');
  await first.close();
  // This does not tell the worker that it is offline, as a real disconnection would.
  const tell = async (onLine: boolean): Promise<void> => {
    await (await scene.chromium.worker()).evaluate(
      (value) => Object.defineProperty(navigator, 'onLine', { value, configurable: true }),
      onLine,
    );
  };
  await tell(false);
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'unreachable')).toContainText('You are offline');
  await tell(true);
  await scene.chromium.setOffline(false);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(outcome(popup, 'matched')).toContainText('Ada Lovelace');
});

test('an answer after 8 s is shown, and a request without an answer ends after 20 s', async () => {
  await scene.invite();
  scene.catalog.faults.add({ match: (path) => path.includes('search') && path.includes('sales'), answer: { kind: 'delay', ms: 8_000 } });
  scene.catalog.faults.add({ match: (path) => path.includes('search') && path.includes('slice_id'), answer: { kind: 'hang' } });
  const began = Date.now();
  const slow = await scene.visit(SALES);
  const never = await scene.visit('/explore/?slice_id=1');
  await expect(label(never)).toHaveAccessibleName('Placard: looking it up');
  await expect(label(slow)).toContainText('Ada Lovelace');
  expect(Date.now() - began).toBeGreaterThan(7_500);
  await expect(label(never)).toHaveAccessibleName('Placard: looking it up');
  await expect(label(never)).toHaveText('Server not reachable');
  expect(Date.now() - began).toBeGreaterThan(19_500);
});

test('a look-up survives twenty stops of the worker, with one label', async () => {
  await scene.invite();
  const page = await scene.visit('about:blank');
  for (let time = 0; time < 20; time++) {
    scene.catalog.requests.clear();
    const first = scene.catalog.faults.add({ match: /search\/query/, answer: { kind: 'hang' }, times: 1 });
    await page.goto(`${scene.host.url}${SALES}?time=${time}`);
    await until('the request', async () => scene.asked().searches === 1);
    await scene.chromium.killWorker();
    await expect(label(page), `time ${time}`).toContainText('Ada Lovelace');
    await expect(page.locator('placard-label')).toHaveCount(1);
    first();
    // Once the answer is stored, this look-up has nothing in flight.
    await until('the answer to be stored', async () => (await scene.kept('session')).includes('Sales overview'));
    await (await scene.chromium.worker()).evaluate(() => chrome.storage.session.clear());
  }
});

test('an answer is shown even if the storage is full', async () => {
  const worker = await scene.chromium.worker();
  await worker.evaluate(async () => {
    const most = chrome.storage.session.QUOTA_BYTES;
    await chrome.storage.session.set({ filler: 'x'.repeat(most - 2_000) });
    const { settings } = await chrome.storage.local.get();
    await chrome.storage.local.set({
      settings,
      filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - JSON.stringify(await chrome.storage.local.get()).length - 500),
    });
  });
  const page = await scene.visit(SALES);
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'matched')).toHaveAttribute('data-done', 'true');
  await expect(card(popup)).toContainText('Ada Lovelace');
  expect(await scene.kept('session')).not.toContain('Sales overview');
  await popup.close();
  // The control: with space, the answer is stored.
  await worker.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.local.remove('filler');
  });
  const again = await scene.chromium.openPopup(page);
  await expect(outcome(again, 'matched')).toHaveAttribute('data-done', 'true');
  await until('the answer to be stored', async () => (await scene.kept('session')).includes('Sales overview'));
});

test('the popup says when the browser has revoked access to the server', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  /** Sets "Site access" on the browser's page of the extension: the only way to deny hosts to a build that has them granted. */
  const siteAccess = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> => {
    const extensions = await scene.chromium.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${scene.chromium.extensionId}', hostAccess: '${hostAccess}' })`,
    );
    await extensions.close();
  };
  await siteAccess('ON_CLICK');
  await until('the answers to be forgotten', async () => !(await scene.kept('session')).includes('Sales overview'));
  await until('the label to be gone', async () => (await scene.registered()).length === 0);
  const popup = await scene.chromium.openPopup(page);
  await popup.getByLabel('Search the catalog').fill('orders');
  await expect(outcome(popup, 'no-access-to-server').getByRole('button', { name: 'Allow this server' })).toBeVisible();
  await expect(popup.locator('body')).not.toContainText('Ada');
  await popup.close();
  await siteAccess('ON_ALL_SITES');
  const after = await scene.chromium.openPopup(page);
  await expect(outcome(after, 'matched')).toContainText('Ada Lovelace');
});

test('reloading the extension under an open page leaves one working label', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await page.locator('placard-label').evaluate((old) => old.setAttribute('data-old', ''));
  await scene.chromium.reloadExtension();
  await expect(page.locator('placard-label:not([data-old])')).toHaveCount(1);
  await expect(page.locator('placard-label')).toHaveCount(1);
  await expect(label(page)).toContainText('Ada Lovelace');
  await label(page).click();
  await expect(card(page)).toContainText('Sales overview');
  await page.evaluate(() => history.pushState({}, '', '/superset/dashboard/2/'));
  await expect(label(page)).toContainText('Finance Analytics');
});

test('a token that expires in use is reported as expired, and can be replaced', async () => {
  const server = scene.catalog.url;
  const reconnect = async (secondsLeft?: number): Promise<void> => {
    const token = await scene.catalog.token('user', secondsLeft === undefined ? {} : { secondsLeft });
    const options = await scene.chromium.context.newPage();
    await options.goto(scene.chromium.extensionUrl('src/options/index.html'));
    await options.getByRole('button', { name: 'Use another token' }).click();
    await options.getByLabel('Token', { exact: true }).fill(token);
    await options.getByLabel('Token', { exact: true }).press('Enter');
    await expect(options.getByRole('heading', { name: 'Connected' })).toBeVisible();
    await options.close();
  };
  await reconnect(10);
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await until('the token to expire', async () => ((await scene.readSettings()).server?.tokenEndsAt ?? 0) < Date.now());
  scene.catalog.requests.clear();
  await said(page, 'token-expired', 'Token expired', 'Paste a new one');
  expect(scene.catalog.requests).toHaveLength(0);
  await reconnect();
  await page.reload();
  await expect(label(page)).toContainText('Ada Lovelace');
  expect((await scene.readSettings()).server?.url).toBe(server);
});

test('unreadable settings are set aside, and Placard is not connected', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  const before = await scene.readSettings();
  const worker = await scene.chromium.worker();
  await worker.evaluate(storeSettings, { whole: 'not settings' });
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'not-connected').getByRole('button', { name: 'Connect' })).toBeVisible();
  await popup.close();
  expect(await scene.kept('local')).toContain('not settings');
  await worker.evaluate(storeSettings, { whole: before });
  const again = await scene.chromium.openPopup(page);
  await expect(outcome(again, 'matched')).toContainText('Ada Lovelace');
});
