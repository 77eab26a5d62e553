import type { Page } from 'playwright';
import type { Settings } from '../../src/settings/schema.ts';
import { until } from '../until.ts';
import { card, expect, label, outcome, type Scene, startScene, test } from './scene.ts';
import { connect, find } from './user-actions.ts';

let scene: Scene;
test.beforeEach(async () => {
  scene = await startScene();
});
test.afterEach(() => scene.close());

const SALES = '/superset/dashboard/sales/';
const OPTIONS = 'src/options/index.html';
const PANEL = 'src/panel/index.html';

async function own(path: string): Promise<Page> {
  const page = await scene.chromium.context.newPage();
  await page.goto(scene.chromium.extensionUrl(path));
  return page;
}

/** Two tabs with an owner in the label, one of them with its card open, and a panel with the asset's card. */
async function shown(): Promise<readonly [first: Page, second: Page, panel: Page]> {
  await scene.invite();
  const first = await scene.visit(SALES);
  const second = await scene.visit(SALES);
  const panel = await own(PANEL);
  await find(panel, { fqn: 'superset_local.1', word: 'Dashboard' });
  await expect(card(panel)).toContainText('Ada Lovelace');
  await second.bringToFront();
  await label(second).click();
  await expect(card(second)).toContainText('Ada Lovelace');
  await expect(label(first)).toContainText('Ada Lovelace');
  return [first, second, panel];
}

/** Waits until the contents disappear without any action in the pages. */
async function gone([first, second, panel]: readonly [Page, Page, Page]): Promise<void> {
  await expect(label(first)).toHaveCount(0);
  await expect(label(second)).toHaveCount(0);
  await expect(card(second)).toHaveCount(0);
  await expect(outcome(panel, 'not-connected')).toBeVisible();
  await expect(panel.locator('body')).not.toContainText('Ada');
  const badges = async () =>
    (await scene.chromium.worker()).evaluate(async () =>
      Promise.all((await chrome.tabs.query({})).map(({ id: tabId }) => chrome.action.getBadgeText({ tabId: tabId ?? 0 }))),
    );
  await expect.poll(async () => (await badges()).join('')).toBe('');
  await until('the answers to be forgotten', async () => !(await scene.kept('session')).includes('Ada'));
  expect(await scene.kept('session')).not.toMatch(/Sales overview|superset_local/);
}

test('disconnecting removes the owner from every open tab', async () => {
  const pages = await shown();
  const options = await own(OPTIONS);
  await options.getByRole('button', { name: 'Disconnect' }).click();
  await options.getByRole('alert').getByRole('button', { name: 'Disconnect' }).click();
  await gone(pages);
});

test('switching a site off removes the owner from each of its tabs', async () => {
  const [first, second] = await shown();
  await scene.changeSettings({ sites: [] });
  await expect(label(first)).toHaveCount(0);
  await expect(label(second)).toHaveCount(0);
  await expect(card(second)).toHaveCount(0);
});

test('a token of another user removes everything shown to the previous user', async () => {
  const [first] = await shown();
  const options = await own(OPTIONS);
  scene.catalog.faults.add({ match: /search\/query/, answer: { kind: 'status', status: 403 } });
  await options.getByRole('button', { name: 'Use another token' }).click();
  await options.getByLabel('Token', { exact: true }).fill(await scene.catalog.token('user', { user: 'grace.hopper' }));
  await options.getByRole('button', { name: 'Connect' }).click();
  await options.getByRole('button', { name: 'Disconnect' }).waitFor();
  await expect(label(first)).not.toContainText('Ada Lovelace');
});

test.describe('changed settings', () => {
  test('settings changed by another script are set aside and reported, and every open tab loses its owner', async () => {
    const pages = await shown();
    const worker = await scene.chromium.worker();
    await worker.evaluate(async () => {
      const { settings } = await chrome.storage.local.get<{ settings: Settings }>('settings');
      const services = [{ origin: 'https://bi.example.com', tenant: '', tool: 'superset', service: 'superset_local', how: 'user' }];
      await chrome.storage.local.set({ settings: { ...settings, services } });
    });
    await gone(pages);
    const [page] = pages;
    scene.catalog.requests.clear();
    const popup = await scene.chromium.openPopup(page);
    await expect(outcome(popup, 'not-connected')).toBeVisible();
    await expect(popup.locator('[data-foreign]')).toContainText('Something other than Placard changed your settings');
    await popup.close();
    const options = await own(OPTIONS);
    await expect(options.locator('[data-aside="foreign"]')).toContainText('set aside');
    expect(scene.catalog.requests).toHaveLength(0);
    // After setting up again and dismissing the notice, everything is as before.
    await connect(scene.chromium, { server: scene.catalog.url, token: scene.token });
    await options.getByRole('button', { name: 'Dismiss' }).click();
    await expect(options.locator('[data-aside]')).toHaveCount(0);
    await scene.invite();
    // A tab asks only while it is in front.
    await page.bringToFront();
    await page.reload();
    await expect(label(page)).toContainText('Ada Lovelace');
    expect(JSON.parse(await scene.kept('local'))).not.toHaveProperty('settings-aside');
  });

  test('settings changed by Placard itself stay valid after a restart of its worker', async () => {
    await scene.invite();
    await scene.chromium.killWorker();
    const page = await scene.visit(SALES);
    await expect(label(page)).toContainText('Ada Lovelace');
    expect(JSON.parse(await scene.kept('local'))).not.toHaveProperty('settings-aside');
  });
});

test('connecting with a full storage keeps the previous token and connection', async () => {
  const options = await own(OPTIONS);
  const kept = async () => JSON.parse(await scene.kept('local'));
  const before = await kept();
  await options.evaluate(async () => {
    const used = await chrome.storage.local.getBytesInUse();
    await chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - '"filler"'.length) });
  });
  const other = await scene.catalog.token('user', { user: 'grace.hopper' });
  await options.getByRole('button', { name: 'Use another token' }).click();
  await options.getByLabel('Token', { exact: true }).fill(other);
  await options.getByRole('button', { name: 'Connect' }).click();
  await expect(options.locator('[data-fault="storage-full"]')).toContainText('You stay connected');
  const { filler, ...after } = await kept();
  expect(filler).toContain('x');
  expect(after).toEqual(before);
  const panel = await own(PANEL);
  await find(panel, { fqn: 'superset_local.1', word: 'Dashboard' });
  await expect(card(panel)).toContainText('Ada Lovelace');
  // The control: with space, the same token replaces it.
  await options.evaluate(() => chrome.storage.local.remove('filler'));
  await options.getByRole('button', { name: 'Connect' }).click();
  await options.getByRole('button', { name: 'Disconnect' }).waitFor();
  expect((await kept()).settings.server.user.name).toBe('grace.hopper');
});

test('full session storage is reported, but look-ups and links in a card still work', async () => {
  await scene.invite();
  const options = await own(OPTIONS);
  await expect(options.getByRole('heading', { name: 'Connected' })).toBeVisible();
  await expect(options.locator('[data-session="full"]')).toHaveCount(0);
  await options.evaluate(async () => {
    const used = await chrome.storage.session.getBytesInUse();
    await chrome.storage.session.set({ filler: 'x'.repeat(chrome.storage.session.QUOTA_BYTES - used - 40) });
  });
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  await label(page).click();
  await card(page).getByRole('button', { name: 'Ada Lovelace' }).first().click();
  await expect(page.getByRole('article', { name: /Ada Lovelace/ })).toBeVisible();
  await options.reload();
  await expect(options.locator('[data-session="full"]')).toContainText('memory for Placard is full');
  await options.goto(scene.chromium.extensionUrl(`${OPTIONS}#about`));
  await expect(options.locator('.report')).toContainText('memory for answers: full');
});
