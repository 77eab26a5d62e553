import type { Settings } from './schema.ts';
import { changeSettings } from './store.ts';

/** Stores the connected server's new version. If the storage is full, the version is merely read again next time. */
export async function keepVersion(url: string, version: string): Promise<void> {
  const change = (settings: Settings): Settings =>
    settings.server?.url === url ? { ...settings, server: { ...settings.server, version } } : settings;
  await changeSettings(change).catch(() => undefined);
}
