import { expect, test } from './fixture.ts';
import { standIn } from './stand-in.ts';
import type { Tab } from './tab.ts';
import { ended, label, storedIn } from './user-actions.ts';

const ENTER = '\uE007';

/** The texts of the sites’ rows in the options. */
const rows = (options: Tab): Promise<readonly string[]> =>
  options.script(() => [...document.querySelectorAll<HTMLElement>('.site')].map((row) => row.innerText));

test('one click switches one host of a vendor on, and another switches it off and returns its permission', async ({
  firefox,
  connected,
}) => {
  const options = await connected();
  await options.script(() => {
    location.hash = 'sites';
  });
  await options.click('.vendors > summary');
  await options.type('.vendors input', 'snowsight');
  await expect.poll(() => options.text('.vendors .list')).toContain('Your own address, ending in .snowflakecomputing.com');
  await options.click('.vendors [role="switch"]');
  await expect.poll(() => rows(options)).toEqual([expect.stringMatching(/Snowsight[\s\S]*app\.snowflake\.com · you switched it on/)]);
  expect([...(await firefox.grantedHosts())].sort()).toEqual(['http://127.0.0.1/*', 'https://app.snowflake.com/*']);
  expect((await storedIn(options)).sites).toEqual([{ origin: 'https://app.snowflake.com', tool: 'snowsight' }]);

  await options.click('.vendors .btn');
  await options.type('#own-snowflakecomputing\\.com', 'acme');
  await options.press('#own-snowflakecomputing\\.com', ENTER);
  await expect.poll(async () => (await rows(options)).length).toBe(2);
  expect(await firefox.grantedHosts()).toContain('https://acme.snowflakecomputing.com/*');

  await options.click('.vendors [role="switch"]');
  await expect.poll(async () => (await rows(options)).length).toBe(1);
  await expect
    .poll(async () => [...(await firefox.grantedHosts())].sort())
    .toEqual(['http://127.0.0.1/*', 'https://acme.snowflakecomputing.com/*']);
});

test('a wrong guess of the tool can be corrected in the popup before and after switching the site on', async ({
  firefox,
  connected,
  visit,
}) => {
  const options = await connected();
  const page = await visit('/superset/welcome/');
  const popup = await firefox.openPopup();
  await expect.poll(() => ended(popup, 'page-not-recognised')).toContain('Use Placard here as Apache Superset');
  await popup.click('[data-outcome] .btn.quiet');
  await popup.press('.tool-choice select', 'Metabase');
  await popup.click('.tool-choice .btn.primary');
  await expect.poll(() => popup.text('.site-bar')).toContain('As Metabase.');
  const { origin } = new URL(await page.url());
  expect((await storedIn(options)).sites).toEqual([{ origin, tool: 'metabase' }]);

  await popup.click('.site-bar .link-btn');
  await popup.press('.tool-choice select', 'Apache Superset');
  await popup.click('.tool-choice .btn.primary');
  await expect.poll(() => popup.text('.site-bar')).toContain('As Apache Superset.');
  expect((await storedIn(options)).sites).toEqual([{ origin, tool: 'superset' }]);
  await firefox.closePopup();
  await page.open(`${origin}/superset/dashboard/sales/`);
  await expect.poll(() => label(page)).toContain('Ada Lovelace');
});

test('the popup offers to switch a vendor’s host on, even on a page without an asset, but not an unknown host', async ({
  firefox,
  connected,
}) => {
  const options = await connected();
  const [vendors, nobodys] = ['https://app.snowflake.com', 'https://app.example.com'] as const;
  for (const origin of [vendors, nobodys]) await standIn(firefox, origin);
  await firefox.newTab(`${nobodys}/larkspur/lb12345/#/homepage`);
  const other = await firefox.openPopup();
  await expect.poll(() => ended(other, 'page-not-recognised')).toContain('Placard does not know this page');
  expect(await other.text('[role="switch"]')).toBeNull();
  await firefox.closePopup();

  const page = await firefox.newTab(`${vendors}/larkspur/lb12345/#/homepage`);
  const popup = await firefox.openPopup();
  await expect.poll(() => ended(popup, 'page-not-recognised')).toContain('Snowsight is known');
  await popup.click('[role="switch"]');
  await expect.poll(() => popup.text('.site-bar')).toMatch(/Shown on app\.snowflake\.com[\s\S]*As Snowsight\./);
  await firefox.closePopup();
  expect((await storedIn(options)).sites).toEqual([{ origin: vendors, tool: 'snowsight' }]);
  expect([...(await firefox.grantedHosts())].sort()).toEqual(['http://127.0.0.1/*', `${vendors}/*`]);
  await page.script(() => {
    location.hash = '/data/databases/ANALYTICS/schemas/PUBLIC/table/CUSTOMERS';
  });
  await expect.poll(() => label(page)).toContain('Ada Lovelace');
});
