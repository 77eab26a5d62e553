import browser from 'webextension-polyfill';
import type { Outcome } from '../model/outcome.ts';
import { type AssetName, nameOfOwner } from '../model/parts.ts';
import { forgetStarting, putInSession } from '../settings/session.ts';
import type { InPage } from './senders.ts';

/**
 * The assets that were disclosed to a tab's content script. Its process may be under the page's control, so it may ask only about these.
 * Kept in `storage.session`, since the browser may stop the worker between two requests.
 */
interface Told {
  readonly origin: string;
  readonly assets: readonly AssetName[];
}

const MOST = 600;

/** Entries that did not fit into `storage.session`, by key; lost when the worker stops. */
const overflow = new Map<string, Told>();

/** Records assets as disclosed to a page; the oldest beyond the limit are dropped. */
export async function tell({ tabId, url }: InPage, assets: readonly AssetName[]): Promise<void> {
  if (assets.length === 0) return;
  const key = keyOf(tabId);
  await navigator.locks.request(key, async () => {
    const before = await toldTo({ tabId, url });
    const names = assets.map(({ kind, id, fqn }) => ({ kind, id, fqn }));
    const kept = [...before.filter(({ id }) => names.every((name) => name.id !== id)), ...names].slice(-MOST);
    const told: Told = { origin: url.origin, assets: kept };
    await putInSession({ [key]: told }).then(
      () => overflow.delete(key),
      () => overflow.set(key, told),
    );
  });
}

/** Whether the asset with this id was disclosed to this page. */
export async function wasTold(page: InPage, id: string): Promise<boolean> {
  return (await nameTold(page, id)) !== null;
}

/** The disclosed asset with this id; null = it was not disclosed to this page. */
export async function nameTold(page: InPage, id: string): Promise<AssetName | null> {
  return (await toldTo(page)).find((asset) => asset.id === id) ?? null;
}

/** Forgets a closed tab. */
export function forgetTold(tabId: number): void {
  overflow.delete(keyOf(tabId));
  void browser.storage.session.remove(keyOf(tabId)).catch(console.error);
}

/** Forgets all tabs. Call it when the server or its user changes. */
export async function forgetAllTold(): Promise<void> {
  overflow.clear();
  await forgetStarting(TOLD);
}

/** All assets that the card of this outcome names. */
export function assetsIn(outcome: Outcome): readonly AssetName[] {
  switch (outcome.state) {
    case 'matched':
      return [...outcome.asset.owners.map(nameOfOwner), outcome.asset, ...(outcome.others ?? [])];
    case 'candidates':
      return outcome.candidates;
    default:
      return [];
  }
}

async function toldTo({ tabId, url }: Pick<InPage, 'tabId' | 'url'>): Promise<readonly AssetName[]> {
  const key = keyOf(tabId);
  const { [key]: stored } = await browser.storage.session.get(key);
  // Trusted, since `storage.session` is closed to content scripts in both browsers.
  const told = overflow.get(key) ?? (stored as Told | undefined);
  return told?.origin === url.origin ? told.assets : [];
}

const TOLD = 'told:';
const keyOf = (tabId: number): string => `${TOLD}${tabId}`;
