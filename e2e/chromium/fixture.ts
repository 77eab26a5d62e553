import { test as base, expect, type Locator, type Page } from 'playwright/test';
import { type Catalog, startCatalog } from '../catalog/server.ts';
import { type HostPages, startHostPages } from '../host-page.ts';
import { type Chromium, startChromium } from './chromium.ts';

export { expect };

interface Fixtures {
  /** The demo catalogue with its decoys; a request that nothing pins fails the test. */
  readonly catalog: Catalog;
  /** Stand-in pages on whose addresses the catalogue's Superset assets live. */
  readonly host: HostPages;
  readonly chromium: Chromium;
  /** Connects by the options page, as a person would, and leaves it open. */
  readonly connect: (options?: ConnectOptions) => Promise<Page>;
  /** Opens a page of the stand-in in a tab of its own. */
  readonly visit: (path: string) => Promise<Page>;
  /** Switches the label on for the stand-in's site, by the real popup. */
  readonly switchOn: (page: Page) => Promise<void>;
}

export interface ConnectOptions {
  readonly token?: string;
  readonly server?: string;
  readonly keep?: 'computer' | 'session';
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  host: async ({}, use) => {
    const host = await startHostPages();
    await use(host);
    await host.close();
  },
  catalog: async ({ host }, use) => {
    const catalog = await startCatalog({ tools: { superset: host.url } });
    await use(catalog);
    await catalog.close();
    expect(catalog.unpinned, 'requests that neither a recording nor a contract test pins').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  chromium: async ({}, use) => {
    const chromium = await startChromium({ extension: 'dist/e2e-chromium' });
    await use(chromium);
    await chromium.close();
  },
  connect: async ({ chromium, catalog }, use) => {
    await use(async ({ token, server = catalog.url, keep = 'computer' } = {}) => {
      const page = await chromium.context.newPage();
      await page.goto(chromium.extensionUrl('src/options/index.html'));
      await page.getByLabel('Address of your OpenMetadata').fill(server);
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByLabel('Token', { exact: true }).fill(token ?? (await catalog.token('user')));
      if (keep === 'session') await page.getByLabel('Until the browser closes').check();
      await page.getByRole('button', { name: 'Connect' }).click();
      await expect(page.getByRole('button', { name: 'Disconnect' })).toBeVisible();
      return page;
    });
  },
  visit: async ({ chromium, host }, use) => {
    await use(async (path) => {
      const page = await chromium.context.newPage();
      await page.goto(host.url + path);
      return page;
    });
  },
  switchOn: async ({ chromium }, use) => {
    await use(async (page) => {
      const popup = await chromium.openPopup(page);
      await popup.getByRole('switch').check();
      await expect(label(page)).toBeVisible();
      await popup.close();
    });
  },
});

/** The label on a page: one button in a root of its own. */
export const label = (page: Page): Locator => page.locator('placard-label').getByRole('button');

/** The card in a page, a popup or a panel. */
export const card = (page: Page): Locator => page.getByRole('article');

/** The one view that stands in a popup or panel, by how the look-up ended. */
export const outcome = (page: Page, state: string): Locator => page.locator(`[data-outcome="${state}"]`);
