import { test as base, expect, type Locator, type Page } from 'playwright/test';
import { type Chromium, startChromium } from '../chromium/chromium.ts';
import { card, connect, label, outcome } from '../chromium/user-actions.ts';
import { type Catalog, type CatalogOptions, startCatalog } from '../demo-catalog/server.ts';
import { clickAroundLabel } from './around-label.ts';

/** Chromium with a connected Placard, for use with a real tool. */
export interface Beside {
  readonly chromium: Chromium;
  readonly catalog: Catalog;
  readonly page: Page;
}

/** Time limit for installing a tool from its package, if no earlier run has done so, in ms. */
export const INSTALL = 600_000;

/** Time limit for one action in the page, which must not wait as long as an install, in ms. */
const ACT = 60_000;

interface Fixtures {
  /** With the demo data, in which the tools have these addresses. */
  readonly beside: (tools: NonNullable<CatalogOptions['tools']>) => Promise<Beside>;
  readonly besideCatalog: (options: CatalogOptions) => Promise<Beside>;
}

export const test = base.extend<Fixtures>({
  beside: ({ besideCatalog }, use) => use((tools) => besideCatalog({ tools })),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  besideCatalog: async ({}, use) => {
    const open: Beside[] = [];
    await use(async (options) => {
      const catalog = await startCatalog(options);
      const chromium = await startChromium({ extension: 'dist/e2e-chromium' });
      await connect(chromium, { server: catalog.url, token: await catalog.token('user') });
      const beside = { chromium, catalog, page: await chromium.context.newPage() };
      beside.page.setDefaultTimeout(ACT);
      open.push(beside);
      return beside;
    });
    for (const { chromium, catalog } of open) {
      await chromium.close();
      await catalog.close();
    }
  },
});

/** Looks the page up in the popup and confirms the site's service, if one is given. */
export async function settle({ chromium, page }: Beside, service: string | null): Promise<void> {
  const popup = await chromium.openPopup(page);
  if (service !== null) await popup.getByRole('button', { name: `Yes, this site is ${service}` }).click();
  await expect(outcome(popup, 'matched')).toBeVisible();
  await popup.close();
}

/** Expects the owner in label and card, and that the label covers no control of the page. */
export async function expectAsset(page: Page, kind: string, name: string, owner: string): Promise<void> {
  await expect(label(page)).toContainText(owner);
  const { covered, tooNear } = await clickAroundLabel(page);
  expect(covered, 'controls of the page that the label covers').toEqual([]);
  expect(tooNear, 'controls of the page too close to the label').toEqual([]);
  await label(page).click();
  await expect(card(page)).toHaveAccessibleName(`${kind} ${name}`);
  await expect(card(page).locator('.person').first()).toContainText(owner);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
}

/** The real side panel, opened from the popup. */
async function openPanel({ chromium, page }: Beside): Promise<Page> {
  const popup = await chromium.openPopup(page);
  await popup.getByRole('button', { name: 'Open the side panel' }).click();
  return chromium.panel('src/panel/index.html');
}

/** Selects a whole line of an editor with mouse and keyboard, and looks it up with Placard's keyboard shortcut. */
async function lookUpLine({ chromium, page }: Beside, line: Locator): Promise<void> {
  await line.waitFor();
  // A real mouse click, since an editor draws other layers over its lines.
  const box = await line.boundingBox();
  if (!box) throw new Error('the line is not drawn');
  await page.mouse.click(box.x + 10, box.y + box.height / 2);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await chromium.command('look-up-selection', page);
}

/** Expects that the popup claims no asset and offers to search, on a site that is switched on. */
export async function expectNone({ chromium, page }: Beside): Promise<void> {
  const popup = await chromium.openPopup(page);
  await expect(outcome(popup, 'page-not-recognised').getByRole('button', { name: 'Search the catalog' })).toBeVisible();
  await popup.close();
}

interface Named {
  /** The text of the editor's line. */
  readonly text: string;
  readonly service: string;
  readonly owner: string;
}

/** Expects that a line with the name of the orders leads to their owner, and an unknown name to nothing. `lineOf` finds or writes a line. */
export async function expectLookedUp(
  beside: Beside,
  { text, service, owner }: Named,
  lineOf: (text: string) => Locator | Promise<Locator>,
): Promise<void> {
  const panel = await openPanel(beside);
  await lookUpLine(beside, await lineOf(text));
  // Without its service, several tables could have this name.
  const found = outcome(panel, 'candidates').getByRole('listitem').filter({ hasText: service }).filter({ hasText: owner });
  await found.getByRole('button').click();
  await expect(card(panel)).toHaveAccessibleName('Table orders');
  await expect(card(panel).locator('.person').first()).toContainText(owner);
  await lookUpLine(beside, await lineOf('nothing_of_that_name'));
  await expect(outcome(panel, 'not-in-catalog')).toContainText('nothing_of_that_name');
  await panel.close();
}

/** Whether the catalogue was searched for assets with this name. */
export const searched = ({ requests }: Catalog, name: string): boolean =>
  requests.some(({ search }) => (new URLSearchParams(search).get('query_filter') ?? '').includes(JSON.stringify(name)));

/**
 * Expects that the popup lists the tables of the query in the page's editor, as many as given, and that the row of the orders leads to their
 * card.
 */
export async function expectTables(
  { chromium, page }: Beside,
  { service, owner, tables }: Omit<Named, 'text'> & { readonly tables: number },
) {
  const popup = await chromium.openPopup(page);
  await popup.getByRole('button', { name: 'Tables of this query' }).click();
  const rows = outcome(popup, 'tables').locator('.query-row');
  await expect(rows).toHaveCount(tables);
  const orders = rows.getByRole('button').filter({ hasText: service }).filter({ hasText: owner });
  await orders.first().click();
  await expect(card(popup)).toHaveAccessibleName('Table orders');
  await expect(card(popup).locator('.person').first()).toContainText(owner);
  await popup.close();
}
