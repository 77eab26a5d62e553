import { ended, giveAddress, giveToken, label } from '../firefox/user-actions.ts';
import { expect } from './fixture.ts';
import { asked, inFirefox, press } from './in-firefox.ts';

const DASHBOARD = '/superset/dashboard/sales/?native_filters_key=x';

inFirefox(
  'after an install, Firefox’s own permission prompts lead to the owner in a page',
  async ({ catalog, firefox, host, firstPage: options }) => {
    host.body = '<p id="orders">snowflake_prod.ANALYTICS.PUBLIC.ORDERS</p>';
    await giveAddress(options, catalog.url);
    expect(await asked(firefox)).toContain('127.0.0.1');
    await press(firefox, 'secondary');
    await expect.poll(() => options.text('[data-fault="permission-refused"]')).toContain('was not allowed to reach');
    expect(await options.script(() => document.querySelector('input')?.value)).toBe(catalog.url);
    expect(await firefox.grantedHosts()).toEqual([]);
    expect(catalog.requests).toHaveLength(0);

    await options.click('button[type="submit"]');
    await asked(firefox);
    await press(firefox, 'primary');
    await giveToken(options, { token: await catalog.token('user') });
    await expect.poll(() => options.text('.facts-box')).toContain('admin');
    expect(await firefox.grantedHosts()).toEqual(['http://127.0.0.1/*']);

    const page = await firefox.newTab(host.url + DASHBOARD);
    const popup = await firefox.openPopup();
    await expect.poll(() => ended(popup, 'matched')).toContain('Ada Lovelace');
    expect(await label(page)).toBeNull();
    await popup.click('[role="switch"]');
    expect(await asked(firefox)).toContain('localhost');
    await press(firefox, 'primary');
    await expect.poll(() => label(page)).toContain('Ada Lovelace');
    expect(await page.script(() => document.querySelector('placard-label')?.shadowRoot)).toBeNull();
    await page.click('placard-label');
    await expect.poll(() => ended(page, 'matched')).toContain('Sales at a glance');

    const item = 'Look up “snowflake_prod.ANALYTICS.PUBLIC.ORDERS” in OpenMetadata';
    expect(await page.contextMenu('#orders')).toEqual([item]);
    await firefox.chooseMenuItem(item);
    await expect.poll(() => firefox.isOpen('sidebar')).toBe(true);
    await expect.poll(() => ended(firefox.sidebar, 'matched')).toContain('Finance Analytics');
  },
);

inFirefox(
  'a suggestion chosen in Firefox’s address bar opens its card in the sidebar',
  async ({ catalog, desktop, firefox, firstPage }) => {
    await giveAddress(firstPage, catalog.url);
    await asked(firefox);
    await press(firefox, 'primary');
    await giveToken(firstPage, { token: await catalog.token('user') });
    await expect.poll(() => firstPage.text('.facts-box')).toContain('admin');
    const suggested = () =>
      firefox.chrome<[], readonly string[]>(
        "return [...front().gURLBar.view.panel.querySelectorAll('.urlbarView-row')].filter((row) => row.checkVisibility()).map((row) => row.innerText);",
      );

    await desktop.key('ctrl+l');
    await desktop.type('om customers');
    await expect
      .poll(async () => (await suggested()).join('\n'))
      .toContain('customers · Table · duckdb_shop › shop › main · Growth & Märkte');
    const at = (await suggested()).findIndex((text) => text.includes('duckdb_shop'));
    await desktop.key(...Array(at).fill('Down'), 'Return');
    await expect.poll(() => firefox.isOpen('sidebar')).toBe(true);
    await expect.poll(() => ended(firefox.sidebar, 'matched')).toContain('Growth & Märkte');
  },
);
