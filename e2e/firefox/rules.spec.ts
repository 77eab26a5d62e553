import { startHostPages } from '../host-page.ts';
import { until } from '../until.ts';
import { atLocalhost, expect, test } from './fixture.ts';
import { label, switchOn } from './user-actions.ts';

test('Firefox recognizes the pages of a rule that was written in the options', async ({ firefox, connected }) => {
  const portal = await startHostPages({ looksLike: 'none' });
  const url = atLocalhost(portal);
  const options = await connected();
  await options.open(firefox.extensionUrl('src/options/index.html#rules'));
  await options.waitInside('return document.querySelector(".opt-main .btn.primary")');
  await options.click('.opt-main .btn.primary');
  await options.waitInside('return document.querySelector("#rule-name")');
  const fields: Readonly<Record<string, string>> = {
    name: 'Reports portal',
    host: url,
    path: '/t/:schema/:table',
    names: 'ANALYTICS.{schema|upper}.{table|upper}',
    service: 'snowflake_prod',
    address: `${url}/t/public/customers`,
  };
  for (const [field, text] of Object.entries(fields)) await options.type(`#rule-${field}`, text);
  await options.waitInside('return document.querySelector(\'[data-trial="fits"]\')');
  await options.click('.opt-main button[type="submit"]');
  await options.waitInside('return document.querySelector(".opt-main .row")');

  const page = await firefox.newTab(`${url}/t/public/customers`);
  await switchOn(firefox, page);
  await until('the owner', async () => (await label(page))?.includes('Ada Lovelace') ?? false);
  // A page outside the rule, in the same document: it has no label.
  await page.script(() => history.pushState(null, '', '/list'));
  await until('the label to be gone', async () => (await label(page)) === null);
  await page.script(() => history.pushState(null, '', '/t/public/customers'));
  await until('the label to be back', async () => (await label(page))?.includes('Ada Lovelace') ?? false);
  expect(await firefox.grantedHosts()).toContain(`${new URL(url).protocol}//${new URL(url).hostname}/*`);
  await portal.close();
});
