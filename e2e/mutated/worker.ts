import type { Runtime } from 'webextension-polyfill';
import { DEFAULTS, type Settings } from '../../src/settings/schema.ts';
import { fakeBrowser } from '../fake-browser.ts';

/** The longest time that the worker may take for an answer, in ms. */
const LONGEST_MS = 20_000;

interface Said {
  readonly done: boolean;
}

/** APIs that a browser has and Node lacks: no database, and uncontended locks. */
const lacking = {
  indexedDB: {
    open() {
      const request: { onerror?: () => void } = {};
      queueMicrotask(() => request.onerror?.());
      return request;
    },
  },
  navigator: { onLine: true, locks: { request: (_name: string, held: () => unknown) => Promise.resolve(held()) } },
};

/** Connects the worker to a server, as the options page does, with a switched-on site. */
export async function connected(server: string, token: string, version: string, site?: Settings['sites'][number]): Promise<void> {
  for (const [name, value] of Object.entries(lacking)) Object.defineProperty(globalThis, name, { value, configurable: true });
  const user = { name: 'admin', displayName: '', isBot: false };
  const settings = {
    ...DEFAULTS,
    sites: site ? [site] : [],
    server: { url: server, version, user, keep: 'session', behindSignIn: false, tokenEndsAt: null },
  };
  await fakeBrowser.storage.local.set({ settings });
  await fakeBrowser.storage.session.set({ token: { server, token } });
}

/** Sends the worker a request over a port, as one of our pages does; resolves to all answers up to the last. Rejects after a timeout. */
export function ask<T extends Said>(onPort: (port: Runtime.Port) => void, name: string, what: object): Promise<readonly T[]> {
  return new Promise((resolve, reject) => {
    const said: T[] = [];
    const late = setTimeout(() => reject(new Error(`no answer to ${JSON.stringify(what)}`)), LONGEST_MS);
    let hear = (_what: object): void => undefined;
    onPort({
      name,
      sender: { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('') },
      onDisconnect: { addListener: () => undefined },
      onMessage: {
        addListener: (listener: (what: object) => void) => {
          hear = listener;
        },
      },
      postMessage: (answer: T) => {
        // Serialized as between processes.
        said.push(JSON.parse(JSON.stringify(answer)));
        if (!answer.done) return;
        clearTimeout(late);
        resolve(said);
      },
      disconnect: () => undefined,
    } as unknown as Runtime.Port); // the parts of a port that the worker uses
    hear(what);
  });
}
