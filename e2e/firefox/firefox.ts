import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from '../until.ts';
import { launch, type Prefs, quit, type Running } from './launch.ts';
import { MarionetteError } from './marionette.ts';
import { MENU, type Tab, tabOf } from './tab.ts';
import { bodyOf, type Chrome, type View, viewOf } from './view.ts';

export interface FirefoxOptions {
  /** The built extension. A directory is installed temporarily until Firefox ends; an archive is installed as a user would. */
  readonly extension: string;
  /** Default: `true`. */
  readonly headless?: boolean;
  /** The X display for a start with a window, such as ":7". */
  readonly display?: string;
  readonly prefs?: Prefs;
  /** Grants `permissions.request` after a real click, without a prompt. Default: `true`. */
  readonly grantWithoutPrompt?: boolean;
  readonly allowPrivateWindows?: boolean;
}

export interface Firefox {
  readonly extensionId: string;
  readonly profile: string;
  extensionUrl(path: string): string;
  /** The tab that exists at the start. */
  readonly tab: Tab;
  newTab(url: string, where?: { readonly privateWindow: boolean }): Promise<Tab>;
  /** All tabs of all windows. */
  tabs(): Promise<readonly Tab[]>;
  /** Runs in Firefox's own window with the browser's rights; there `extension` is ours and `front()` is the front window. */
  readonly chrome: Chrome;
  readonly background: View;
  readonly popup: View;
  readonly sidebar: View;
  isOpen(kind: 'popup' | 'sidebar' | 'background'): Promise<boolean>;
  /** Clicks our toolbar button; resolves when the popup's page has loaded. */
  openPopup(): Promise<View>;
  closePopup(): Promise<void>;
  openSidebar(): Promise<View>;
  closeSidebar(): Promise<void>;
  /** Chooses our item with that label in the open page menu. */
  chooseMenuItem(label: string): Promise<void>;
  closeContextMenu(): Promise<void>;
  /** Triggers this command of the manifest, as its keys do. */
  command(name: string): Promise<void>;
  stopBackground(): Promise<void>;
  /** Host patterns granted by the user. */
  grantedHosts(): Promise<readonly string[]>;
  /** Grants hosts, as the switches in Firefox's add-on manager do. */
  grantHosts(origins: readonly string[]): Promise<void>;
  revokeHosts(origins: readonly string[]): Promise<void>;
  /** Does the same as `runtime.reload`; resolves when the extension runs again. */
  reloadExtension(): Promise<void>;
  /** Quits Firefox and starts it on the same profile: the extension's address, storage and permissions stay. */
  restart(): Promise<Firefox>;
  /** Quits Firefox and removes the profile. */
  close(): Promise<void>;
}

/** Starts Firefox with a fresh profile and the extension. Rejects if Firefox or the extension does not start. */
export async function startFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'placard-firefox-'));
  return start(profile, options, {});
}

async function start(profile: string, options: FirefoxOptions, uuids: Readonly<Record<string, string>>): Promise<Firefox> {
  const prefs: Prefs = {
    'extensions.webextOptionalPermissionPrompts': !(options.grantWithoutPrompt ?? true),
    // Firefox generates a new address for a temporarily installed extension at each start; storage is bound to the address.
    ...(Object.keys(uuids).length > 0 && { 'extensions.webextensions.uuids': JSON.stringify(uuids) }),
    ...options.prefs,
  };
  const running = await launch(profile, { prefs, headless: options.headless ?? true, display: options.display });
  const { marionette } = running;

  const temporary = statSync(options.extension).isDirectory();
  const [extensionId = ''] = Object.keys(uuids);
  if (temporary || !extensionId) {
    const installed = await marionette.send('Addon:Install', {
      path: resolve(options.extension),
      temporary,
      allowPrivateBrowsing: options.allowPrivateWindows ?? false,
    });
    return control(profile, options, running, answered<string>(installed));
  }
  return control(profile, options, running, extensionId);
}

async function control(profile: string, options: FirefoxOptions, running: Running, extensionId: string): Promise<Firefox> {
  const { marionette } = running;
  let last: Promise<unknown> = Promise.resolve();
  // Context and current window are state of the connection: a command must run together with those that set them.
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };

  const chrome: Chrome = async (code, ...args) => {
    const script = `${PRELUDE(extensionId)} return (async function () { ${bodyOf(code)} }).apply(null, arguments);`;
    const run = () => marionette.send('WebDriver:ExecuteScript', { script, args, newSandbox: true });
    return alone(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      return answered<never>(
        await run().catch(async (cause) => {
          // The window for the commands was closed, so nothing ran: continue in another one.
          if (!(cause instanceof MarionetteError && cause.reason === 'no such window')) throw cause;
          const handles = await marionette.send('WebDriver:GetWindowHandles');
          await marionette.send('WebDriver:SwitchToWindow', { handle: Array.isArray(handles) ? handles[0] : '', focus: false });
          return run();
        }),
      );
    });
  };
  const tab = (browserId: number) => tabOf(browserId, { chrome, marionette, alone });
  const ownView = (kind: string) =>
    viewOf(kind, chrome, `[...extension.views].findLast((view) => view.viewType === '${kind}')?.xulBrowser?.browsingContext`);

  const ready = () =>
    until('the extension to start', () =>
      chrome<[], string>(
        "return !extension?.hasShutdown && ['running', 'stopped'].includes(extension.backgroundState) && browserActionFor(extension) && extension.uuid;",
      ),
    );
  const uuid = await ready();
  const first = await until('a tab', () => chrome<[], number>('return front()?.gBrowser.selectedBrowser.browserId;'));
  const views = { background: ownView('background'), popup: ownView('popup'), sidebar: ownView('sidebar') };
  const loaded = async (view: View) => {
    await view.waitFor("return document.readyState === 'complete' && location.href !== 'about:blank'");
    return view;
  };

  const changeHosts = (how: 'add' | 'remove', origins: readonly string[]): Promise<void> =>
    chrome(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions[arguments[0]](extension.id, { permissions: [], origins: arguments[1] }, extension);`,
      how,
      origins,
    );

  return {
    ...views,
    extensionId,
    profile,
    extensionUrl: (path) => `moz-extension://${uuid}/${path.replace(/^\//, '')}`,
    tab: tab(first),
    chrome,

    async newTab(url, where = { privateWindow: false }) {
      const browserId = await chrome<[boolean], number>(
        `if (!arguments[0]) {
          const window = front();
          const tab = window.gBrowser.addTrustedTab('about:blank');
          window.gBrowser.selectedTab = tab;
          return tab.linkedBrowser.browserId;
        }
        const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
        const opened = await BrowserWindowTracker.promiseOpenWindow({ private: true });
        return opened.gBrowser.selectedBrowser.browserId;`,
        where.privateWindow,
      );
      const opened = tab(browserId);
      await opened.open(url);
      return opened;
    },
    async tabs() {
      const ids = await chrome<[], readonly number[]>(
        "return [...Services.wm.getEnumerator('navigator:browser')].flatMap((window) => window.gBrowser.browsers.map((browser) => browser.browserId));",
      );
      return ids.map(tab);
    },

    isOpen: (kind) => chrome<[string], boolean>('return [...extension.views].some((view) => view.viewType === arguments[0]);', kind),
    async openPopup() {
      await until('a window in front', () => chrome<[], boolean>('front().focus(); return Services.focus.activeWindow === front();'));
      await chrome('browserActionFor(extension).triggerAction(front());');
      return loaded(views.popup);
    },
    async closePopup() {
      await chrome("[...extension.views].find((view) => view.viewType === 'popup')?.xulBrowser.closest('panel').hidePopup();");
      await until('the popup to close', () =>
        chrome<[], boolean>(
          "return ![...extension.views].some((view) => view.viewType === 'popup') && !front().document.getElementById('customizationui-widget-panel');",
        ),
      );
    },
    async openSidebar() {
      await chrome("await front().SidebarController.show(makeWidgetId(extension.id) + '-sidebar-action');");
      return loaded(views.sidebar);
    },
    async closeSidebar() {
      await chrome('front().SidebarController.hide();');
    },

    async chooseMenuItem(label) {
      await chrome<[string], void>(
        `${MENU}
        const item = ours.find((item) => item.label === arguments[0]);
        if (!item) throw new Error('no item ' + arguments[0] + ' among ' + ours.map((item) => item.label));
        (item.parentNode ?? menu).activateItem ? item.parentNode.activateItem(item) : menu.activateItem(item);`,
        label,
      );
    },
    async closeContextMenu() {
      await chrome(`${MENU} menu.hidePopup();`);
    },
    async command(name) {
      await chrome<[string], void>(
        `const command = (await extension.shortcuts.commands).get(arguments[0]);
        if (!command?.shortcut) throw new Error('no key for ' + arguments[0]);
        const { document } = front();
        const like = extension.shortcuts.buildKeyFromShortcut(document, arguments[0], command.shortcut);
        const same = (key) => ['key', 'keycode', 'modifiers'].every((name) => key.getAttribute(name) === like.getAttribute(name));
        const keys = [...document.querySelectorAll('keyset#ext-keyset-id-' + makeWidgetId(extension.id) + ' > key')];
        keys.find(same).doCommand();`,
        name,
      );
    },
    async stopBackground() {
      // A page with a port to it may immediately start the next one: it only matters that this one is gone.
      const page = () =>
        chrome<[], number>("return [...extension.views].find((view) => view.viewType === 'background')?.innerWindowID ?? 0;");
      const before = await page();
      await chrome('await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });');
      await until('the background to stop', async () => before === 0 || (await page()) !== before);
    },

    grantedHosts: () =>
      chrome<[], readonly string[]>(
        "return (await ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.get(extension.id)).origins;",
      ),
    grantHosts: (origins) => changeHosts('add', origins),
    revokeHosts: (origins) => changeHosts('remove', origins),
    async reloadExtension() {
      await chrome(
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(extension.id);
        // Firefox 153 leaves the old popup's frame in its window and then shows that instead of the new one: our popup would stay empty.
        const { document } = front();
        const frame = 'panelview[id="PanelUI-webext-' + makeWidgetId(extension.id) + '-BAV"]';
        const old = [document, document.getElementById('appMenu-viewCache').content].flatMap((root) => [...root.querySelectorAll(frame)]);
        await addon.reload();
        for (const view of old) view.remove();`,
      );
      await ready();
    },
    async restart() {
      await quit(running);
      return start(profile, options, { [extensionId]: uuid });
    },
    async close() {
      await quit(running);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Names available to every script in Firefox's own window. */
const PRELUDE = (extensionId: string) => `
  const extension = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})?.extension;
  const { tabTracker, browserActionFor, makeWidgetId } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global;
  const navigables = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs').NavigableManager;
  const front = () => Services.wm.getMostRecentBrowserWindow();`;

/** Marionette wraps most answers in { value }. */
function answered<T>(answer: unknown): T {
  // The protocol has no types: each caller names the documented result of its command.
  return (answer as { value: T }).value;
}
