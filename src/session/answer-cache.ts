import browser from 'webextension-polyfill';
import type { Outcome } from '../model/outcome.ts';
import type { PartName } from '../model/part-name.ts';
import type { Parts } from '../model/parts.ts';
import type { ServerSettings } from '../settings/schema.ts';
import { REMEMBERED_INDEX as INDEX, REMEMBERED } from '../settings/session.ts';
import { whoseOf } from '../settings/whose.ts';

/** Limits of the remembered answers in `storage.session`, which are lost when the browser closes or server or user changes. */
const MOST = 200;
const MOST_BYTES = 4_000_000;

interface Entry {
  readonly key: string;
  readonly bytes: number;
}

/** An outcome that is worth remembering. */
export type Remembered = Outcome & { readonly state: 'matched' | 'likely' };

/** The last answer for a page, by its key; null = none. */
export async function recall(server: ServerSettings, page: string): Promise<Remembered | null> {
  const key = keyOf(server, page);
  const { [key]: outcome } = await browser.storage.session.get(key);
  // Trusted, since `storage.session` is closed to content scripts in both browsers.
  return (outcome as Remembered | undefined) ?? null;
}

/** Remembers the answer for a page, and drops the oldest answers beyond the limits. Rejects if the storage is full. */
export async function remember(server: ServerSettings, page: string, outcome: Remembered): Promise<void> {
  await keep(keyOf(server, page), outcome);
}

/** A section of a card as it was last read. */
export interface RememberedPart<N extends PartName = PartName> {
  readonly part: Parts[N];
  /** When the server sent it, in ms since 1970. */
  readonly seenAt: number;
}

/** A section of this asset's card as last read; null = none. */
export async function recallPart<N extends PartName>(server: ServerSettings, name: N, assetId: string): Promise<RememberedPart<N> | null> {
  const key = keyOf(server, partKey(name, assetId));
  const { [key]: part } = await browser.storage.session.get(key);
  return (part as RememberedPart<N> | undefined) ?? null;
}

/** Remembers a section of this asset's card. Rejects if the storage is full. */
export async function rememberPart<N extends PartName>(
  server: ServerSettings,
  name: N,
  assetId: string,
  part: RememberedPart<N>,
): Promise<void> {
  await keep(keyOf(server, partKey(name, assetId)), part);
}

/** Forgets a section. Call it if the section is gone or now hidden from this user. */
export async function forgetPart(server: ServerSettings, name: PartName, assetId: string): Promise<void> {
  await forget(server, partKey(name, assetId));
}

const partKey = (name: PartName, assetId: string): string => `part:${name}:${assetId}`;

async function keep(key: string, value: unknown): Promise<void> {
  const entry = { key, bytes: JSON.stringify(value).length * 2 };
  await navigator.locks.request('recent', async () => {
    const entries = [...(await index()).filter((one) => one.key !== key), entry];
    const kept = withinLimits(entries);
    const gone = entries.filter((one) => !kept.includes(one)).map((one) => one.key);
    await browser.storage.session.set({ [INDEX]: kept, ...(kept.includes(entry) && { [key]: value }) });
    await browser.storage.session.remove(gone);
  });
}

/** Forgets the answer for a page. */
export async function forget(server: ServerSettings, page: string): Promise<void> {
  const key = keyOf(server, page);
  await navigator.locks.request('recent', async () => {
    await browser.storage.session.set({ [INDEX]: (await index()).filter((one) => one.key !== key) });
    await browser.storage.session.remove(key);
  });
}

/** The newest entries that fit the limits, oldest first. */
export function withinLimits<T extends { readonly bytes: number }>(entries: readonly T[]): readonly T[] {
  let bytes = 0;
  const kept: T[] = [];
  for (const entry of [...entries].reverse().slice(0, MOST)) {
    bytes += entry.bytes;
    if (bytes > MOST_BYTES) break;
    kept.unshift(entry);
  }
  return kept;
}

async function index(): Promise<readonly Entry[]> {
  const { [INDEX]: entries } = await browser.storage.session.get(INDEX);
  return (entries as readonly Entry[] | undefined) ?? [];
}

const keyOf = (server: ServerSettings, page: string): string => `${REMEMBERED}${whoseOf(server)}${page}`;
