import { test as base, expect as exactly } from 'playwright/test';
import { type Catalog, startCatalog } from '../demo-catalog/server.ts';
import { type HostPages, startHostPages } from '../host-page.ts';
import { DEADLINE_MS } from '../until.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import type { Tab } from './tab.ts';
import { type Connecting, connect, openOptions } from './user-actions.ts';

export const expect = exactly.configure({ timeout: DEADLINE_MS });

interface Shared {
  /** One Firefox for all tests; each gets it with nothing stored, granted or open. */
  readonly running: Firefox;
}

interface Fixtures {
  /** The demo catalogue with its decoys; an unpinned request fails the test. */
  readonly catalog: Catalog;
  /** Stand-in pages at the addresses of the catalogue's Superset assets, on a host that connecting does not grant. */
  readonly host: HostPages;
  readonly firefox: Firefox;
  /** A separate Firefox with a fresh installation. */
  readonly fresh: Firefox;
  /** Connects in the options page, as a user would, and leaves it open; as an administrator, unless a `user` is given. */
  readonly connected: (how?: Partial<Connecting> & { readonly user?: string }) => Promise<Tab>;
  /** Opens a page of the stand-in in a new tab. */
  readonly visit: (path: string) => Promise<Tab>;
}

/**
 * The shipped build: in these tests Firefox grants a user's clicks without a prompt, and remote control can see into closed roots, so no
 * test build is needed.
 */
export const OPTIONS = { extension: 'dist/firefox', prefs: { 'network.dns.localDomains': 'catalog.example.test' } };

export const test = base.extend<Fixtures, Shared>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const firefox = await startFirefox(OPTIONS);
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  firefox: async ({ running }, use) => {
    await empty(running);
    await use(running);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  fresh: async ({}, use) => {
    const firefox = await startFirefox(OPTIONS);
    await use(firefox);
    await firefox.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  host: async ({}, use) => {
    const host = await startHostPages();
    await use(Object.assign(host, { url: atLocalhost(host) }));
    await host.close();
  },
  catalog: async ({ host }, use) => {
    const catalog = await startCatalog({ tools: { superset: host.url } });
    await use(catalog);
    await catalog.close();
    expect(catalog.unpinned, 'requests without a recording or a contract test').toEqual([]);
  },
  connected: async ({ firefox, catalog }, use) => {
    await use(async ({ user = 'admin', ...how } = {}) => {
      const options = await openOptions(firefox);
      await connect(options, { server: catalog.url, token: await catalog.token('user', { user }), ...how });
      return options;
    });
  },
  visit: async ({ firefox, host }, use) => {
    await use((path) => firefox.newTab(host.url + path));
  },
});

/** The stand-in's address at another hostname: the catalogue is at 127.0.0.1, so connecting grants that host and not this one. */
export function atLocalhost({ url }: HostPages): string {
  return url.replace('127.0.0.1', 'localhost');
}

/** Resets to the state after installation: one empty tab, nothing granted, and nothing stored except a key that opens nothing. */
async function empty(firefox: Firefox): Promise<void> {
  if (await firefox.isOpen('popup')) await firefox.closePopup();
  if (await firefox.isOpen('sidebar')) await firefox.closeSidebar();
  const own = await openOptions(firefox);
  for (const tab of await firefox.tabs()) if ((await tab.id()) !== (await own.id())) await tab.close();
  await firefox.revokeHosts(await firefox.grantedHosts());
  await own.script(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
  await own.open('about:blank');
}
