import browser from 'webextension-polyfill';
import type { Asset } from '../model/asset.ts';
import { putInSession, REMEMBERED } from '../settings/session.ts';

/** Key in `storage.session`. Like the remembered answers, it is forgotten when the browser closes, or server or user change. */
const RECENT = `${REMEMBERED}chosen`;

/** The most assets that are kept. */
const MOST = 8;

/** Remembers that a person opened an asset's card from a search. Never call it in a private window. */
export async function noteRecent(asset: Asset): Promise<void> {
  await navigator.locks.request('recent-chosen', async () => {
    const others = (await recent()).filter(({ id }) => id !== asset.id);
    await putInSession({ [RECENT]: [asset, ...others].slice(0, MOST) });
  });
}

/** The assets whose cards were last opened from a search, newest first, as the search found them. */
export async function recent(): Promise<readonly Asset[]> {
  const { [RECENT]: kept } = await browser.storage.session.get(RECENT);
  // Trusted, since `storage.session` is closed to content scripts in both browsers.
  return (kept as readonly Asset[] | undefined) ?? [];
}
