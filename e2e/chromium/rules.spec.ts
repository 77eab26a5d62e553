import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Rule } from '../../src/settings/schema.ts';
import { type HostPages, startHostPages } from '../host-page.ts';
import { until } from '../until.ts';
import { violations } from './axe.ts';
import { expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();
/** An intranet tool: no shipped tool knows its addresses or its pages. */
let portal: HostPages;
let downloads: string;
test.beforeAll(async () => {
  downloads = await mkdtemp(join(tmpdir(), 'placard-rules-'));
  portal = await startHostPages({ looksLike: 'none' });
});
test.afterAll(async () => {
  await portal.close();
  await rm(downloads, { recursive: true });
});

const CUSTOMERS = '/t/public/customers';

const rule = (more: Partial<Rule> = {}): Rule => ({
  ...{ id: 'portal', name: 'Reports portal', host: portal.url, path: '/t/:schema/:table', kind: 'table' },
  names: 'ANALYTICS.{schema|upper}.{table|upper}',
  ...more,
});

async function openRules(): Promise<Page> {
  const page = await scene.chromium.context.newPage();
  await page.goto(scene.chromium.extensionUrl('src/options/index.html#rules'));
  await page.getByRole('heading', { name: 'Rules', exact: true }).waitFor();
  return page;
}

/** Switches the site on in the popup, whose text names the rule's tool only by the site. */
async function switchOn(page: Page): Promise<void> {
  const popup = await scene.chromium.openPopup(page);
  await popup.getByRole('switch', { checked: false }).click();
  await popup.getByRole('switch', { checked: true }).waitFor();
  await popup.close();
}

/**
 * The path of the file that a button saves. The popup's own connection to the browser also has a folder for downloads, so this page gets
 * one of its own.
 */
async function saved(options: Page, button: string): Promise<string> {
  const session = await scene.chromium.context.newCDPSession(options);
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await options.getByRole('button', { name: button }).click();
  const file = join(downloads, 'placard-rules.json');
  await until('the file to be saved', async () => existsSync(file));
  await session.detach();
  return file;
}

test('a rule for an unknown page can be written, tried, saved and used, then exported, deleted and imported', async () => {
  const page = await scene.visit(`${portal.url}${CUSTOMERS}?session=secret`);
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'page-not-recognised')).toContainText('Placard does not know this page');
  const opened = scene.chromium.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Write a rule' }).click();
  const options = await opened;
  await options.bringToFront();

  await expect(options.getByLabel('Host')).toHaveValue(portal.url);
  await expect(options.getByLabel('Path')).toHaveValue(CUSTOMERS);
  await options.getByLabel('Name', { exact: true }).fill('Reports portal');
  await options.getByLabel('Path').fill('/t/:schema/:table(\\w+)');
  await options.getByLabel('Full name, below the service').fill('ANALYTICS.{schema|upper}.{table|upper}');
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByText('“(\\w+)” is a regular expression')).toHaveCount(2);
  await expect(options.getByLabel('Path')).toBeFocused();
  expect((await scene.readSettings()).rules).toEqual([]);

  await options.getByLabel('Path').fill('/t/:schema/:table');
  await expect(options.locator('[data-trial="fits"]')).toContainText('ANALYTICS.PUBLIC.CUSTOMERS');
  await options.getByLabel('Address to try').fill(`${portal.url}/list`);
  await expect(options.locator('[data-trial="path"]')).toContainText('The path differs at /t: the address has list there.');
  await options.getByLabel('Service (optional)').fill('snowflake_prod');

  await options.getByRole('link', { name: 'Sites' }).click();
  await expect(options.getByRole('heading', { name: 'Sites', exact: true })).toBeVisible();
  await options.getByRole('link', { name: 'Rules' }).click();
  await expect(options.getByLabel('Service (optional)')).toHaveValue('snowflake_prod');
  await options.reload();
  await expect(options.getByLabel('Path')).toHaveValue('/t/:schema/:table');
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'Reports portal' })).toBeVisible();
  // The address that the popup left is gone, including its values.
  expect(await scene.kept('session')).not.toContain('secret');
  expect(await scene.kept('local')).not.toContain('secret');

  await switchOn(page);
  await page.bringToFront();
  await expect(label(page)).toContainText('Ada Lovelace');
  // A page outside the rule shows no label, and the label returns with a page inside it.
  await page.evaluate(() => history.pushState(null, '', '/list'));
  await expect(label(page)).toHaveCount(0);
  await page.evaluate((path) => history.pushState(null, '', path), CUSTOMERS);
  await expect(label(page)).toContainText('Ada Lovelace');

  await options.bringToFront();
  const file = await saved(options, 'Save all as a file');
  const written = await readFile(file, 'utf8');
  expect(JSON.parse(written)).toEqual({ placardRules: 1, rules: [{ ...rule({ id: 'reports-portal', service: 'snowflake_prod' }) }] });
  expect(written).not.toContain(scene.token.slice(0, 20));
  expect(written).not.toContain(new URL(scene.catalog.url).host);

  await options.getByRole('button', { name: 'Delete Reports portal' }).click();
  await expect(options.getByText('There are no rules yet.')).toBeVisible();
  await until('the site to be off', async () => (await scene.registered()).length === 0);
  expect((await scene.readSettings()).sites).toEqual([]);
  await page.bringToFront();
  await expect(label(page)).toHaveCount(0);

  await options.bringToFront();
  await options.getByLabel('Choose a file').setInputFiles(file);
  await options.getByLabel('Add Reports portal').check();
  await options.getByRole('button', { name: 'Add 1 rule' }).click();
  await expect(options.getByText('1 rule was added.')).toBeVisible();
  await switchOn(page);
  await page.bringToFront();
  await expect(label(page)).toContainText('Ada Lovelace');
});

test('a rule’s match by number is a question until the user confirms the service or the rule names it', async () => {
  const { names: _names, ...byPath } = rule({ path: '/i/:index', kind: 'searchIndex', serviceType: 'ElasticSearch' });
  await scene.changeSettings({ rules: [{ ...byPath, number: '{index}' }] });
  await scene.invite(portal.url, 'rule:portal');
  const page = await scene.visit(`${portal.url}/i/books`);
  await expect(label(page)).toHaveText('books?');
  const popup = await scene.chromium.openPopup(page);
  await popup.getByRole('button', { name: 'Yes, this site is elastic_shop' }).click();
  await expect(outcome(popup, 'matched')).toContainText('Growth');
  await popup.close();

  // The same, if the rule's author named the service: there is no question.
  await scene.changeSettings({ rules: [{ ...byPath, number: '{index}', service: 'elastic_shop' }], services: [] });
  await expect(label(await scene.visit(`${portal.url}/i/books`))).toContainText('Growth');
});

test('a rule reads a name from the page, and another text at the same address is another asset', async () => {
  await scene.changeSettings({
    rules: [rule({ path: '/view', names: 'ANALYTICS.PUBLIC.{table}', texts: { table: 'h2' }, service: 'snowflake_prod' })],
  });
  await scene.invite(portal.url, 'rule:portal');
  portal.body = '<h2> CUSTOMERS </h2>';
  const page = await scene.visit(`${portal.url}/view`);
  await expect(label(page)).toContainText('Ada Lovelace');
  portal.body = '<h2>OLD_ORDERS</h2>';
  await page.reload();
  await expect(label(page)).toContainText('Deprecated');
  portal.body = '';
});

test('an imported file of rules is shown as text, with its invalid rules and a question for each known id', async () => {
  await scene.changeSettings({ rules: [rule()] });
  const options = await openRules();
  const hostile = { ...rule(), id: 'bad', name: '<img src=x onerror=alert(1)>', path: '/(.*)' };
  const given = JSON.stringify({ placardRules: 1, rules: [rule({ name: 'Their portal' }), hostile] });
  await options.getByLabel('What the file holds').fill(given);
  await expect(options.getByText('Rule 2, <img src=x onerror=alert(1)>, is left out')).toBeVisible();
  await expect(options.getByText('“(.*)” is a regular expression')).toBeVisible();
  expect(await options.locator('img').count()).toBe(0);
  await options.getByLabel('Keep both').check();
  await options.getByLabel('Add Their portal').check();
  await options.getByRole('button', { name: 'Add 1 rule' }).click();
  await until('both rules to be saved', async () => (await scene.readSettings()).rules.length === 2);
  expect((await scene.readSettings()).rules.map(({ id, name }) => [id, name])).toEqual([
    ['portal', 'Reports portal'],
    ['their-portal', 'Their portal'],
  ]);
  await options.getByLabel('What the file holds').fill(given);
  await options.getByLabel('Add Their portal').check();
  await expect(options.getByText('First choose, for each rule')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Add 1 rule' })).toHaveCount(0);
  await options.getByLabel('Replace mine').check();
  await options.getByRole('button', { name: 'Add 1 rule' }).click();
  await until('the rule to be replaced', async () => (await scene.readSettings()).rules[0]?.name === 'Their portal');
});

test('the preview of an imported file selects no rule, and only selected rules are saved', async () => {
  await scene.changeSettings({ rules: [rule()], sites: [{ origin: portal.url, tool: 'superset' }] });
  const options = await openRules();
  const hostile = '<img src=x onerror=alert(1)>';
  const rules = [
    rule({ service: 'snowflake_prod' }),
    rule({ id: 'grab', name: hostile, host: 'https://*.snowflake.com', path: '/:a', names: '{a}.{b}', texts: { b: 'h2.name' } }),
  ];
  await options.getByLabel('What the file holds').fill(JSON.stringify({ placardRules: 1, rules }));
  await expect(options.getByRole('checkbox')).toHaveCount(2);
  await expect(options.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(options.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(options.getByRole('button', { name: /^Add \d/ })).toHaveCount(0);

  const first = options.getByRole('listitem').filter({ hasText: 'Add Reports portal' });
  for (const words of [
    `${portal.url}/t/:schema/:table`,
    'From the address: schema, table.',
    'Nothing of the page.',
    'Table with the full name ANALYTICS.{schema|upper}.{table|upper} below the service.',
    'A match is shown as sure, since the rule names the service.',
    'snowflake_prod',
    `Apache Superset, which you chose for ${portal.url}.`,
    'Your rule Reports portal, which it replaces.',
  ])
    await expect(first).toContainText(words);
  const second = options.getByRole('listitem').filter({ hasText: hostile });
  for (const words of [
    'From the page: b, out of h2.name.',
    'A match is shown as a question until you confirm the service.',
    'Any service',
    'Snowsight, which Placard knows on app.snowflake.com.',
  ])
    await expect(second).toContainText(words);
  expect(await options.locator('img').count()).toBe(0);
  expect(await violations(options)).toEqual([]);

  // A screen reader reads the text beside a focused checkbox with it.
  const box = options.getByLabel(`Add ${hostile}`);
  await expect(box).toHaveAccessibleDescription(/Snowsight, which Placard knows on app\.snowflake\.com\./);
  await box.focus();
  await options.keyboard.press('Space');
  expect((await scene.readSettings()).rules.map(({ id }) => id)).toEqual(['portal']);
  await options.getByRole('button', { name: 'Add 1 rule' }).press('Enter');
  await until('the selected rule to be saved', async () => (await scene.readSettings()).rules.length === 2);
  expect((await scene.readSettings()).rules).toEqual([rule(), rules[1]]);
});

test('the popup offers only the rules of the page’s host', async () => {
  await scene.changeSettings({ rules: [rule(), rule({ id: 'other', name: 'Elsewhere', host: 'https://elsewhere.example.test' })] });
  const page = await scene.visit(`${portal.url}/start`);
  const popup = await scene.chromium.openPopup(page);
  await popup.getByRole('button', { name: 'Say which tool this is' }).click();
  const choice = popup.getByRole('combobox');
  await expect(choice.locator('option').first()).toHaveText('Reports portal');
  await expect(choice.locator('option', { hasText: 'Elsewhere' })).toHaveCount(0);
});
