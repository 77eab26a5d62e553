import type { Settings } from './schema.ts';
import { changeSettings } from './store.ts';

/** The connected server turned out to be of this version by now. A full storage costs another question the next time, and no more. */
export async function keepVersion(url: string, version: string): Promise<void> {
  const change = (settings: Settings): Settings =>
    settings.server?.url === url ? { ...settings, server: { ...settings.server, version } } : settings;
  await changeSettings(change).catch(() => undefined);
}
