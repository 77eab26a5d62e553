import { get, set } from 'idb-keyval';
import * as v from 'valibot';
import { KEYS } from './keys.ts';

/**
 * Proof that Placard itself wrote the settings. In Firefox every content script of an extension can write to `storage.local`, and its
 * process may be under a page's control, so stored settings could name a service, rule or server that the person never chose.
 */
const Seal = v.object({ count: v.number(), mac: v.array(v.number()) });
export type Seal = v.InferOutput<typeof Seal>;

/** What the database stores about the settings. */
export interface Sealing {
  /** HMAC-SHA-256; cannot be exported. */
  readonly key: CryptoKey;
  /** Number of seals so far; 0 = none yet. An earlier seal that something puts back has a lower one. */
  readonly count: number;
}

const NAME = 'settings';

/** Reads the sealing. `none`: settings were never sealed, or the browser emptied the database. `unreadable`: the read failed. */
export async function readSealing(): Promise<Sealing | 'none' | 'unreadable'> {
  return get<Sealing>(NAME, KEYS).then(
    (known) => known ?? 'none',
    () => 'unreadable',
  );
}

/** Creates and stores the key; null = this browser has no database for it. */
export async function makeSealing(): Promise<Sealing | null> {
  try {
    const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
    const sealing: Sealing = { key, count: 0 };
    await set(NAME, sealing, KEYS);
    return sealing;
  } catch {
    return null;
  }
}

/** Makes the next seal. Store it with the value, then call {@link countSeal}, which invalidates earlier seals. */
export async function seal(value: unknown, { key, count }: Sealing): Promise<Seal> {
  const next = count + 1;
  return { count: next, mac: [...new Uint8Array(await crypto.subtle.sign('HMAC', key, sealedText(value, next)))] };
}

/** Records the count of a stored seal, so that earlier ones are no longer accepted. */
export async function countSeal({ key }: Sealing, { count }: Seal): Promise<void> {
  await set(NAME, { key, count } satisfies Sealing, KEYS);
}

/** Whether a stored seal fits the value and is not older than the last one counted. */
export async function isSealed(value: unknown, stored: unknown, { key, count }: Sealing): Promise<boolean> {
  const read = v.safeParse(Seal, stored);
  if (!read.success || read.output.count < count) return false;
  return crypto.subtle.verify('HMAC', key, Uint8Array.from(read.output.mac), sealedText(value, read.output.count));
}

const sealedText = (value: unknown, count: number): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${count} ${JSON.stringify(plain(value))}`);

/** A value as every browser returns it: Chromium's storage sorts keys, drops undefined values and replaces lone surrogates. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.map(([key, one]) => [key.toWellFormed(), plain(one)] as const).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
