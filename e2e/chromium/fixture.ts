import { test as base, expect, type Page } from 'playwright/test';
import { versionOf } from '../catalog/releases.ts';
import { type Catalog, startCatalog } from '../catalog/server.ts';
import { type HostPages, startHostPages } from '../host-page.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { card, connect, label, outcome, switchOn } from './person.ts';

export { card, expect, label, outcome };

interface Fixtures {
  /** The release of the server that the demo catalogue plays. */
  readonly release: string;
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
  release: ['1.6', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  host: async ({}, use) => {
    const host = await startHostPages();
    await use(host);
    await host.close();
  },
  catalog: async ({ host, release }, use) => {
    const catalog = await startCatalog({ version: versionOf(release), tools: { superset: host.url } });
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
      return connect(chromium, { server, token: token ?? (await catalog.token('user')), keep });
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
    await use((page) => switchOn(chromium, page));
  },
});
