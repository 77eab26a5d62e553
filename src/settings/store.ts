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

/** The person's own settings, migrated and checked. Those that cannot be read, or that Placard did not write, are put aside and the defaults hold. */
export async function readStored(): Promise<Settings> {
  const judged = await judge(await readKept());
  if (typeof judged === 'object') return judged.settings;
  // A change may have come between the two reads of it; in turn with all changes this cannot be.
  return judged === 'unproved' ? DEFAULTS : (await inTurn(settle)).settings;
}

/**
 * Changes the person's own settings, never those of the policy. Pages and worker take turns, by the browser's own lock, so that no change
 * is lost. Rejects when the browser keeps no more; then the settings are as they were.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const own = await settle();
    const next = change(own.settings);
    if (next !== own.settings) await write(withUnread(next, own.settings, own.stored), own.sealing);
    return next;
  });
}

/** Whether the settings can be neither proved nor changed here: Firefox gives a page of ours in a private window no database. */
export async function isUnproved(): Promise<boolean> {
  return (await judge(await readKept())) === 'unproved';
}

/**
 * Seals the settings of a Placard that did not seal them yet, and those of a new one. To be called at each start of the worker: from then
 * on settings without a seal are nobody's.
 */
export async function sealOnce(): Promise<void> {
  await inTurn(async () => {
    const { stored, sealing } = await settle();
    if (typeof sealing === 'string' ? sealing === 'none' : sealing.count === 0) await write(stored, sealing);
  });
}

/** Calls back after each change of settings or policy, whoever made it. Returns a function that ends it. */
export function watchSettings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What lies in the storage, and what the extension's own database says of it. */
interface Kept {
  readonly stored: unknown;
  readonly seal: unknown;
  readonly sealing: Sealing | 'none' | 'unreadable';
}

interface Own {
  readonly settings: Settings;
  /** As they were stored, migrated. */
  readonly stored: Stored;
  readonly sealing: Kept['sealing'];
}

const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('settings', work);

async function readKept(): Promise<Kept> {
  const [{ [KEY]: stored, [SEAL]: kept }, sealing] = await Promise.all([browser.storage.local.get([KEY, SEAL]), readSealing()]);
  return { stored, seal: kept, sealing };
}

/** The settings, or why they are not used. `unproved`: the database cannot be asked now, so they wait. */
async function judge({ stored, seal: kept, sealing }: Kept): Promise<Own | Why | 'unproved'> {
  if (stored === undefined) return { settings: DEFAULTS, stored: DEFAULTS, sealing };
  if (typeof sealing === 'object' && sealing.count > 0) {
    if (!(await isSealed(stored, kept, sealing))) return 'foreign';
  } else if (kept !== undefined) return sealing === 'unreadable' ? 'unproved' : 'foreign';
  const own = understand(stored);
  return own ? { ...own, sealing } : 'unreadable';
}

/** In turn with all changes: puts aside what is not used. */
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
  // What is stored holds without it: the count only rules out what was stored before.
  await countSeal(sealing, next).catch(() => undefined);
}

function understand(stored: unknown): Pick<Own, 'settings' | 'stored'> | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const migrated = migrate({ ...stored });
  const read = v.safeParse(Settings, migrated);
  return read.success ? { settings: read.output, stored: migrated } : null;
}
