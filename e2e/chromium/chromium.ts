import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { DEADLINE_MS, until } from '../until.ts';

export interface ChromiumOptions {
  /** The built extension's directory. */
  readonly extension: string;
  /** Default: `true`. */
  readonly headless?: boolean;
  /** The X display for a start with a window, such as ":7". */
  readonly display?: string;
  /** An existing profile, which `close` then keeps. Default: a fresh one that `close` removes. */
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Default: the machine's own. */
  readonly timezone?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
  extensionUrl(path: string): string;
  /** The extension's worker, started if it sleeps. Code sent to a sleeping worker waits until something else wakes it. */
  worker(): Promise<Worker>;
  /** The browser's number for the tab; brings it to the front. */
  tabId(page: Page): Promise<number>;
  /** Opens the real popup over this page's tab. It closes as soon as another tab comes to the front. */
  openPopup(page: Page): Promise<Page>;
  /** The real side panel or popup once it is open, whatever opened it; rejects after DEADLINE_MS. */
  panel(path: string): Promise<Page>;
  /** Waits until no such popup or panel is open. */
  closed(path: string): Promise<void>;
  /** Tells the worker that our menu item was chosen on this page, as the browser's menu does, but without a user gesture. */
  contextMenuClick(info: { readonly menuItemId: string; readonly selectionText?: string }, page: Page): Promise<void>;
  /** Tells the worker that this command's keys were pressed on this page, without a user gesture. */
  command(name: string, page: Page): Promise<void>;
  /** Stops the worker immediately; resolves when it is gone. */
  killWorker(): Promise<void>;
  /** Does what `runtime.reload` does; resolves when the new worker runs. Open pages of the extension are closed. */
  reloadExtension(): Promise<void>;
  /** Allows the extension in private windows, and opens one there. */
  privateWindow(url: string): Promise<Page>;
  /** Disconnects pages and worker from the network, or reconnects them. */
  setOffline(offline: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension. Rejects if Chromium does not start or the worker does not run. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'placard-chromium-')));
  const extension = resolve(options.extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: options.headless ?? true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // A second connection is the only way to reach the real popup and side panel. Chromium picks a free port.
      '--remote-debugging-port=0',
    ],
    env: { ...process.env, ...(options.display !== undefined && { DISPLAY: options.display }) },
    viewport: options.viewport ?? (options.headless === false ? null : { width: 1280, height: 800 }),
    ...(options.timezone !== undefined && { timezoneId: options.timezone }),
    ...(options.colorScheme !== undefined && { colorScheme: options.colorScheme }),
  });
  const first = context.serviceWorkers().find(isOfExtension) ?? (await context.waitForEvent('serviceworker', { predicate: isOfExtension }));
  const started = control(context, profile, new URL(first.url()).host, options);
  if (options.profile === undefined) {
    // The first run opens the options page, which would interrupt a page that a test opens at the same time.
    const isOptions = (page: Page) => page.url().startsWith(started.extensionUrl('src/options/'));
    await until('the page of the first run', async () => context.pages().some(isOptions));
  }
  return started;
}

const isOfExtension = (worker: Worker) => worker.url().startsWith('chrome-extension://');

function control(context: BrowserContext, profile: string, extensionId: string, options: ChromiumOptions): Chromium {
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path.replace(/^\//, '')}`;

  /** Runs with a session that knows whether the worker runs. A page's session is enough: the domain covers the workers of all origins. */
  const withWorker = async (steer: (session: CDPSession, seen: string[]) => Promise<void>) => {
    const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    // All statuses: a worker that is needed may run again before it can be checked.
    const seen: string[] = [];
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const status = versions.findLast((version) => version.scriptURL.startsWith(extensionUrl('')))?.runningStatus;
      if (status !== undefined) seen.push(status);
    });
    await session.send('ServiceWorker.enable');
    await steer(session, seen);
    await session.detach();
  };

  const worker = async (): Promise<Worker> => {
    await withWorker(async (session, seen) => {
      await session.send('ServiceWorker.startWorker', { scopeURL: extensionUrl('') });
      await until('the worker to run', async () => seen.includes('running'));
    });
    return until('the worker', async () => context.serviceWorkers().findLast((each) => each.url().startsWith(extensionUrl(''))));
  };

  // The launching connection gets no events of popups, panels and private windows, and a later one only for those open when it is made.
  const connections: Browser[] = [];
  const port = async () => (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0];
  const openAddresses = async (): Promise<readonly string[]> => {
    const targets: unknown = await (await fetch(`http://127.0.0.1:${await port()}/json/list`)).json();
    const tabs = context.pages().map((page) => page.url());
    return Array.isArray(targets) ? targets.map(({ url }) => String(url)).filter((url) => !tabs.includes(url)) : [];
  };
  const surface = async (address: string): Promise<Page> => {
    await until(`${address} to open`, async () => (await openAddresses()).some((url) => url.startsWith(address)));
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await port()}`);
    connections.push(browser);
    const pages = browser.contexts().flatMap((each) => each.pages());
    const page = pages.find((each) => each.url().startsWith(address));
    if (!page) throw new Error(`${address} closed again at once`);
    // The new connection resets every page that it sees to light mode, tabs included.
    const { colorScheme } = options;
    if (colorScheme !== undefined) for (const each of pages) await each.emulateMedia({ colorScheme });
    await page.waitForLoadState();
    return page;
  };

  const restarted = async (restart: () => Promise<void>): Promise<void> => {
    // Without developer mode, Chromium leaves an unpacked extension switched off after a restart.
    await manage(context, 'updateProfileConfiguration({ inDeveloperMode: true })');
    const started = context.waitForEvent('serviceworker', { predicate: isOfExtension, timeout: DEADLINE_MS });
    await Promise.all([started, restart()]);
  };

  const tabId = async (page: Page): Promise<number> => {
    await page.bringToFront();
    const id = await (await worker()).evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
    if (id === undefined) throw new Error('the browser has no tab in front');
    return id;
  };

  return {
    context,
    extensionId,
    profile,
    extensionUrl,
    worker,
    tabId,
    async openPopup(page) {
      await page.bringToFront();
      const path = await (await worker()).evaluate(async () => {
        const url = await chrome.action.getPopup({});
        await chrome.action.openPopup();
        return new URL(url).pathname;
      });
      return surface(extensionUrl(path));
    },
    panel: (path) => surface(extensionUrl(path)),
    async closed(path) {
      await until(`${path} to close`, async () => !(await openAddresses()).some((url) => url.startsWith(extensionUrl(path))));
    },
    async contextMenuClick(info, page) {
      const id = await tabId(page);
      await (await worker()).evaluate(
        async ([click, tab]) => {
          // Chromium's events have a `dispatch` that its documentation and types omit.
          const event = chrome.contextMenus.onClicked as unknown as { dispatch(...values: readonly unknown[]): void };
          event.dispatch(click, await chrome.tabs.get(tab));
        },
        [info, id] as const,
      );
    },
    async command(name, page) {
      const id = await tabId(page);
      await (await worker()).evaluate(
        async ([command, tab]) => {
          // As above: `dispatch` is not in the types.
          const event = chrome.commands.onCommand as unknown as { dispatch(...values: readonly unknown[]): void };
          event.dispatch(command, await chrome.tabs.get(tab));
        },
        [name, id] as const,
      );
    },
    killWorker: () =>
      withWorker(async (session, seen) => {
        seen.length = 0;
        await session.send('ServiceWorker.stopAllWorkers');
        // A worker that is needed while it stops starts again, and its end, or even its start, may not be reported.
        const isAgain = (): boolean => seen.includes('stopping') && seen.lastIndexOf('running') > seen.indexOf('stopping');
        await until('the worker to be stopped', async () => seen.includes('stopped') || seen.includes('starting') || isAgain());
      }),
    async reloadExtension() {
      const reload = async () => {
        // The call ends the worker that makes it, so it may never return.
        await (await worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      };
      await restarted(reload);
    },
    async privateWindow(url) {
      const allowed = await (await worker()).evaluate(() => chrome.extension.isAllowedIncognitoAccess());
      // Chromium restarts an extension when this switch changes.
      if (!allowed)
        await restarted(() => manage(context, `updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true })`));
      await (await worker()).evaluate(async (address) => chrome.windows.create({ incognito: true, url: address }), url);
      return surface(url);
    },
    setOffline: (offline) => context.setOffline(offline),
    async close() {
      for (const connection of connections) await connection.close();
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Calls the API behind the switches of the browser's extensions page. */
async function manage(context: BrowserContext, call: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.${call}`);
  await page.close();
}

/** The Chromium to test with: PLACARD_CHROMIUM, or the first on PATH. Throws if there is none. */
export function chromiumPath(): string {
  const named = process.env.PLACARD_CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
  if (!found) throw new Error('no Chromium found: set PLACARD_CHROMIUM to its path');
  return found;
}
