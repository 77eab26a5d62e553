import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import { startChromium } from '../chromium/chromium.ts';
import { card, outcome } from '../chromium/user-actions.ts';
import { type Firefox, startFirefox } from '../firefox/firefox.ts';
import { atLocalhost } from '../firefox/fixture.ts';
import { ended, giveToken, label as labelInFirefox, openOptions } from '../firefox/user-actions.ts';
import { startHostPages } from '../host-page.ts';
import { until } from '../until.ts';
import { accessible } from './accessible.ts';
import { ALLOW, expect, test as native } from './fixture.ts';
import { chromiumPolicy, firefoxPolicy, type PolicyFile, unpackedId } from './policy-file.ts';
import { shipped, unpack } from './shipped.ts';

const DASHBOARD = '/superset/dashboard/sales/?native_filters_key=x';
const LABEL = /^Placard: (?=.*Ada Lovelace)(?=.*Certified Gold)/;

const test = native.extend<{
  /** The policy before the browser starts. */
  readonly settings: object;
  /** The shipped extension, unpacked: Chromium derives its id from this folder. */
  readonly folder: string;
  readonly policy: PolicyFile;
}>({
  settings: {},
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  folder: async ({}, use) => {
    const folder = await unpack(shipped('chromium'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  policy: async ({ folder, settings }, use) => {
    const file = await chromiumPolicy(await unpackedId(folder), settings);
    await use(file);
    file.remove();
  },
  chromium: async ({ desktop, folder, policy: _policy }, use, info) => {
    const chromium = await startChromium({ extension: folder, headless: false, display: desktop.display });
    await use(chromium);
    await desktop.screenshot(info.outputPath('end.png'));
    await chromium.close();
  },
});

const stored = (options: Page) => options.evaluate(() => chrome.storage.local.get(['settings', 'token']));
const labelOn = async (page: Page) => (await accessible(page)).find(({ role, name }) => role === 'button' && LABEL.test(name));

test.describe('a server set by policy', () => {
  test.use({ settings: async ({ catalog }, use) => use({ serverUrl: catalog.url, tokenStore: 'session', allowHttp: false }) });

  test('a server set by policy is read-only and connects, and the token is kept for the session as set', async ({
    catalog,
    desktop,
    options,
    answer,
  }) => {
    const address = options.getByLabel('Address of your OpenMetadata');
    await expect(address).toHaveValue(catalog.url);
    await expect(address).toHaveAttribute('readonly');
    await expect(address).toHaveAccessibleDescription(/Set by your organisation/);
    await desktop.type('x');
    await expect(address).toHaveValue(catalog.url);

    await answer(() => desktop.key('Return'), ...ALLOW);
    const token = options.getByLabel('Token', { exact: true });
    await expect(token).toBeFocused();
    await expect(options.getByRole('button', { name: 'Change the address' })).toHaveCount(0);
    await expect(options.getByRole('radio')).toHaveCount(0);
    await expect(options.locator('[data-kept]')).toContainText('Until the browser closes');
    await expect(options.locator('[data-kept]')).toContainText('Set by your organisation');
    await token.fill(await catalog.token('user'));
    await desktop.key('Return');
    await options.getByRole('button', { name: 'Disconnect' }).waitFor();
    await expect(options.locator('.facts-box').first()).toContainText('Set by your organisation');

    const { settings, token: kept } = await stored(options);
    expect(kept).toBeUndefined();
    expect(await options.evaluate(() => chrome.storage.session.get('token'))).toHaveProperty('token');
    expect(settings).toMatchObject({ server: { url: catalog.url, keep: 'session' }, sites: [], services: [] });
  });
});

test.describe('a policy set after connecting', () => {
  test('a policy for another server suspends the connection, and removing the policy restores it', async ({
    catalog,
    chromium,
    connected: options,
    desktop,
    policy,
    visit,
  }) => {
    const before = await stored(options);
    expect(before).toHaveProperty('token');
    const requests = catalog.requests.length;

    await policy.write({ serverUrl: 'https://catalog.example.test/om' });
    const held = options.locator('[data-held="server"]');
    await expect(held).toContainText(new URL(catalog.url).host);
    await expect(held).toContainText('https://catalog.example.test/om/');
    await expect(options.getByLabel('Address of your OpenMetadata')).toHaveValue('https://catalog.example.test/om/');
    await visit(DASHBOARD);
    await desktop.key('alt+shift+o');
    const popup = await chromium.panel('src/popup/');
    await outcome(popup, 'not-connected').waitFor();
    await popup.close();
    await chromium.closed('src/popup/');
    expect(catalog.requests).toHaveLength(requests);
    expect(await stored(options)).toEqual(before);

    await policy.write({});
    await options.getByRole('button', { name: 'Disconnect' }).waitFor();
    await expect(held).toHaveCount(0);
    await desktop.key('alt+shift+o');
    const again = await chromium.panel('src/popup/');
    await expect(card(again)).toContainText('Sales overview');
  });
});

test.describe('a policy with mistakes', () => {
  test.use({
    settings: async ({ host }, use) =>
      use({
        serverUrl: 'catalog <b>',
        tokenStore: 'disk',
        allowHttp: 'no',
        readOnly: true,
        sites: [
          { origin: host.url, tool: 'superset' },
          { origin: 'https://bi.example.test', tool: 'supersett' },
        ],
        rules: [{ id: 'wiki', name: 'Wiki', host: 'wiki.example.test', path: 'tables', kind: 'table', names: '{table}' }],
      }),
  });

  test('each invalid key of a policy is reported and ignored, and the valid ones apply', async ({
    chromium,
    connected: options,
    desktop,
    answer,
    visit,
  }) => {
    const faults = options.locator('[data-policy="faults"]');
    await expect(faults.getByRole('listitem')).toHaveText([
      /^serverUrl: .*"catalog <b>"/,
      /^tokenStore: .*"disk"/,
      /^sites\.1\.tool: .*"supersett"/,
      /^rules\.0\.path: .*"tables"/,
    ]);
    await expect(options.locator('[data-policy="set"]')).toContainText('Read only');
    expect((await stored(options)).settings).toMatchObject({ server: { keep: 'computer' }, sites: [] });

    const page = await visit(DASHBOARD);
    await desktop.key('alt+shift+o');
    const popup = await chromium.panel('src/popup/');
    await expect(card(popup)).toContainText('Sales overview');
    const box = popup.getByRole('switch');
    await expect(box).not.toBeChecked();
    await popup.close();
    await chromium.closed('src/popup/');
    expect(await labelOn(page)).toBeUndefined();

    await options.bringToFront();
    await options.evaluate(() => location.assign('#sites'));
    const row = options.locator('[data-set]').filter({ hasText: 'Apache Superset' });
    await expect(row).toContainText('set by your organisation · not shown yet');
    await answer(() => row.getByRole('button', { name: /Show here/ }).click(), ...ALLOW);
    await expect(row).toHaveAttribute('data-set', 'shown');
    await page.bringToFront();
    await until('the label', () => labelOn(page));
    expect((await stored(options)).settings).toMatchObject({ sites: [] });
    // A script in the page's process cannot read the policy.
    const reads = await (await chromium.worker()).evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url: `${url}/*` });
      const read = () => chrome.storage.managed.get(null).then(Object.keys, () => 'refused');
      return (await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: read }))[0]?.result;
    }, new URL(page.url()).origin);
    expect(reads).toBe('refused');

    await options.bringToFront();
    await row.getByRole('button', { name: /Hide here/ }).click();
    await expect(row).toHaveAttribute('data-set', 'waiting');
    await page.bringToFront();
    await until('the label to be gone', async () => (await labelOn(page)) === undefined);
    expect((await stored(options)).settings).toMatchObject({ sites: [], choices: [{ hidden: true }] });
  });
});

test.describe('a rule set by policy', () => {
  test.use({
    settings: async ({ host }, use) =>
      use({
        rules: [
          {
            ...{ id: 'portal', name: 'Reports portal', host: host.url, path: '/t/:schema/:table', kind: 'table' },
            ...{ names: 'ANALYTICS.{schema|upper}.{table|upper}', service: 'snowflake_prod' },
          },
        ],
        sites: [{ origin: host.url, tool: 'rule:portal' }],
      }),
  });

  test('a rule set by policy recognizes a page, and is not added to the user’s own rules', async ({
    connected: options,
    answer,
    visit,
  }) => {
    await expect(options.locator('[data-policy="faults"]')).toHaveCount(0);
    await options.evaluate(() => location.assign('#rules'));
    const listed = options.getByRole('listitem').filter({ hasText: 'Reports portal' });
    await expect(listed).toContainText('Set by your organisation');
    await expect(listed.getByRole('button')).toHaveCount(0);

    const list = await visit('/list');
    const page = await visit('/t/public/customers');
    await options.bringToFront();
    await options.evaluate(() => location.assign('#sites'));
    const row = options.locator('[data-set]');
    await expect(row).toContainText('Reports portal');
    await answer(() => row.getByRole('button', { name: /Show here/ }).click(), ...ALLOW);
    await page.bringToFront();
    await until('the label', async () =>
      (await accessible(page)).find(({ role, name }) => role === 'button' && /^Placard: .*Ada Lovelace/.test(name)),
    );
    expect((await accessible(list)).some(({ name }) => name.startsWith('Placard:'))).toBe(false);
    expect((await stored(options)).settings).toMatchObject({ rules: [], sites: [] });
  });
});

const inFirefox = native.extend<{ readonly firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  host: async ({}, use) => {
    const host = await startHostPages();
    await use(Object.assign(host, { url: atLocalhost(host) }));
    await host.close();
  },
  firefox: async ({ catalog, host }, use) => {
    const file = await firefoxPolicy('placard@placard.invalid', {
      serverUrl: catalog.url,
      tokenStore: 'session',
      sites: [{ origin: host.url, tool: 'superset' }],
      allowHttp: 'no',
      serverURL: catalog.url,
    });
    let firefox: Firefox;
    try {
      firefox = await startFirefox({ extension: shipped('firefox') });
    } finally {
      // Firefox has read it, and another Firefox that starts now must not.
      file.remove();
    }
    await use(firefox);
    await firefox.close();
  },
});

inFirefox('in Firefox, a server and a site set by policy work, and invalid keys are reported', async ({ catalog, firefox, host }) => {
  const options = await openOptions(firefox);
  await expect.poll(() => options.text('[data-policy="faults"]')).toMatch(/allowHttp: .*"no".*serverURL: /s);
  expect(await options.script(() => document.querySelector<HTMLInputElement>('#address')?.value)).toBe(catalog.url);
  expect(await options.script(() => document.querySelector<HTMLInputElement>('#address')?.readOnly)).toBe(true);
  await options.click('button[type="submit"]');
  await options.waitInside('return deep("#token")');
  expect(await options.text('[data-kept]')).toContain('Until the browser closes');
  await giveToken(options, { token: await catalog.token('user') });
  await options.waitInside('return deep(".facts-box")');
  expect(await options.script(() => chrome.storage.local.get('token'))).toEqual({});

  const page = await firefox.newTab(host.url + DASHBOARD);
  const popup = await firefox.openPopup();
  await expect.poll(() => ended(popup, 'matched')).toContain('Ada Lovelace');
  expect(await labelInFirefox(page)).toBeNull();
  await popup.click('[role="switch"]');
  await expect.poll(() => labelInFirefox(page)).toContain('Ada Lovelace');
  expect(await options.script(() => chrome.storage.local.get('settings'))).toMatchObject({ settings: { sites: [] } });
});
