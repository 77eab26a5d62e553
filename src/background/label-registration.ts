import browser from 'webextension-polyfill';
import label from '../content/label.ts?script&iife';
import { answered } from '../settings/busy-page.ts';
import { hostPattern } from '../settings/hosts.ts';
import { isInvited } from '../settings/invited.ts';
import { stopLabel } from '../settings/label/open-labels.ts';
import type { ServerSettings } from '../settings/schema.ts';
import { forgetAll, putInSession } from '../settings/session.ts';
import { readSettings } from '../settings/store.ts';
import { whoseOf } from '../settings/whose.ts';
import { showBadge } from './badge.ts';
import { forgetAllTold } from './disclosed-assets.ts';
import { giveUpAll } from './in-flight.ts';
import { forgetAllTraces } from './traces/kept-traces.ts';

const ID = 'label';

/** Key in `storage.session` for the server and user whose answers the labels show. */
const WHOSE = 'labels-of';

/**
 * Registers the label for the sites that are both switched on and granted. Call it at each start of the worker, since registered scripts
 * vanish when the extension is updated or reloaded, and whenever settings or permissions change. If the server or user changed, or was
 * disconnected, removes the previous one's answers from every open page.
 */
export async function reconcileSites(): Promise<void> {
  await navigator.locks.request('sites', async () => {
    const settings = await readSettings();
    const wanted = settings.sites.filter(({ origin }) => isInvited(new URL(origin), settings));
    const granted = await only(wanted.map(({ origin }) => hostPattern(origin)));
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    const before = registered?.matches ?? [];
    const changed = await changedHands(settings.server);
    if (changed) {
      giveUpAll();
      forgetAllTraces();
      await Promise.all([forgetAll(), forgetAllTold()]);
    }
    if (sorted(before) !== sorted(granted)) await register(granted, registered !== undefined);
    await takeLabelsOff(before.filter((pattern) => !granted.includes(pattern)));
    await injectInto(changed ? granted : granted.filter((pattern) => !before.includes(pattern)));
  });
}

async function register(patterns: readonly string[], isRegistered: boolean): Promise<void> {
  const matches = [...patterns];
  if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  else if (isRegistered) await browser.scripting.updateContentScripts([{ id: ID, matches }]);
  else
    await browser.scripting.registerContentScripts([
      { id: ID, js: [label], matches, runAt: 'document_idle', persistAcrossSessions: false },
    ]);
}

/** Whether server or user changed since the last call; false on the first call of this browser session. */
async function changedHands(server: ServerSettings | null): Promise<boolean> {
  const now = whoseOf(server);
  const { [WHOSE]: before } = await browser.storage.session.get(WHOSE);
  if (before === now) return false;
  await putInSession({ [WHOSE]: now }).catch(() => browser.storage.session.remove(WHOSE));
  return before !== undefined;
}

/** Removes label, card and badge from open pages. */
async function takeLabelsOff(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [stopLabel(id), showBadge(id, { state: 'page-not-recognised' }, false)])),
  );
}

/** Adds the label to pages that are already open. A label from before an update removes itself. */
async function injectInto(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : answered(browser.scripting.executeScript({ target: { tabId: id }, files: [label] })),
    ),
  );
}

async function only(patterns: readonly string[]): Promise<readonly string[]> {
  const unique = [...new Set(patterns)];
  // The browser rejects patterns for some hosts; that must affect only that site.
  const granted = await Promise.all(unique.map((pattern) => browser.permissions.contains({ origins: [pattern] }).catch(() => false)));
  return unique.filter((_pattern, at) => granted[at]);
}

const sorted = (patterns: readonly string[]): string => [...patterns].sort().join(' ');
