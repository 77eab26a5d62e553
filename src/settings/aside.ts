import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Key for settings that cannot be used; they are kept so that nothing a person entered is lost. */
const ASIDE = 'settings-aside';

/** `unreadable`: no version of Placard writes this form. `foreign`: changed by something else, or the key that proves them is gone. */
const Why = v.picklist(['unreadable', 'foreign']);
export type Why = v.InferOutput<typeof Why>;

const AsideSettings = v.object({ stored: v.unknown(), at: v.number(), why: v.fallback(Why, 'unreadable') });
/** Settings that were put aside, as stored; `at` in ms since 1970. */
export type AsideSettings = Readonly<v.InferOutput<typeof AsideSettings>>;

/** Keeps unusable settings with the time. If there is no room for them, keeps only the fact. */
export async function putAside(stored: unknown, why: Why): Promise<void> {
  const aside: AsideSettings = { stored, at: Date.now(), why };
  await browser.storage.local
    .set({ [ASIDE]: aside })
    .catch(() => browser.storage.local.set({ [ASIDE]: { ...aside, stored: null } }))
    .catch(() => undefined);
}

/** Settings that were put aside; null = none. */
export async function settingsAside(): Promise<AsideSettings | null> {
  const { [ASIDE]: aside } = await browser.storage.local.get(ASIDE);
  const read = v.safeParse(AsideSettings, aside);
  return read.success ? read.output : null;
}

/** Deletes the settings that were put aside. */
export async function forgetAside(): Promise<void> {
  await browser.storage.local.remove(ASIDE);
}

/** Calls back when settings are put aside or forgotten. Returns a function that stops watching. */
export function watchAside(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && ASIDE in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
