import browser, { type Tabs } from 'webextension-polyfill';

/** Whether the tab is visible: active in its window, or in a split view. */
export function isShown({ active, ...tab }: Tabs.Tab): boolean {
  return active || ('splitViewId' in tab && tab.splitViewId !== -1);
}

/** Resolves at once if the tab is visible or closed, else as soon as it is visible or the signal aborts. */
export async function seenAgain(tabId: number, signal: AbortSignal): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab && !isShown(tab)) await whenShown(tabId, signal);
}

/** Resolves to true once the tab becomes active, or to false if aborted. */
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
  });
}
