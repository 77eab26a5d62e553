import browser from 'webextension-polyfill';
import type { Outcome } from '../model/outcome.ts';
import { type AssetName, nameOfOwner } from '../model/parts.ts';
import { forgetStarting, putInSession } from '../settings/session.ts';
import type { InPage } from './senders.ts';

/**
 * Which assets a tab's content script was told of. Its process may be in the page's hands: it learns more of these, and of nothing else.
 * In memory of the browser, since the worker may be stopped between two asks.
 */
interface Told {
  readonly origin: string;
  readonly assets: readonly AssetName[];
}

const MOST = 600;

/** Of tabs for which the browser's memory had no room, by key, as long as the worker runs. */
const overflow = new Map<string, Told>();

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

export async function wasTold(page: InPage, id: string): Promise<boolean> {
  return (await nameTold(page, id)) !== null;
}

/** The asset's name as the worker knows it; null = this page was not told of it. */
export async function nameTold(page: InPage, id: string): Promise<AssetName | null> {
  return (await toldTo(page)).find((asset) => asset.id === id) ?? null;
}

/** The tab was closed. */
export function forgetTold(tabId: number): void {
  overflow.delete(keyOf(tabId));
  void browser.storage.session.remove(keyOf(tabId)).catch(console.error);
}

/** The server or its user changed: no tab asks about their assets any more. */
export async function forgetAllTold(): Promise<void> {
  overflow.clear();
  await forgetStarting(TOLD);
}

/** Every asset that a view of this outcome names. */
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
  // Nobody else can write here: `storage.session` is closed to content scripts in both browsers.
  const told = overflow.get(key) ?? (stored as Told | undefined);
  return told?.origin === url.origin ? told.assets : [];
}

const TOLD = 'told:';
const keyOf = (tabId: number): string => `${TOLD}${tabId}`;
