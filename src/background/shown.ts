import browser, { type Tabs } from 'webextension-polyfill';

/** Whether the tab is visible: in front of its window, or one of two side by side. */
export function isShown({ active, ...tab }: Tabs.Tab): boolean {
  return active || ('splitViewId' in tab && tab.splitViewId !== -1);
}

/** Resolves as soon as the tab is visible, which it may be already, or when it is closed. */
export async function seenAgain(tabId: number, signal: AbortSignal): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab && !isShown(tab)) await whenShown(tabId, signal);
}

/** Resolves to true once the tab is in front of its window, or to false when aborted. */
export function whenShown(tabId: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const onActivated = (activated: { readonly tabId: number }): void => {
      if (activated.tabId === tabId) end(true);
    };
    const giveUp = (): void => end(false);
    // Listens only while somebody waits; otherwise every change of tabs would start the worker.
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
