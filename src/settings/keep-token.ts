import { del, get, set } from 'idb-keyval';
import browser from 'webextension-polyfill';
import { KEYS } from './keys.ts';
import { putInSession } from './session.ts';
import { bytes, KEPT } from './tokens.ts';

/** A newly kept token, which can be undone until the rest of the connection is stored. */
export interface Keeping {
  /** Deletes the previous token from the other storage. */
  settle(): Promise<void>;
  /** Restores the previous token. */
  undo(): Promise<void>;
}

/**
 * Keeps the token, bound to its server, instead of the previous one. `session`: in memory, until the browser closes. Rejects if the
 * browser's storage is full; the previous token is then unchanged.
 */
export async function keepToken(server: string, token: string, keep: 'computer' | 'session'): Promise<Keeping> {
  const [{ [KEPT]: inMemory }, { [KEPT]: stored }, key] = await Promise.all([
    browser.storage.session.get(KEPT),
    browser.storage.local.get(KEPT),
    get<CryptoKey>(KEPT, KEYS).catch(() => undefined),
  ]);
  const undo = async (): Promise<void> => {
    await (key ? set(KEPT, key, KEYS) : del(KEPT, KEYS).catch(() => undefined));
    await (stored === undefined ? browser.storage.local.remove(KEPT) : browser.storage.local.set({ [KEPT]: stored }));
    await (inMemory === undefined ? browser.storage.session.remove(KEPT) : browser.storage.session.set({ [KEPT]: inMemory }));
  };
  try {
    if (keep === 'session') await putInSession({ [KEPT]: { server, token } });
    else await keepSealed(server, token);
  } catch (full) {
    await undo();
    throw full;
  }
  const settle = (): Promise<void> => (keep === 'session' ? forgetSealed() : browser.storage.session.remove(KEPT));
  return { settle, undo };
}

async function keepSealed(server: string, token: string): Promise<void> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(server) }, key, bytes(token));
  await set(KEPT, key, KEYS);
  await browser.storage.local.set({ [KEPT]: { server, iv: [...iv], sealed: [...new Uint8Array(sealed)] } });
}

async function forgetSealed(): Promise<void> {
  await Promise.all([browser.storage.local.remove(KEPT), del(KEPT, KEYS)]);
}

/** Deletes the token and its key. The token stays valid on the server until it is revoked there. */
export async function forgetToken(): Promise<void> {
  await Promise.all([browser.storage.session.remove(KEPT), forgetSealed()]);
}
