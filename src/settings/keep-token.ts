import { del, set } from 'idb-keyval';
import browser from 'webextension-polyfill';
import { bytes, KEPT, keys } from './tokens.ts';

/** Keeps the one token, bound to the server it was entered for. `session`: in memory, until the browser closes. */
export async function keepToken(server: string, token: string, keep: 'computer' | 'session'): Promise<void> {
  if (keep === 'session') {
    await browser.storage.session.set({ [KEPT]: { server, token } });
    await Promise.all([browser.storage.local.remove(KEPT), del(KEPT, keys())]);
    return;
  }
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytes(server) }, key, bytes(token));
  await set(KEPT, key, keys());
  await browser.storage.local.set({ [KEPT]: { server, iv: [...iv], sealed: [...new Uint8Array(sealed)] } });
  await browser.storage.session.remove(KEPT);
}

/** Wipes the token and its key. It goes on working on the server until it is revoked there. */
export async function forgetToken(): Promise<void> {
  await Promise.all([browser.storage.session.remove(KEPT), browser.storage.local.remove(KEPT), del(KEPT, keys())]);
}
