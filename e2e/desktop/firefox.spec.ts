import { type Firefox, startFirefox } from '../firefox/firefox.ts';
import { atLocalhost } from '../firefox/fixture.ts';
import { ended, giveAddress, giveToken, label } from '../firefox/person.ts';
import type { Tab } from '../firefox/tab.ts';
import { startHostPages } from '../host-page.ts';
import { until } from '../until.ts';
import { test as base, expect } from './fixture.ts';
import { shipped } from './shipped.ts';

const DASHBOARD = '/superset/dashboard/sales/?native_filters_key=x';

const test = base.extend<{
  /** With the shipped archive installed for good, in a window on the desktop, and nothing granted. */
  readonly firefox: Firefox;
  /** The page that the first run leads to. */
  readonly firstPage: Tab;
}>({
  // Firefox's permissions are for all ports of a host: the pages need another than the catalogue's.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  host: async ({}, use) => {
    const host = await startHostPages();
    await use(Object.assign(host, { url: atLocalhost(host) }));
    await host.close();
  },
  firefox: async ({ desktop }, use, info) => {
    const firefox = await startFirefox({
      extension: shipped('firefox'),
      headless: false,
      display: desktop.display,
      grantWithoutPrompt: false,
    });
    await use(firefox);
    await desktop.screenshot(info.outputPath('end.png'));
    await firefox.close();
  },
  firstPage: async ({ firefox }, use) => {
    const address = firefox.extensionUrl('src/options/index.html');
    await use(
      await until('the options', async () => {
        for (const tab of await firefox.tabs()) if ((await tab.url()) === address) return tab;
        return null;
      }),
    );
  },
});

test('from the install to the owner in a page, with Firefox’s own questions', async ({ catalog, firefox, host, firstPage: options }) => {
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
});

/** The words of the question that Firefox puts, once it can be answered. */
function asked(firefox: Firefox): Promise<string> {
  return until('the question', () =>
    firefox.chrome<[], string | null>(
      `const question = front().document.getElementById('addon-webext-permissions-notification');
      return front().PopupNotifications.panel.state === 'open' && question?.checkVisibility() && !question.button.disabled ? question.innerText || question.textContent : null;`,
    ),
  );
}

/** Answers Firefox's question: its first button allows, its second refuses. */
async function press(firefox: Firefox, button: 'primary' | 'secondary'): Promise<void> {
  await firefox.chrome<[string], void>(
    `const question = front().document.getElementById('addon-webext-permissions-notification');
    (arguments[0] === 'primary' ? question.button : question.secondaryButton).click();`,
    button,
  );
  await until('the question to go', () => firefox.chrome<[], boolean>("return front().PopupNotifications.panel.state === 'closed';"));
}
