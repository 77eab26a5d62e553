import type { Locator, Page } from 'playwright';
import type { Settings } from '../../src/settings/schema.ts';
import { giveAddress, giveToken } from '../firefox/user-actions.ts';
import { until } from '../until.ts';
import { accessible } from './accessible.ts';
import { ALLOW, DENY, expect, test } from './fixture.ts';
import { asked, inFirefox, press } from './in-firefox.ts';

const SNOWFLAKE = 'https://app.snowflake.com';
const GOOGLE = 'https://console.cloud.google.com';

/** The switch of one vendor's host in the options. */
async function vendor(options: Page, host: string): Promise<Locator> {
  if (!options.url().endsWith('#sites')) {
    await options.evaluate(() => location.assign('#sites'));
    await options.getByText(/addresses of vendors/).click();
  }
  await options.getByLabel('Filter by tool or address').fill(host);
  return options.getByRole('switch', { name: host });
}

/** The row of a site that was switched on. */
const row = (options: Page, origin: string): Locator => options.locator(`[data-origin="${origin}"]`);

const granted = (options: Page) => options.evaluate(async () => (await chrome.permissions.getAll()).origins?.sort());

/** Runs in the options: returns the sites that are switched on, and those for which the label's script is registered. */
async function known(): Promise<{ readonly sites: readonly string[]; readonly registered: readonly string[] }> {
  const { settings } = await chrome.storage.local.get<{ settings: Settings }>('settings');
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return { sites: settings.sites.map(({ origin }) => origin), registered: scripts.flatMap(({ matches }) => matches ?? []) };
}

test('a vendor’s host that was denied stays off with a message, even if its permission is granted later', async ({
  answer,
  catalog,
  connected: options,
}) => {
  const server = `${new URL(catalog.url).origin}/*`;
  const refused = await vendor(options, 'app.snowflake.com');
  await answer(() => refused.click(), ...DENY);
  const told = options.getByRole('alert').filter({ hasText: 'The browser did not give access to app.snowflake.com. Nothing was changed.' });
  await expect(told).toBeVisible();
  await expect(refused).not.toBeChecked();
  expect(await granted(options)).toEqual([server]);
  expect(await options.evaluate(known)).toEqual({ sites: [], registered: [] });

  // The same permission, granted for another reason.
  const ask = async () => void options.evaluate((origin) => chrome.permissions.request({ origins: [`${origin}/*`] }), SNOWFLAKE);
  await answer(ask, ...ALLOW);
  await expect.poll(() => granted(options)).toEqual([server, `${SNOWFLAKE}/*`].sort());

  // The control, after which everything above has had its effect: another host, which is allowed.
  const allowed = await vendor(options, 'console.cloud.google.com');
  await answer(() => allowed.click(), ...ALLOW);
  await expect(allowed).toBeChecked();
  await expect(told).toHaveCount(0);
  await expect(row(options, GOOGLE)).toContainText('you switched it on');
  await expect.poll(() => options.evaluate(known)).toEqual({ sites: [GOOGLE], registered: [`${GOOGLE}/*`] });
  await expect(await vendor(options, 'app.snowflake.com')).not.toBeChecked();
  expect(await granted(options)).toEqual([server, `${SNOWFLAKE}/*`, `${GOOGLE}/*`].sort());
});

test('forgetting a site removes its permission, registration and label', async ({ answer, catalog, chromium, connected: options }) => {
  const server = `${new URL(catalog.url).origin}/*`;
  await chromium.context.route(`${SNOWFLAKE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Stand-in</title><h1>Stand-in</h1>' }),
  );
  const page = await chromium.context.newPage();
  await page.goto(`${SNOWFLAKE}/larkspur/lb12345/#/data/databases/ANALYTICS/schemas/PUBLIC/table/CUSTOMERS`);
  const labelled = async () =>
    (await accessible(page)).some(({ role, name }) => role === 'button' && /^Placard: .*Ada Lovelace/.test(name));

  await options.bringToFront();
  const snowflake = await vendor(options, 'app.snowflake.com');
  await answer(() => snowflake.click(), ...ALLOW);
  await expect(snowflake).toBeChecked();
  await page.bringToFront();
  await until('the label', labelled);
  expect(await granted(options)).toEqual([server, `${SNOWFLAKE}/*`].sort());
  expect(await options.evaluate(known)).toEqual({ sites: [SNOWFLAKE], registered: [`${SNOWFLAKE}/*`] });

  await options.bringToFront();
  await options.getByRole('button', { name: 'Forget app.snowflake.com' }).click();
  await expect(row(options, SNOWFLAKE)).toHaveCount(0);
  await expect(snowflake).not.toBeChecked();
  await expect.poll(() => granted(options)).toEqual([server]);
  await expect.poll(() => options.evaluate(known)).toEqual({ sites: [], registered: [] });
  await page.bringToFront();
  expect(await labelled()).toBe(false);
});

inFirefox(
  'in Firefox, a vendor’s host that was denied stays off, even if its permission is granted on the add-ons page',
  async ({ catalog, firefox, firstPage: options }) => {
    await giveAddress(options, catalog.url);
    await asked(firefox);
    await press(firefox, 'primary');
    await giveToken(options, { token: await catalog.token('user') });
    await expect.poll(() => options.text('.facts-box')).toContain('admin');
    await options.script(() => location.assign('#sites'));
    await options.click('.vendors > summary');
    const switchOn = async (host: string): Promise<void> => {
      await options.type('.vendors input', host);
      await options.waitFor(() => document.querySelectorAll('.vendors .list > li').length === 1);
      await options.click('.vendors [role="switch"]');
      expect(await asked(firefox)).toContain(host);
    };
    const isOn = () => options.script(() => document.querySelector<HTMLInputElement>('.vendors [role="switch"]')?.checked);
    const granted = async () => [...(await firefox.grantedHosts())].sort();
    const server = 'http://127.0.0.1/*';

    await switchOn('app.snowflake.com');
    await press(firefox, 'secondary');
    await expect
      .poll(() => options.text('[role="alert"] .note'))
      .toBe('The browser did not give access to app.snowflake.com. Nothing was changed.');
    expect(await isOn()).toBe(false);
    expect(await granted()).toEqual([server]);
    expect(await options.script(known)).toEqual({ sites: [], registered: [] });

    await firefox.grantHosts([`${SNOWFLAKE}/*`]);
    // The control, after which everything above has had its effect: another host, which is allowed.
    await switchOn('console.cloud.google.com');
    await press(firefox, 'primary');
    await expect.poll(isOn).toBe(true);
    await expect.poll(() => options.script(known)).toEqual({ sites: [GOOGLE], registered: [`${GOOGLE}/*`] });
    expect(await options.text('[role="alert"] .note')).toBeNull();
    expect(await granted()).toEqual([server, `${SNOWFLAKE}/*`, `${GOOGLE}/*`].sort());
  },
);
