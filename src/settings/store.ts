import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { putAside, type Why } from './aside.ts';
import { type Effective, effective } from './effective.ts';
import { migrate, type Stored } from './migrations.ts';
import { type ReadPolicy, understandPolicy } from './policy.ts';
import { DEFAULTS, Settings } from './schema.ts';
import { countSeal, isSealed, makeSealing, plain, readSealing, type Sealing, seal } from './seal.ts';
import { withUnread } from './unread.ts';

const KEY = 'settings';
const SEAL = 'settings-seal';

/** The settings in effect: the person's, overridden by the policy. */
export async function readSettings(): Promise<Settings> {
  return (await readEffective()).settings;
}

/** The settings in effect, and how the policy affects them. */
export async function readEffective(): Promise<Effective & ReadPolicy> {
  const [stored, read] = await Promise.all([readStored(), readPolicy()]);
  return { ...effective(stored, read.policy), ...read };
}

/** The administrator's policy for this browser. Empty if there is none; Firefox then rejects the read. */
export async function readPolicy(): Promise<ReadPolicy> {
  return understandPolicy(await browser.storage.managed.get(null).catch(() => ({})));
}

/** The person's own settings, migrated and checked. If unreadable or not written by Placard, they are put aside for the defaults. */
export async function readStored(): Promise<Settings> {
  const judged = await judge(await readKept());
  if (typeof judged === 'object') return judged.settings;
  // Settings may have changed between the two reads above, so read them again under the lock.
  return judged === 'unproved' ? DEFAULTS : (await inTurn(settle)).settings;
}

/**
 * Changes the person's own settings, never the policy. A lock shared by pages and worker ensures that no change is lost. Rejects if the
 * storage is full; the settings are then unchanged.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const own = await settle();
    const next = change(own.settings);
    if (next !== own.settings) await write(withUnread(next, own.settings, own.stored), own.sealing);
    return next;
  });
}

/** Whether the settings can be neither verified nor changed here: in Firefox, extension pages in private windows have no database. */
export async function isUnproved(): Promise<boolean> {
  return (await judge(await readKept())) === 'unproved';
}

/**
 * Seals settings that an earlier version did not seal, and those of a new installation. Call it at each start of the worker; afterwards,
 * unsealed settings are rejected.
 */
export async function sealOnce(): Promise<void> {
  await inTurn(async () => {
    const { stored, sealing } = await settle();
    if (typeof sealing === 'string' ? sealing === 'none' : sealing.count === 0) await write(stored, sealing);
  });
}

/** Calls back after each change of settings or policy from any source. Returns a function that stops watching. */
export function watchSettings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The stored settings with their seal, and the sealing from the extension's database. */
interface Kept {
  readonly stored: unknown;
  readonly seal: unknown;
  readonly sealing: Sealing | 'none' | 'unreadable';
}

interface Own {
  readonly settings: Settings;
  /** The stored form, migrated. */
  readonly stored: Stored;
  readonly sealing: Kept['sealing'];
}

const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('settings', work);

async function readKept(): Promise<Kept> {
  const [{ [KEY]: stored, [SEAL]: kept }, sealing] = await Promise.all([browser.storage.local.get([KEY, SEAL]), readSealing()]);
  return { stored, seal: kept, sealing };
}

/** The settings, or why they are not used. `unproved`: the database cannot be read now, so they stay stored but unused. */
async function judge({ stored, seal: kept, sealing }: Kept): Promise<Own | Why | 'unproved'> {
  if (stored === undefined) return { settings: DEFAULTS, stored: DEFAULTS, sealing };
  if (typeof sealing === 'object' && sealing.count > 0) {
    if (!(await isSealed(stored, kept, sealing))) return 'foreign';
  } else if (kept !== undefined) return sealing === 'unreadable' ? 'unproved' : 'foreign';
  const own = understand(stored);
  return own ? { ...own, sealing } : 'unreadable';
}

/** Reads the settings and puts unusable ones aside. Call it under the lock. */
async function settle(): Promise<Own> {
  const kept = await readKept();
  const judged = await judge(kept);
  if (typeof judged === 'object') return judged;
  if (judged === 'unproved') throw new Error('The database that proves the settings cannot be read');
  await putAside(kept.stored, judged);
  await browser.storage.local.remove([KEY, SEAL]);
  return { settings: DEFAULTS, stored: DEFAULTS, sealing: kept.sealing };
}

async function write(value: Stored, known: Kept['sealing']): Promise<void> {
  const sealing = typeof known === 'object' ? known : await makeSealing();
  if (!sealing) return browser.storage.local.set({ [KEY]: plain(value) });
  const next = await seal(value, sealing);
  await browser.storage.local.set({ [KEY]: plain(value), [SEAL]: next });
  // The stored seal is valid without it: the count only invalidates earlier seals.
  await countSeal(sealing, next).catch(() => undefined);
}

function understand(stored: unknown): Pick<Own, 'settings' | 'stored'> | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const migrated = migrate({ ...stored });
  const read = v.safeParse(Settings, migrated);
  return read.success ? { settings: read.output, stored: migrated } : null;
}
