import { changeSettings } from './store.ts';

/** Maximum number of refusals kept; the oldest are dropped first. */
const MOST = 500;

/** Stores a "Not this one": this asset is not shown again for the page that `key` identifies (see `lookup/page-key.ts`). */
export async function refuseMatch(key: string, asset: string): Promise<void> {
  await changeSettings((settings) => ({ ...settings, refused: [...settings.refused, { key, asset }].slice(-MOST) }));
}

/** Forgets all refusals. */
export async function forgetRefused(): Promise<void> {
  await changeSettings((settings) => ({ ...settings, refused: [] }));
}
