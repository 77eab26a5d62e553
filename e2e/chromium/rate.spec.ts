import type { Page } from 'playwright';
import { until } from '../until.ts';
import { expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const SALES = '/superset/dashboard/sales/';
const RETURNS = '/superset/dashboard/2/';

/** Navigates inside the page every 50 ms for `ms`, to another dashboard each time, and then to the last. */
const hurry = (page: Page, ms: number, last: string) =>
  page.evaluate(
    async ([length, end]) => {
      const from = performance.now();
      for (let at = 0; performance.now() - from < length; at++) {
        history.pushState({}, '', `/superset/dashboard/${10_000 + at}/`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      history.pushState({}, '', end);
    },
    [ms, last] as const,
  );

const push = (page: Page, path: string) => page.evaluate((to) => history.pushState({}, '', to), path);

test('an address that changes every 50 ms for 20 s causes at most 15 searches, and the last one gets its owner', async () => {
  test.setTimeout(120_000);
  await scene.invite();
  const page = await scene.visit(RETURNS);
  await expect(label(page)).toContainText('Finance Analytics');
  scene.catalog.requests.clear();
  await hurry(page, 20_000, SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  const { searches } = scene.asked();
  expect(searches).toBeGreaterThan(1);
  expect(searches).toBeLessThanOrEqual(15);
});

test('addresses set by an opener count towards the page’s own limit', async () => {
  await scene.chromium.context.route('https://app.snowflake.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Stand-in</title><h1>Stand-in</h1>' }),
  );
  await scene.invite('https://app.snowflake.com', 'snowsight');
  const base = 'https://app.snowflake.com/larkspur/lb12345/#/data/databases/ANALYTICS/schemas/PUBLIC/table/';
  const opener = await scene.visit('/');
  const opening = scene.chromium.context.waitForEvent('page');
  await opener.evaluate((to) => Object.assign(window, { opened: window.open(to) }), `${base}CUSTOMERS`);
  const opened = await opening;
  await expect(label(opened)).toContainText('Ada Lovelace');
  scene.catalog.requests.clear();
  await opener.evaluate(async (to) => {
    const { opened: page } = window as unknown as { readonly opened: Window };
    for (let at = 0; at < 60; at++) {
      page.location.href = `${to}OTHER_${at}`;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    page.location.href = `${to}OLD_ORDERS`;
  }, base);
  await expect(label(opened)).toContainText('Deprecated');
  expect(scene.asked().searches).toBeLessThanOrEqual(8);
});

test('a hidden tab sends no request and looks up its last address when shown again', async () => {
  await scene.invite();
  const page = await scene.visit(RETURNS);
  await expect(label(page)).toContainText('Finance Analytics');
  const other = await scene.visit(RETURNS);
  await other.bringToFront();
  await expect(label(other)).toContainText('Finance Analytics');
  scene.catalog.requests.clear();
  await push(page, '/superset/dashboard/12/');
  await push(page, SALES);
  // The control: the same in the visible tab.
  await push(other, '/superset/dashboard/12/');
  await expect(label(other)).toContainText('Deprecated');
  expect(scene.asked().searches).toBe(1);
  await page.bringToFront();
  await expect(label(page)).toContainText('Ada Lovelace');
  expect(scene.asked().searches).toBe(2);
});

test('after a 429, the catalog is asked again only at the given time, and label and popup say so', async () => {
  await scene.invite();
  const page = await scene.visit(RETURNS);
  await expect(label(page)).toContainText('Finance Analytics');
  scene.catalog.requests.clear();
  scene.catalog.faults.add({ match: /search\/query/, times: 1, answer: { kind: 'status', status: 429, retryAfter: '8' } });
  const from = Date.now();
  await push(page, SALES);
  await expect(label(page)).toContainText('The catalog asks to wait');
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'unreachable')).toContainText('Placard tries again at');
  expect(scene.asked().searches).toBe(1);
  await popup.close();
  await expect(label(page)).toContainText('Ada Lovelace');
  expect(Date.now() - from).toBeGreaterThanOrEqual(8_000);
  expect(scene.asked().searches).toBe(2);
});

test('a thousand requests from a page’s process send no search and at most one read', async () => {
  await scene.invite();
  const page = await scene.visit(RETURNS);
  await expect(label(page)).toContainText('Finance Analytics');
  const tabId = await scene.chromium.tabId(page);
  scene.catalog.requests.clear();
  const ended = await (await scene.chromium.worker()).evaluate(async (tab) => {
    const [result] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: async () => {
        const asks = Array.from(
          { length: 1_000 },
          () =>
            new Promise<string>((resolve) => {
              const port = chrome.runtime.connect({ name: 'look-up' });
              port.onMessage.addListener((answer: { say: string; done: boolean }) => answer.done && resolve(answer.say));
              port.onDisconnect.addListener(() => resolve('closed'));
              port.postMessage({ of: 'this-page', stands: null });
            }),
        );
        const answers = await Promise.all(asks);
        return [...new Set(answers)].sort();
      },
    });
    return result?.result;
  }, tabId);
  expect(ended).toContain('outcome');
  expect(scene.asked().searches).toBe(0);
  // None if the label's own look-up is still in flight, which they join.
  expect(scene.asked().reads).toBeLessThanOrEqual(1);
  // The control: the label of the page still answers.
  await push(page, SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await until('its search', async () => scene.asked().searches === 1);
});
