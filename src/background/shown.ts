import browser, { type Tabs } from 'webextension-polyfill';

/** Whether the tab is visible: active in its window, or in a split view. */
export function isShown({ active, ...tab }: Tabs.Tab): boolean {
  return active || ('splitViewId' in tab && tab.splitViewId !== -1);
}

/**
 * Resolves to true once the tab is visible, or to false if it is closed or the signal aborts. Reads the tab's state after it started
 * listening: the browser's record of a sender may be older than the tab's activation.
 */
export function whenShown(tabId: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const onActivated = (activated: { readonly tabId: number }): void => {
      if (activated.tabId === tabId) end(true);
    };
    const giveUp = (): void => end(false);
    // Listens only while needed; otherwise every change of tabs would start the worker.
    const end = (shown: boolean): void => {
      browser.tabs.onActivated.removeListener(onActivated);
      signal.removeEventListener('abort', giveUp);
      resolve(shown);
    };
    browser.tabs.onActivated.addListener(onActivated);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();
    browser.tabs.get(tabId).then((tab) => isShown(tab) && end(true), giveUp);
  });
}
