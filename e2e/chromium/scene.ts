import type { Page } from 'playwright';
import { test as base, expect } from 'playwright/test';
import type { Settings } from '../../src/settings/schema.ts';
import { demoData } from '../demo-catalog/data/demo.ts';
import type { Entity } from '../demo-catalog/entities.ts';
import { versionOf } from '../demo-catalog/releases.ts';
import { type Catalog, startCatalog } from '../demo-catalog/server.ts';
import { type HostPages, startHostPages } from '../host-page.ts';
import { storeSettings } from '../own-settings.ts';
import { until } from '../until.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { card, connect, label, outcome, switchOn } from './user-actions.ts';

export { card, expect, label, outcome };

/** One browser connected to one catalogue, for all tests of a file: starting takes longer than most tests. */
export interface Scene {
  readonly catalog: Catalog;
  /** Stand-in pages at the addresses of the catalogue's Superset and Prefect assets. */
  readonly host: HostPages;
  readonly chromium: Chromium;
  /** The token of the connection. */
  readonly token: string;
  /** Opens an address, or a path of the stand-in, in a new tab. */
  visit(address: string): Promise<Page>;
  /**
   * Switches the label on for a site, as the popup's switch does it; by default for the stand-in's. Resolves when the script is
   * registered.
   */
  invite(origin?: string, tool?: string): Promise<void>;
  /** Match patterns of the sites on which the label's script runs. */
  registered(): Promise<readonly string[]>;
  readSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Everything that the extension has stored, as one text. */
  kept(area: 'local' | 'session'): Promise<string>;
  /** A look-up's own requests so far: searches, and reads of assets by id. Further requests of cards and verdicts are not counted. */
  asked(): { readonly searches: number; readonly reads: number };
  /** Call between tests: closes all tabs, and deletes sites, services, refusals, answers and faults. */
  putBack(): Promise<void>;
  close(): Promise<void>;
}

/** How the filter of a search for several assets by name begins. */
const BY_NAMES = '{"query":{"terms":{"fullyQualifiedName":';

export interface SceneOptions {
  /** The token's user. Default: the administrator. */
  readonly user?: string;
  /** The built extension's directory. */
  readonly extension?: string;
  /** The catalogue's release. Default: the recorded one. */
  readonly version?: string;
  /** Entities besides the demo data; they get decoys, too. */
  readonly also?: readonly Entity[];
  /** The catalogue's present time (in ms since 1970). Default: now. */
  readonly moment?: number;
}

/** Starts a catalogue, a stand-in and a browser, and connects the extension. */
export async function startScene(options: SceneOptions = {}): Promise<Scene> {
  const { user = 'admin', extension = 'dist/e2e-chromium', version, also = [], moment } = options;
  const host = await startHostPages();
  const demo = demoData({ superset: host.url, prefect: host.url }, moment);
  const catalog = await startCatalog({
    data: { ...demo, ...(moment !== undefined && { moment }), entities: [...demo.entities, ...also] },
    decoys: true,
    ...(version !== undefined && { version }),
  });
  const chromium = await startChromium({ extension, ...(moment !== undefined && { timezone: 'UTC' }) });
  const token = await catalog.token('user', { user });
  const connected = await connect(chromium, { server: catalog.url, token });
  await connected.close();

  const readSettings = async (): Promise<Settings> =>
    (await chromium.worker()).evaluate(async () => {
      const { settings } = await chrome.storage.local.get<{ settings: Settings }>('settings');
      return settings;
    });
  const changeSettings = async (change: Partial<Settings>): Promise<void> => {
    await (await chromium.worker()).evaluate(storeSettings, { changed: change });
  };
  const registered = async (): Promise<readonly string[]> =>
    (await chromium.worker()).evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
    );

  return {
    catalog,
    host,
    chromium,
    token,
    registered,
    readSettings,
    changeSettings,
    async visit(address) {
      const page = await chromium.context.newPage();
      await page.goto(new URL(address, host.url).href);
      return page;
    },
    async invite(origin = host.url, tool = 'superset') {
      const { sites } = await readSettings();
      await changeSettings({ sites: [...sites, { origin, tool }] });
      if (origin !== new URL(catalog.url).origin)
        await until('the label to be registered', async () => (await registered()).includes(`${origin}/*`));
    },
    async kept(area) {
      return (await chromium.worker()).evaluate(async (from) => JSON.stringify(await chrome.storage[from].get(null)), area);
    },
    asked() {
      // Not the verdict's searches for an asset's sources: they may happen at any time.
      const isLookUp = (search: string): boolean => !new URLSearchParams(search).get('query_filter')?.startsWith(BY_NAMES);
      const searches = catalog.requests.filter(({ path, search }) => path.endsWith('/search/query') && isLookUp(search)).length;
      return { searches, reads: catalog.requests.filter(({ search }) => /^\?fields=\w*,tags/.test(search)).length };
    },
    async putBack() {
      catalog.faults.clear();
      catalog.setLatency(0);
      host.body = '';
      await chromium.setOffline(false);
      await chromium.context.unrouteAll({ behavior: 'ignoreErrors' });
      const [kept, ...others] = chromium.context.pages();
      for (const page of others) await page.close();
      await kept?.goto('about:blank');
      await changeSettings({ sites: [], services: [], bases: [], refused: [], rules: [], sections: [] });
      await (await chromium.worker()).evaluate(() => chrome.storage.session.clear());
      await until('the label to be gone', async () => (await registered()).length === 0);
      catalog.requests.clear();
    },
    async close() {
      await chromium.close();
      await catalog.close();
      await host.close();
      expect(catalog.unpinned, 'requests without a recording or a contract test').toEqual([]);
    },
  };
}

/** For tests that need a freshly installed browser. A fixture that a test does not name is not started. */
interface Fixtures {
  /** The release that the demo catalogue plays. */
  readonly release: string;
  /** The demo catalogue with its decoys; an unpinned request fails the test. */
  readonly catalog: Catalog;
  /** Stand-in pages at the addresses of the catalogue's Superset assets. */
  readonly host: HostPages;
  readonly chromium: Chromium;
  /** Connects in the options page, as a user would, and leaves it open. */
  readonly connect: (options?: ConnectOptions) => Promise<Page>;
  /** Opens a page of the stand-in in a new tab. */
  readonly visit: (path: string) => Promise<Page>;
  /** Switches the label on for the stand-in's site, in the real popup. */
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
    expect(catalog.unpinned, 'requests without a recording or a contract test').toEqual([]);
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

/**
 * The scene of a file's tests: started before the first, reset after each, closed after the last. Not a fixture of Playwright's worker,
 * which continues with the next file: a file's additions to its catalogue must not be visible to another.
 */
export function sceneForFile(options: SceneOptions = {}): Scene {
  // Filled before the first test runs, and never replaced: the file's helpers may keep a reference to it.
  const scene = {} as Scene;
  test.beforeAll(async () => {
    Object.assign(scene, await startScene(options));
  });
  test.afterEach(() => scene.putBack());
  test.afterAll(() => scene.close());
  return scene;
}
