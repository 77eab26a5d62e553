import { changeSettings } from './store.ts';

/** Refusals kept at most; the oldest go first. */
const MOST = 500;

/** "Not this one": for the page that `key` names (see `lookup/identity.ts`), this asset is not shown again. */
export async function refuseMatch(key: string, asset: string): Promise<void> {
  await changeSettings((settings) => ({ ...settings, refused: [...settings.refused, { key, asset }].slice(-MOST) }));
}

export async function forgetRefused(): Promise<void> {
  await changeSettings((settings) => ({ ...settings, refused: [] }));
}
