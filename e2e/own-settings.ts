import type { Settings } from '../src/settings/schema.ts';

/**
 * Stores settings as Placard itself does, with the seal that only the key in its database can make: settings written in any other way are
 * set aside. `changed` is merged into the stored settings; else `whole` replaces them. Self-contained, since it runs in the extension.
 */
export async function storeSettings({ changed, whole }: { readonly changed?: Partial<Settings>; readonly whole?: unknown }): Promise<void> {
  // Methods, because some compilers wrap named functions in a helper that the browser does not have.
  const own = {
    done<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    },
    inOrder(value: unknown): unknown {
      if (Array.isArray(value)) return value.map((one) => own.inOrder(one));
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).filter(([, one]) => one !== undefined);
      entries.sort(([one], [other]) => (one < other ? -1 : 1));
      return Object.fromEntries(entries.map(([name, one]) => [name, own.inOrder(one)]));
    },
  };
  await navigator.locks.request('settings', async () => {
    const { settings: before } = await chrome.storage.local.get<{ settings: Settings }>('settings');
    const settings = own.inOrder(changed ? { ...before, ...changed } : whole);
    const database = await own.done(indexedDB.open('placard'));
    const known: { key: CryptoKey; count: number } = await own.done(database.transaction('keys').objectStore('keys').get('settings'));
    const count = known.count + 1;
    const text = new TextEncoder().encode(`${count} ${JSON.stringify(settings)}`);
    const mac = [...new Uint8Array(await crypto.subtle.sign('HMAC', known.key, text))];
    await chrome.storage.local.set({ settings, 'settings-seal': { count, mac } });
    await own.done(database.transaction('keys', 'readwrite').objectStore('keys').put({ key: known.key, count }, 'settings'));
    database.close();
  });
}
