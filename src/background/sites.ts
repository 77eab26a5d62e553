import browser from 'webextension-polyfill';
import label from '../content/label.ts?script&iife';
import { hostPattern } from '../settings/hosts.ts';
import { readSettings } from '../settings/store.ts';
import { isInvited } from './answers.ts';

const ID = 'label';

/**
 * Makes the registered label fit the sites that were switched on and are granted: granted is not invited. To be called at each start
 * of the worker, since registered scripts vanish when the extension is updated or reloaded, and whenever sites or grants change.
 */
export async function reconcileSites(): Promise<void> {
  await navigator.locks.request('sites', async () => {
    const settings = await readSettings();
    const wanted = settings.sites.filter(({ origin }) => isInvited(new URL(origin), settings));
    const granted = await only(wanted.map(({ origin }) => hostPattern(origin)));
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    const before = registered?.matches ?? [];
    if (sorted(before) === sorted(granted)) return;
    if (granted.length === 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    else if (registered) await browser.scripting.updateContentScripts([{ id: ID, matches: [...granted] }]);
    else
      await browser.scripting.registerContentScripts([
        { id: ID, js: [label], matches: [...granted], runAt: 'document_idle', persistAcrossSessions: false },
      ]);
    await injectInto(granted.filter((pattern) => !before.includes(pattern)));
  });
}

/** Pages that are open already get their label too; one from before an update removes itself. */
async function injectInto(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id }, files: [label] }))),
  );
}

async function only(patterns: readonly string[]): Promise<readonly string[]> {
  const unique = [...new Set(patterns)];
  const granted = await Promise.all(unique.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return unique.filter((_pattern, at) => granted[at]);
}

const sorted = (patterns: readonly string[]): string => [...patterns].sort().join(' ');
