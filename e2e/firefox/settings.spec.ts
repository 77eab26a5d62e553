import type { Settings } from '../../src/settings/schema.ts';
import { storeSettings } from '../own-settings.ts';
import { startFirefox } from './firefox.ts';
import { expect, OPTIONS, test } from './fixture.ts';
import { connect, ended, label, openOptions, storedIn, switchOn } from './user-actions.ts';

const SALES = '/superset/dashboard/sales/';

test('settings written by a content script are set aside and reported', async ({ firefox, connected, visit, catalog, host }) => {
  const options = await connected();
  const page = await visit(SALES);
  await switchOn(firefox, page);
  await expect.poll(() => label(page)).toContain('Ada Lovelace');
  const other = await visit(SALES);
  await expect.poll(() => label(other)).toContain('Ada Lovelace');
  const before = await storedIn(options);

  const service = { origin: host.url, tenant: '', tool: 'superset', service: 'superset_local', how: 'user' };
  const written = await other.contentScript(`
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...settings, services: [${JSON.stringify(service)}], rules: [], server: { ...settings.server, url: 'https://other.example.test/' } } });
    return (await browser.storage.local.get('settings')).settings?.services ?? [];`);
  expect(Array.isArray(written)).toBe(true);

  await expect.poll(() => label(page)).toBeNull();
  await expect.poll(() => label(other)).toBeNull();
  catalog.requests.clear();
  const popup = await firefox.openPopup();
  await expect.poll(() => ended(popup, 'not-connected')).toContain('Connect to your OpenMetadata');
  await expect.poll(() => popup.text('[data-foreign]')).toContain('Something other than Placard changed your settings');
  await firefox.closePopup();
  const told = await openOptions(firefox);
  await expect.poll(() => told.text('[data-aside="foreign"]')).toContain('set aside');
  const aside = await told.script(
    async () => (await chrome.storage.local.get<{ 'settings-aside': { stored: Settings } }>('settings-aside'))['settings-aside'],
  );
  expect(aside.stored).toMatchObject({ services: [service], server: { url: 'https://other.example.test/' } });
  expect(aside.stored.sites).toEqual(before.sites);
  expect(catalog.requests).toHaveLength(0);
});

test('earlier settings that a content script restores are not used', async ({ firefox, connected, visit }) => {
  const options = await connected();
  const page = await visit(SALES);
  await switchOn(firefox, page);
  const read = await page.contentScript('return browser.storage.local.get(null);');
  // After any change by the user, the earlier settings are no longer valid.
  await options.script(storeSettings, { changed: { sections: ['people'] } });
  await expect.poll(() => label(page)).toContain('Ada Lovelace');
  await page.contentScript(`await browser.storage.local.set(${JSON.stringify(read)});`);
  await expect.poll(() => label(page)).toBeNull();
});

test('disconnecting removes the owner from every open tab', async ({ firefox, connected, visit }) => {
  const options = await connected();
  const page = await visit(SALES);
  await switchOn(firefox, page);
  const other = await visit(SALES);
  await expect.poll(() => label(other)).toContain('Ada Lovelace');
  await other.click('placard-label');
  await expect.poll(() => ended(other, 'matched')).toContain('Ada Lovelace');
  await options.activate();
  await options.click('.opt-main > .actions > div .btn');
  await options.click('.note .btn');
  await expect.poll(() => label(page)).toBeNull();
  await expect.poll(() => label(other)).toBeNull();
  await expect.poll(() => ended(other, 'matched')).toBeNull();
});

test('pages in a private window are looked up, and the options refer to a window that is not private', async ({ catalog, host }) => {
  const firefox = await startFirefox({ ...OPTIONS, allowPrivateWindows: true });
  try {
    await connect(await openOptions(firefox), { server: catalog.url, token: await catalog.token('user') });
    const page = await firefox.newTab(host.url + SALES, { privateWindow: true });
    await page.activate();
    const popup = await firefox.openPopup();
    await expect.poll(() => ended(popup, 'matched')).toContain('Ada Lovelace');
    expect(await popup.text('[data-foreign]')).toBeNull();
    await firefox.closePopup();
    const options = await firefox.newTab(firefox.extensionUrl('src/options/index.html'), { privateWindow: true });
    // Firefox has no database there, so the seal cannot be checked; no settings are lost, and the page says so.
    await expect.poll(() => options.text('[data-unproved]')).toContain('a window that is not private');
    expect(await options.text('[data-aside]')).toBeNull();
    expect(await options.script(async () => Object.keys(await chrome.storage.local.get(null)))).not.toContain('settings-aside');
  } finally {
    await firefox.close();
  }
});
