import type { Page } from 'playwright';
import { HOSTILE_TEXTS } from '../demo-catalog/data/hostile-texts.ts';
import { until } from '../until.ts';
import { card, expect, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();
const PANEL = 'src/panel/index.html';

interface Row {
  readonly content: string;
  readonly description: string;
}

/** Types a text after the keyword, as far as the worker can tell: the real address bar is in e2e/desktop. Returns its suggestions so far. */
async function type(text: string): Promise<() => Promise<readonly Row[] | null>> {
  const worker = await scene.chromium.worker();
  const told = await worker.evaluateHandle((typed) => {
    const heard: { rows: Row[] | null } = { rows: null };
    // Chromium's events have a `dispatch` that its documentation and types omit.
    const event = chrome.omnibox.onInputChanged as unknown as { dispatch(...values: readonly unknown[]): void };
    event.dispatch(typed, (rows: Row[]) => {
      heard.rows = rows;
    });
    return heard;
  }, text);
  return async () => (await told.jsonValue()).rows;
}

const suggested = async (text: string): Promise<readonly Row[]> => {
  const rows = await type(text);
  return until(`suggestions for ${text}`, rows);
};

async function enter(text: string): Promise<void> {
  await (await scene.chromium.worker()).evaluate((typed) => {
    // As above.
    const event = chrome.omnibox.onInputEntered as unknown as { dispatch(...values: readonly unknown[]): void };
    event.dispatch(typed, 'currentTab');
  }, text);
}

const searches = () => scene.catalog.requests.filter(({ path }) => path.endsWith('/search/query'));

/** What an XML parser makes of each description; null = it is not well-formed. */
const shownTexts = (page: Page, rows: readonly Row[]) =>
  page.evaluate(
    (all) =>
      all.map(({ description }) => {
        const { documentElement } = new DOMParser().parseFromString(`<row>${description}</row>`, 'text/xml');
        return documentElement.querySelector('parsererror') ? null : documentElement.textContent;
      }),
    rows,
  );

test('the address bar suggests assets with kind, path, owner and verdict', async () => {
  const page = await scene.visit('/notes');
  const rows = await suggested('customers');
  const shown = await shownTexts(page, rows);
  expect(rows.map(({ content }) => content)).toContain('snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS');
  const golden = 'Customers (golden) · Table · snowflake_prod › ANALYTICS › PUBLIC · Ada Lovelace +1 · Certified Gold · Tier 1';
  expect(shown).toContain(golden);
  expect(rows[shown.indexOf(golden)]?.description).toMatch(/^<match>Customers<\/match> \(golden\)<dim> · Table<\/dim>/);
  expect(searches()).toHaveLength(1);
});

test('the address bar asks nothing before two characters are typed', async () => {
  await type('o');
  await type(' ');
  await type('  o  ');
  // The control: two characters are asked for.
  await suggested('or');
  expect(searches().map(({ search }) => new URLSearchParams(search).get('q'))).toEqual(['or']);
});

test('typing on in the address bar asks once, for the text at which the typing rests', async () => {
  await (await scene.chromium.worker()).evaluate(() => {
    const event = chrome.omnibox.onInputChanged as unknown as { dispatch(...values: readonly unknown[]): void };
    for (const text of ['cu', 'cus', 'cust', 'custo']) event.dispatch(text, () => undefined);
  });
  await suggested('customers');
  expect(searches().map(({ search }) => new URLSearchParams(search).get('q'))).toEqual(['customers']);
});

test('an older answer never replaces the suggestions for what was typed after it', async () => {
  scene.catalog.setLatency(500);
  const older = await type('orders');
  await until('the first search', async () => searches().length === 1);
  scene.catalog.setLatency(0);
  const rows = await suggested('customers');
  expect(rows.map(({ content }) => content).join()).toContain('CUSTOMERS');
  // Takes longer than the first one still could.
  scene.catalog.setLatency(600);
  await suggested('orders');
  expect(await older()).toBeNull();
});

test('hostile names are text in the address bar', async () => {
  const page = await scene.visit('/notes');
  const rows = [...(await suggested('hostile')), ...(await suggested('superset_hostile'))];
  const shown = await shownTexts(page, rows);
  expect(shown).not.toContain(null);
  expect(HOSTILE_TEXTS.filter((text) => shown.some((one) => one?.startsWith(text.slice(0, 12))))).not.toEqual([]);
  // The control: the parser notices a text that is not escaped.
  expect(await shownTexts(page, [{ content: 'x', description: '<img src=x>' }])).toEqual([null]);
});

test('a chosen suggestion opens its card, in a tab where the browser opens no panel', async () => {
  const rows = await suggested('customers');
  const { content = '' } = rows.find(({ content }) => content.endsWith('PUBLIC.CUSTOMERS')) ?? {};
  const [panel] = await Promise.all([scene.chromium.context.waitForEvent('page'), enter(content)]);
  expect(panel.url()).toBe(scene.chromium.extensionUrl(PANEL));
  await expect(outcome(panel, 'matched')).toContainText('Ada Lovelace');
  await expect(card(panel)).toContainText('Customers (golden)');
  await expect(panel.getByLabel('Search the catalog')).toHaveValue('');
});

test('a typed text without a suggestion opens the results', async () => {
  const [panel] = await Promise.all([scene.chromium.context.waitForEvent('page'), enter('raw_orders')]);
  await expect(panel.getByLabel('Search the catalog')).toHaveValue('raw_orders');
  await expect(outcome(panel, 'candidates').getByRole('listitem').first()).toContainText('raw_orders');
});

test('nothing that is typed in the address bar is stored', async () => {
  await suggested('customers');
  for (const area of ['local', 'session'] as const) expect(await scene.kept(area)).not.toMatch(/customers/i);
  // The control: the card of a chosen suggestion is remembered until the browser closes.
  const [panel] = await Promise.all([scene.chromium.context.waitForEvent('page'), enter('snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS')]);
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  await expect.poll(() => scene.kept('session')).toMatch(/customers/i);
});

test('nothing is remembered of what is typed in a private window’s address bar', async () => {
  const secret = await scene.chromium.privateWindow(`${scene.host.url}/notes`);
  const rows = await suggested('customers');
  const { content = '' } = rows.find(({ content }) => content.endsWith('PUBLIC.CUSTOMERS')) ?? {};
  const [panel] = await Promise.all([scene.chromium.context.waitForEvent('page'), enter(content)]);
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  await panel.getByRole('heading', { name: 'Columns' }).first().waitFor();
  for (const area of ['local', 'session'] as const) expect(await scene.kept(area)).not.toMatch(/customers/i);
  await secret.close();
});
