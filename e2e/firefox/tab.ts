import { until } from '../until.ts';
import type { Marionette } from './marionette.ts';
import { type Chrome, type View, viewOf } from './view.ts';

export interface Tab extends View {
  /** Navigates there and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
  /** The extension's number for this tab. */
  id(): Promise<number>;
  /** The text of our toolbar button's badge while this tab is in front. */
  badge(): Promise<string>;
  /** Selects the element's text and right-clicks it with a real mouse event; resolves to the labels of our items in the menu. */
  contextMenu(selector: string): Promise<readonly string[]>;
  /**
   * Runs a function body in a content script's world of our extension in this tab, even if the extension has no access. Resolves to its
   * awaited value; an exception comes back as an Error.
   */
  contentScript(body: string): Promise<unknown>;
}

export interface Hands {
  readonly chrome: Chrome;
  readonly marionette: Marionette;
  /** Runs commands without others in between. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** The tab with this internal number of Firefox's (`browserId`), which stays the same when the tab navigates. */
export function tabOf(browserId: number, { chrome, marionette, alone }: Hands): Tab {
  const browser = `const browser = BrowsingContext.getCurrentTopByBrowserId(${browserId}).embedderElement;
    const window = browser.documentGlobal ?? browser.ownerGlobal;
    const tab = window.gBrowser.getTabForBrowser(browser);`;
  const view = viewOf(`tab ${browserId}`, chrome, `BrowsingContext.getCurrentTopByBrowserId(${browserId})`);

  const activate = () => chrome<[], void>(`${browser} window.gBrowser.selectedTab = tab; window.focus();`);
  const here = async (work: () => Promise<unknown>) => {
    const handle = await chrome<[], string>(`${browser} return navigables.getIdForBrowser(browser);`);
    return alone(async () => {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      return work();
    });
  };

  return {
    ...view,
    async open(url) {
      await here(() => marionette.send('WebDriver:Navigate', { url }));
      // Navigate can return while a new tab still has its first empty document.
      await view.waitFor(
        (blank: boolean) => document.readyState === 'complete' && (blank || location.href !== 'about:blank'),
        url === 'about:blank',
      );
    },
    activate,
    close: () => chrome<[], void>(`${browser} window.gBrowser.removeTab(tab, { animate: false });`),
    id: () => chrome<[], number>(`${browser} return tabTracker.getId(tab);`),
    badge: () => chrome<[], string>(`${browser} return browserActionFor(extension).action.getProperty(tab, 'badgeText') ?? '';`),

    async contextMenu(selector) {
      const { x, y } = await view.inspect<[string], { x: number; y: number }>(
        `const element = deep(arguments[0]);
        element.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.selectNodeContents(element);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        const box = range.getClientRects()[0];
        return { x: Math.round(box.left + Math.min(box.width, 20) / 2), y: Math.round(box.top + box.height / 2) };`,
        selector,
      );
      await here(() =>
        marionette.send('WebDriver:PerformActions', {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              parameters: { pointerType: 'mouse' },
              actions: [
                { type: 'pointerMove', x, y, duration: 0 },
                { type: 'pointerDown', button: 2 },
                { type: 'pointerUp', button: 2 },
              ],
            },
          ],
        }),
      );
      return until('the context menu', () =>
        chrome<[], readonly string[] | null>(`${MENU} return menu.state === 'open' && ours.map((item) => item.label);`),
      ).then((labels) => labels ?? []);
    },

    async contentScript(body) {
      const answer = await chrome<[string], { value?: unknown; error?: string }>(
        `${browser}
        const [result] = await extension.tabManager.getWrapper(tab).queryContent('Execute', {
          extensionId: extension.id,
          jsExecuteScriptSources: [{ code: arguments[0] }],
          cssPaths: [],
          hasActiveTabPermission: true,
          matches: [],
          frameIds: [0],
          runAt: 'document_idle',
          world: 'ISOLATED',
          matchOriginAsFallback: true,
          wantReturnValue: true,
          returnResultsWithFrameIds: true,
        });
        return result.result;`,
        `(async () => { ${body} })().then((value) => ({ value }), (cause) => ({ error: String(cause) }))`,
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
  };
}

/** Finds the open page menu and our extension's items in it. */
export const MENU = `
  const menu = front().document.getElementById('contentAreaContextMenu');
  const ours = [...menu.querySelectorAll('menuitem')].filter((item) => item.id.startsWith(makeWidgetId(extension.id) + '-menuitem-'));`;
