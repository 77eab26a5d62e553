import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Settings } from '../../src/settings/schema.ts';
import { demoData } from '../catalog/data/demo.ts';
import type { Entity } from '../catalog/entities.ts';
import { type Catalog, startCatalog } from '../catalog/server.ts';
import { type HostPages, startHostPages } from '../host-page.ts';
import { storeSettings } from '../own-settings.ts';
import { until } from '../until.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { connect } from './person.ts';

/** One browser that is connected to one catalogue, for all tests of a file: starting costs more than most tests. */
export interface Scene {
  readonly catalog: Catalog;
  /** Stand-in pages on whose addresses the catalogue's Superset and Prefect assets live. */
  readonly host: HostPages;
  readonly chromium: Chromium;
  /** The token that it is connected with. */
  readonly token: string;
  /** Opens an address, or a path of the stand-in, in a tab of its own. */
  visit(address: string): Promise<Page>;
  /** Switches the label on for a site, as the popup's switch does it; the stand-in's, unless said. Resolves when the script is registered. */
  invite(origin?: string, tool?: string): Promise<void>;
  /** Match patterns of the sites on which the label's script runs. */
  registered(): Promise<readonly string[]>;
  readSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** All that the extension keeps, as one text. */
  kept(area: 'local' | 'session'): Promise<string>;
  /** A look-up's own requests so far: searches, and assets read by their id. What a card and a verdict ask besides is not counted. */
  asked(): { readonly searches: number; readonly reads: number };
  /** To be called between tests: closes all tabs, forgets sites, services, refusals, answers and faults. */
  putBack(): Promise<void>;
  close(): Promise<void>;
}

/** How the filter of a search for many assets by their names begins. */
const BY_NAMES = '{"query":{"terms":{"fullyQualifiedName":';

export interface SceneOptions {
  /** Whose token it is. Preset: the administrator's. */
  readonly user?: string;
  /** The built extension's directory. */
  readonly extension?: string;
  /** The catalogue's release. Preset: the one that was recorded. */
  readonly version?: string;
  /** What the catalogue holds besides the demo data; it gets its decoys, too. */
  readonly also?: readonly Entity[];
  /** The moment that the catalogue speaks of (ms since 1970). Preset: now. */
  readonly moment?: number;
}

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
      // Not those that a verdict makes for what an asset was made of: they may come at any time.
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
      await changeSettings({ sites: [], services: [], refused: [], rules: [], sections: [] });
      await (await chromium.worker()).evaluate(() => chrome.storage.session.clear());
      await until('the label to be gone', async () => (await registered()).length === 0);
      catalog.requests.clear();
    },
    async close() {
      await chromium.close();
      await catalog.close();
      await host.close();
      expect(catalog.unpinned, 'requests that neither a recording nor a contract test pins').toEqual([]);
    },
  };
}
