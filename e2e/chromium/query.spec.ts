import type { Locator, Page } from 'playwright';
import { tablesOfAQuery } from '../demo-catalog/data/warehouse-of-a-query.ts';
import { violations } from './axe.ts';
import { card, expect, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();
// Without decoys, so that each name leads to one table.
test.beforeAll(() => {
  for (const one of tablesOfAQuery()) scene.catalog.entities.put(one);
});

const PANEL = 'src/panel/index.html';

const QUERY = `-- from nowhere: only a comment
insert into BOOKS.SALES.SHELVES
select r.email, 'from nowhere' as "join nowhere"
from BOOKS.SALES.BASKETS b
join BOOKS.SALES.READERS r on r.id = b.reader_id
left join SALES.OLD_BASKETS using (id)
left join BOOKS.SALES.NOTHING using (id)`;

/** The browser opens a panel only for a user gesture, so the popup's own button opens it. */
async function openPanel(): Promise<Page> {
  const page = await scene.visit('/superset/dashboard/sales/');
  const popup = await scene.chromium.openPopup(page);
  await popup.getByRole('button', { name: 'Open the side panel' }).click();
  return scene.chromium.panel(PANEL);
}

/** Looks up a text by the context menu of a page that does not have it selected, so that the browser's own text of it counts. */
async function select(selectionText: string): Promise<void> {
  await scene.chromium.contextMenuClick({ menuItemId: 'look-up-selection', selectionText }, await scene.visit('/'));
}

/** Asks the panel as a page's adapter does. */
async function ask(query: object): Promise<void> {
  await (await scene.chromium.worker()).evaluate(
    (asked) => chrome.storage.session.set({ 'panel-question': { of: 'query', query: asked, at: Date.now() } }),
    { dialect: 'snowflake', within: [], ...query },
  );
}

const list = (panel: Page): Locator => outcome(panel, 'tables');
const row = (panel: Page, name: string): Locator =>
  list(panel)
    .locator('.query-row')
    .filter({ has: panel.getByText(name, { exact: true }) });

test('a selected query is a list of its tables: what happens to each, its owner, its state, and named columns with personal data', async () => {
  const panel = await openPanel();
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  const before = scene.asked();
  await select(QUERY);
  await expect(list(panel).getByRole('status').first()).toHaveText(
    'This query names 5 tables. 1 holds personal data. Owners: Ada Lovelace, Grace Hopper. 1 has no owner. For 1, the name leaves open which table it is. 1 is not in the catalog.',
  );
  await expect(row(panel, 'BOOKS.SALES.SHELVES')).toContainText(/Written.*No owner/s);
  await expect(row(panel, 'BOOKS.SALES.BASKETS')).toContainText(/Read.*Certified Gold · Tier 1.*Ada Lovelace.*query_dwh › BOOKS › SALES/s);
  await expect(row(panel, 'BOOKS.SALES.READERS')).toContainText(/Personal data in column EMAIL.*Grace Hopper/s);
  await expect(row(panel, 'SALES.OLD_BASKETS')).toContainText(/This table may be meant:.*Deprecated/s);
  await expect(row(panel, 'BOOKS.SALES.NOTHING')).toContainText('Not in the catalog');
  await expect(list(panel)).toContainText('The SQL dialect is not known, so it was guessed.');
  await expect(list(panel)).not.toContainText('nowhere');
  expect(scene.asked()).toEqual({ ...before, searches: before.searches + 1 });
  expect(await violations(panel)).toEqual([]);
});

test('the card of a query’s table leads back to the list, with the focus on its row and without another request', async () => {
  const panel = await openPanel();
  await select(QUERY);
  await expect(list(panel)).toBeVisible();
  await panel.getByLabel('Search the catalog').press('ArrowDown');
  await expect(row(panel, 'BOOKS.SALES.SHELVES').getByRole('button')).toBeFocused();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(card(panel)).toContainText('Grace Hopper');
  await expect(list(panel)).toBeHidden();
  const { searches } = scene.asked();
  await panel.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect(row(panel, 'BOOKS.SALES.READERS').getByRole('button')).toBeFocused();
  await expect(card(panel)).toHaveCount(0);
  expect(scene.asked().searches).toBe(searches);
});

test('a pasted query keeps its lines, a query can be typed, and a text of one name stays a name', async () => {
  const panel = await openPanel();
  const field = panel.getByLabel('Search the catalog');
  await panel.evaluate((text) => navigator.clipboard.writeText(text), 'select * -- from BOOKS.SALES.SHELVES\nfrom BOOKS.SALES.BASKETS');
  await field.press('ControlOrMeta+V');
  await expect(row(panel, 'BOOKS.SALES.BASKETS')).toContainText('Ada Lovelace');
  await expect(list(panel).locator('.query-row')).toHaveCount(1);

  await field.fill('select * from BOOKS.SALES.READERS');
  await expect(row(panel, 'BOOKS.SALES.READERS')).toContainText('Grace Hopper');
  await panel.getByRole('button', { name: 'Search for this text as a name' }).click();
  await expect(outcome(panel, 'not-in-catalog')).toContainText('select * from BOOKS.SALES.READERS');

  await field.fill('query_dwh.BOOKS.SALES.READERS');
  await expect(outcome(panel, 'matched')).toContainText('Grace Hopper');
});

test('a page’s own database, schema and service tell a name’s table, and the list says what was not read', async () => {
  const panel = await openPanel();
  await ask({ text: 'select id from old_baskets', within: ['BOOKS', 'SALES'], service: 'query_dwh', partly: true });
  await expect(row(panel, 'old_baskets')).toContainText(/Deprecated.*Ada Lovelace/s);
  await expect(row(panel, 'old_baskets')).toHaveAttribute('data-finding', 'found');
  await expect(list(panel)).toContainText('Only the lines in view could be read, so tables may be missing.');
  await expect(list(panel)).not.toContainText('dialect');

  await ask({ text: 'select id from old_baskets' });
  await expect(row(panel, 'old_baskets')).toHaveAttribute('data-finding', 'guessed');
});

test('a query without a table, one that is too long, and a server that fails are each told', async () => {
  const panel = await openPanel();
  await ask({ text: 'select 1' });
  await expect(outcome(panel, 'no-tables')).toContainText('No table in this text');
  expect(await violations(panel)).toEqual([]);
  await ask({ text: `select * from a where x = '${'x'.repeat(200_000)}'` });
  await expect(outcome(panel, 'query-too-long')).toContainText('200,000 characters');

  scene.catalog.faults.add({ match: /search\/query/, answer: { kind: 'status', status: 503 } });
  await ask({ text: 'select * from BOOKS.SALES.BASKETS' });
  await expect(outcome(panel, 'unreachable')).toBeVisible();
  scene.catalog.faults.clear();
  await panel.getByRole('button', { name: 'Try now' }).click();
  await expect(row(panel, 'BOOKS.SALES.BASKETS')).toContainText('Ada Lovelace');
});

test('the list is copied as Markdown', async () => {
  await scene.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openPanel();
  await select(QUERY);
  await list(panel).getByRole('button', { name: 'Copy the list' }).click();
  const copied = await panel.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('| BOOKS.SALES.READERS | Read | [query\\_dwh.BOOKS.SALES.READERS](http');
  expect(copied).toContain('| BOOKS.SALES.NOTHING | Read | Not in the catalog |  |  |');
});

test('a list of 60 tables takes at most four requests', async () => {
  const panel = await openPanel();
  const names = Array.from({ length: 60 }, (_, at) => `BOOKS.SALES.NUMBERED_${at}`);
  const query = { text: `select * from ${names.join(' join ')}`, dialect: 'snowflake', within: [], service: 'query_dwh' };
  const before = scene.asked().searches;
  await ask(query);
  await expect(list(panel).locator('[data-finding="found"]')).toHaveCount(60);
  expect(scene.asked().searches - before).toBeLessThanOrEqual(4);
});
