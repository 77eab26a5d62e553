import { get } from 'idb-keyval';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { KEYS } from './keys.ts';

/**
 * Storage key of the token, which is separate from the settings. On this computer it is ciphertext in `storage.local`, with a
 * non-extractable key in the extension's IndexedDB: in Firefox a content script can read `storage.local`, but not IndexedDB. This does not
 * protect against somebody who has the browser profile, and Placard never claims that it does.
 */
export const KEPT = 'token';

const Sealed = v.object({ server: v.string(), iv: v.array(v.number()), sealed: v.array(v.number()) });
const Open = v.object({ server: v.string(), token: v.string() });

/** The token for this server; null = none, or its key is gone. */
export async function unsealToken(server: string): Promise<string | null> {
  // In parallel, since each read goes to another process and a look-up waits for it. Without a database there is no key.
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

/** A text in UTF-8. */
export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
