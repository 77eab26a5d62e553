import { get, set } from 'idb-keyval';
import * as v from 'valibot';
import { KEYS } from './keys.ts';

/**
 * Proof that Placard itself wrote the settings. In Firefox every content script of an extension can write `storage.local`, and its process
 * may be in a page's hands; what lies there could name a service, a rule or a server that the person never chose.
 */
const Seal = v.object({ count: v.number(), mac: v.array(v.number()) });
export type Seal = v.InferOutput<typeof Seal>;

/** What the database knows of the settings. */
export interface Sealing {
  /** HMAC-SHA-256; cannot be exported. */
  readonly key: CryptoKey;
  /** How often settings were sealed: an earlier seal, put back by somebody, has a lower one. 0 = never yet. */
  readonly count: number;
}

const NAME = 'settings';

/** `none`: settings were never sealed here, or the browser emptied the database. `unreadable`: it cannot be asked. */
export async function readSealing(): Promise<Sealing | 'none' | 'unreadable'> {
  return get<Sealing>(NAME, KEYS).then(
    (known) => known ?? 'none',
    () => 'unreadable',
  );
}

/** Makes the key. null = this browser has no database to keep it in. */
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

/** The next seal, to be stored with what it seals; only once both are stored, {@link countSeal} rules the earlier ones out. */
export async function seal(value: unknown, { key, count }: Sealing): Promise<Seal> {
  const next = count + 1;
  return { count: next, mac: [...new Uint8Array(await crypto.subtle.sign('HMAC', key, sealedText(value, next)))] };
}

export async function countSeal({ key }: Sealing, { count }: Seal): Promise<void> {
  await set(NAME, { key, count } satisfies Sealing, KEYS);
}

export async function isSealed(value: unknown, stored: unknown, { key, count }: Sealing): Promise<boolean> {
  const read = v.safeParse(Seal, stored);
  if (!read.success || read.output.count < count) return false;
  return crypto.subtle.verify('HMAC', key, Uint8Array.from(read.output.mac), sealedText(value, read.output.count));
}

const sealedText = (value: unknown, count: number): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${count} ${JSON.stringify(plain(value))}`);

/** A value as every browser gives it back: Chromium's storage sorts the keys, drops what is undefined and mends half characters. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.map(([key, one]) => [key.toWellFormed(), plain(one)] as const).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
