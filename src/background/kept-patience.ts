import browser from 'webextension-polyfill';
import { type Holds, type Patience, patience } from '../catalog/api/patience.ts';

const PREFIX = 'patience:';

/** Patience by server, in this worker's memory; `storage.session` has what earlier workers stored. */
const kept = new Map<string, Promise<Patience>>();

/** The patience with this server. It outlives the worker, since a server may ask for a wait longer than the worker's life. */
export function patienceWith(server: string): Promise<Patience> {
  const known = kept.get(server) ?? read(server);
  kept.set(server, known);
  return known;
}

async function read(server: string): Promise<Patience> {
  const key = PREFIX + server;
  const { [key]: before } = await browser.storage.session.get(key).catch(() => ({ [key]: undefined }));
  // Trusted, since `storage.session` is closed to content scripts in both browsers.
  const holds = (before as Holds | undefined) ?? {};
  return patience(holds, (now) => void browser.storage.session.set({ [key]: now }).catch(() => undefined));
}
