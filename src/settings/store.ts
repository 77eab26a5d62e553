import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Effective, effective } from './effective.ts';
import { migrate } from './migrations.ts';
import { type ReadPolicy, understandPolicy } from './policy.ts';
import { DEFAULTS, Settings } from './schema.ts';

const KEY = 'settings';
/** What could not be read is kept here, so that nothing a person entered is lost. */
const ASIDE = 'settings-aside';

/** The settings that hold: the policy's over the person's. */
export async function readSettings(): Promise<Settings> {
  return (await readEffective()).settings;
}

/** The settings that hold, with what the policy does to them. */
export async function readEffective(): Promise<Effective & ReadPolicy> {
  const [stored, read] = await Promise.all([readStored(), readPolicy()]);
  return { ...effective(stored, read.policy), ...read };
}

/** What the administrator set for this browser. Nothing, where nobody did: Firefox rejects the question then. */
export async function readPolicy(): Promise<ReadPolicy> {
  return understandPolicy(await browser.storage.managed.get(null).catch(() => ({})));
}

/** The person's own settings, migrated and checked. Unreadable ones are kept aside and the defaults hold. */
export async function readStored(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return DEFAULTS;
  const read = understand(stored);
  if (read) return read;
  await browser.storage.local.set({ [ASIDE]: { stored, at: Date.now() } });
  return DEFAULTS;
}

/** Changes the person's own settings, never those of the policy. Pages and worker take turns, by the browser's own lock, so that no change is lost. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const old = await readStored();
    const next = change(old);
    if (next !== old) await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Unreadable settings that were kept aside, with the moment it happened (ms since 1970); null = none. */
export async function settingsAside(): Promise<{ stored: unknown; at: number } | null> {
  const { [ASIDE]: aside } = await browser.storage.local.get(ASIDE);
  const read = v.safeParse(v.object({ stored: v.unknown(), at: v.number() }), aside);
  return read.success ? { stored: read.output.stored, at: read.output.at } : null;
}

export async function forgetAside(): Promise<void> {
  await browser.storage.local.remove(ASIDE);
}

/** Calls back after each change of settings or policy, whoever made it. Returns a function that ends it. */
export function watchSettings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function understand(stored: unknown): Settings | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const read = v.safeParse(Settings, migrate({ ...stored }));
  return read.success ? read.output : null;
}
