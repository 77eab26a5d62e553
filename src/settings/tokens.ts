import { get } from 'idb-keyval';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { KEYS } from './keys.ts';

/**
 * The token, apart from the settings. On this computer it is ciphertext in `storage.local`, its key a non-extractable one in the
 * extension's own IndexedDB: in Firefox a content script can read `storage.local`, and IndexedDB it cannot. This is no protection
 * against somebody who has the browser profile, and is never said to be.
 */
export const KEPT = 'token';

const Sealed = v.object({ server: v.string(), iv: v.array(v.number()), sealed: v.array(v.number()) });
const Open = v.object({ server: v.string(), token: v.string() });

/** The token for this server; null when there is none, or when its key is gone. */
export async function unsealToken(server: string): Promise<string | null> {
  // All at once: each is the way to another process and back, and a look-up waits for it. Without a database there is no key.
  const [{ [KEPT]: inMemory }, { [KEPT]: stored }, key] = await Promise.all([
    browser.storage.session.get(KEPT),
    browser.storage.local.get(KEPT),
    get<CryptoKey>(KEPT, KEYS).catch(() => undefined),
  ]);
  const open = v.safeParse(Open, inMemory);
  if (open.success) return open.output.server === server ? open.output.token : null;
  const kept = v.safeParse(Sealed, stored);
  if (!kept.success || kept.output.server !== server || !key) return null;
  const how = { name: 'AES-GCM', iv: Uint8Array.from(kept.output.iv), additionalData: bytes(server) };
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, Uint8Array.from(kept.output.sealed)));
  } catch {
    return null;
  }
}

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
