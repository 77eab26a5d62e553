import type { Page } from 'playwright';
import type { PageQuery } from '../../src/model/page-query.ts';
import { EDITOR_FILES, type EditorName, editorFile, editorPage, LINES, wholePage } from '../editor-pages.ts';
import { violations } from './axe.ts';
import { expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const linesOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${at ? 'join' : 'select * from'} shop.orders_${at} -- not from shop.past_${at}`).join('\n');

/** What the worker reads of a page's editor, asked as our own pages ask. */
async function queryIn(page: Page): Promise<PageQuery | null> {
  const tabId = await scene.chromium.tabId(page);
  const own = await scene.chromium.context.newPage();
  await own.goto(scene.chromium.extensionUrl('src/options/index.html'));
  const query = await own.evaluate((id) => chrome.runtime.sendMessage({ ask: 'read-query', tabId: id }), tabId);
  await own.close();
  return query;
}

/** A tool's page whose HTML is an editor between these two parts. */
interface ToolPage {
  readonly tool: string;
  readonly path: string;
  readonly around?: readonly [string, string];
}

const SQLPAD: ToolPage = { tool: 'sqlpad', path: '/queries/ab12' };

const PAGES: Readonly<Record<EditorName, ToolPage>> = {
  Monaco: SQLPAD,
  'Monaco on a text area': SQLPAD,
  Ace: SQLPAD,
  'CodeMirror 5': { tool: 'datasette', path: '/shop', around: ['<form class="sql">', '</form>'] },
  'CodeMirror 6': SQLPAD,
  'a text area': { tool: 'adminer', path: '/?username=ada&db=shop&sql=' },
};

async function open(name: EditorName, text: string): Promise<Page> {
  const { tool, path, around: [before, after] = ['', ''] } = PAGES[name];
  await scene.invite(scene.host.url, tool);
  scene.host.body = `${before}${editorPage(name, text)}${after}`;
  const page = await scene.visit(path);
  await page.waitForFunction('window.editor');
  await page.locator(LINES[name]).waitFor();
  return page;
}

for (const name of Object.keys(PAGES).filter((one): one is EditorName => one in PAGES)) {
  test(`a short query in ${name} is read whole, line by line`, async () => {
    const page = await open(name, linesOf(5));
    expect(await queryIn(page)).toMatchObject({ text: linesOf(5) });
    expect(await queryIn(page)).not.toHaveProperty('partly');
  });

  test(`a long query in ${name} is read as far as it is drawn, and whole once it is selected`, async () => {
    const page = await open(name, linesOf(400));
    const query = await queryIn(page);
    if (name === 'a text area') expect(query?.text).toBe(linesOf(400));
    else {
      expect(query).toMatchObject({ partly: true });
      expect(query?.text.length).toBeLessThan(linesOf(400).length);
      expect(linesOf(400).startsWith(query?.text ?? '?')).toBe(true);
    }
    await page.locator(LINES[name]).click({ position: { x: 150, y: 12 } });
    await page.keyboard.press('ControlOrMeta+A');
    const whole = await queryIn(page);
    expect(whole).toMatchObject({ text: linesOf(400) });
    expect(whole).not.toHaveProperty('partly');
  });
}

test('a selected word does not stand for the query around it', async () => {
  const page = await open('CodeMirror 6', linesOf(5));
  await page.locator(LINES['CodeMirror 6']).dblclick({ position: { x: 10, y: 12 } });
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^\w+$/);
  expect(await queryIn(page)).toMatchObject({ text: linesOf(5) });
});

/** Consoles on their vendors' hosts, each with the editor library that it uses. */
const VENDORS: readonly (readonly [string, string, string, EditorName, Omit<PageQuery, 'text'>])[] = [
  [
    'BigQuery',
    'bigquery',
    'https://console.cloud.google.com/bigquery?project=larkspur-prod',
    'Monaco',
    { dialect: 'bigquery', within: ['larkspur-prod', ''] },
  ],
  [
    'Snowsight',
    'snowsight',
    'https://app.snowflake.com/acme/main/w4xKq1fRTDj2#query',
    'CodeMirror 6',
    { dialect: 'snowflake', within: [] },
  ],
  [
    'Databricks',
    'databricks',
    'https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/sql/editor/0f3a?o=1',
    'Monaco',
    { dialect: 'databricks', within: [] },
  ],
  [
    'Athena',
    'aws-athena',
    'https://eu-west-1.console.aws.amazon.com/athena/home?region=eu-west-1#/query-editor',
    'Ace',
    { dialect: 'athena', within: [] },
  ],
  ['Redash', 'redash', 'https://redash.example.test/queries/12/source', 'Ace', { dialect: null, within: [] }],
  ['Metabase', 'metabase', 'https://metabase.example.test/question/12-orders', 'CodeMirror 6', { dialect: null, within: [] }],
];

for (const [what, tool, address, name, setting] of VENDORS)
  test(`the query on a stand-in page of ${what} is read with its dialect and what its names fall back to`, async () => {
    const { origin } = new URL(address);
    const html = wholePage(name, linesOf(4)).replace('id="place"', 'id="place" data-testid="native-query-editor"');
    await scene.chromium.context.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = pathname.startsWith(EDITOR_FILES) ? await editorFile(pathname.slice(EDITOR_FILES.length)) : null;
      await route.fulfill(file ? { contentType: file.type, body: file.bytes } : { contentType: 'text/html', body: html });
    });
    await scene.invite(origin, tool);
    const page = await scene.visit(address);
    await page.waitForFunction('window.editor');
    await page.locator(LINES[name]).waitFor();
    expect(await queryIn(page)).toEqual({ text: linesOf(4), ...setting });
  });

test('a page without an editor has no query', async () => {
  await scene.invite(scene.host.url, 'sqlpad');
  expect(await queryIn(await scene.visit('/queries/ab12'))).toBeNull();
});

test('the lines in view of a long query lead to all of it where the address has them', async () => {
  await scene.invite(scene.host.url, 'datasette');
  scene.host.body = `<form class="sql">${editorPage('CodeMirror 5', linesOf(100))}</form>`;
  const page = await scene.visit(`/shop?sql=${encodeURIComponent(linesOf(100))}`);
  await page.locator(LINES['CodeMirror 5']).waitFor();
  expect(await queryIn(page)).toEqual({ text: linesOf(100), dialect: 'sqlite', within: ['', 'main'] });

  await page.evaluate(`editor.replaceRange('-- not as sent', { line: 0, ch: 0 })`);
  expect(await queryIn(page)).toMatchObject({ partly: true, text: expect.stringMatching(/^-- not as sent/) });
});

test('rows of a wrapped line are read as one line, so that a comment ends where it ends', async () => {
  const long = `select 1 -- ${'a comment that goes on and on '.repeat(12)}from shop.past`;
  await scene.invite(scene.host.url, 'sqlpad');
  for (const [name, wrap] of [
    ['Monaco', `editor.updateOptions({ wordWrap: 'on' })`],
    ['Ace', 'editor.session.setUseWrapMode(true)'],
  ] as const) {
    scene.host.body = editorPage(name, `${long}\nfrom shop.orders`);
    const page = await scene.visit('/queries/ab12');
    await page.waitForFunction('window.editor');
    await page.evaluate(wrap);
    await expect.poll(() => page.locator('.view-line, .ace_line').count(), name).toBeGreaterThan(3);
    expect(await queryIn(page), name).toMatchObject({ text: `${long}\nfrom shop.orders` });
  }
});

/** A page with a query over a table of the demo catalogue; its cursor is in the editor. */
async function openWithTable(): Promise<Page> {
  const { tool } = PAGES.Ace;
  await scene.invite(scene.host.url, tool);
  scene.host.body = editorPage(
    'Ace',
    'select *\nfrom snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS -- not DAILY_REVENUE\njoin nothing_of_that_name',
  );
  const page = await scene.visit(PAGES.Ace.path);
  await page.locator(LINES.Ace).click();
  return page;
}

async function expectListed(view: Page): Promise<void> {
  const list = outcome(view, 'tables');
  await expect(list.locator('.query-row')).toHaveCount(2);
  await expect(list.locator('.query-row').first()).toContainText('Ada Lovelace');
  await expect(list.locator('.query-row').last()).toContainText('nothing_of_that_name');
}

test('the popup lists the tables of the query in the page’s editor at a press, and leads back to the page', async () => {
  const popup = await scene.chromium.openPopup(await openWithTable());
  await expect(outcome(popup, 'page-not-recognised')).toBeVisible();
  expect(scene.asked()).toEqual({ searches: 0, reads: 0 });
  expect(await violations(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Tables of this query' }).click();
  await expectListed(popup);
  await popup.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(outcome(popup, 'page-not-recognised')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Tables of this query' })).toBeVisible();
});

test('the popup says that an editor holds no SQL, and offers nothing on pages without an editor', async () => {
  await scene.invite(scene.host.url, PAGES.Ace.tool);
  const empty = await scene.chromium.openPopup(await scene.visit(PAGES.Ace.path));
  await empty.getByRole('button', { name: 'Tables of this query' }).click();
  await expect(empty.getByRole('status').filter({ hasText: 'This page shows no SQL that can be read.' })).toBeVisible();
  await empty.close();

  const other = await scene.chromium.openPopup(await scene.visit('/home'));
  await expect(outcome(other, 'page-not-recognised')).toBeVisible();
  await expect(other.getByRole('button', { name: 'Tables of this query' })).toBeHidden();
});

test('the label on a page with an editor lists the tables of its query in the panel, and is gone from the tool’s other pages', async () => {
  const page = await openWithTable();
  await expect(label(page)).toHaveAccessibleName('Placard: Tables of this query');
  await label(page).click();
  await expectListed(await scene.chromium.panel('src/panel/index.html'));
  await page.evaluate(() => history.pushState({}, '', '/home'));
  await expect(label(page)).toBeHidden();
  await page.goBack();
  await expect(label(page)).toBeVisible();
});
