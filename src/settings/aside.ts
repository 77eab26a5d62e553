import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Settings that are not used are kept here, so that nothing a person entered is lost. */
const ASIDE = 'settings-aside';

/** `unreadable`: no version of Placard writes such. `foreign`: not as Placard left them, or the key that proves it is gone. */
const Why = v.picklist(['unreadable', 'foreign']);
export type Why = v.InferOutput<typeof Why>;

const AsideSettings = v.object({ stored: v.unknown(), at: v.number(), why: v.fallback(Why, 'unreadable') });
/** `at`: ms since 1970. */
export type AsideSettings = Readonly<v.InferOutput<typeof AsideSettings>>;

/** Keeps them with the moment. Where there is no room for them, only that it happened. */
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

export async function forgetAside(): Promise<void> {
  await browser.storage.local.remove(ASIDE);
}

/** Calls back when settings were put aside or forgotten. Returns a function that ends it. */
export function watchAside(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && ASIDE in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
