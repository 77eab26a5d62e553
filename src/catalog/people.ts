import * as v from 'valibot';
import type { AssetName, People } from '../model/parts.ts';
import { COLLECTION } from './collection.ts';
import { CatalogError } from './error.ts';
import { get } from './http.ts';
import type { Server } from './open-metadata.ts';
import { isAtLeast } from './release.ts';
import { Person, Reference } from './wire.ts';

const Owned = v.object({ owner: v.nullish(Reference), owners: v.nullish(v.array(Reference)) });

/** The owners' mail addresses cost a request each, so they are read for an open card alone. */
export async function readPeople(to: Server, { kind, id }: AssetName, signal?: AbortSignal): Promise<People | null> {
  const field = isAtLeast(to.version, 1, 5) ? 'owners' : 'owner';
  const asset = await get(to, `${COLLECTION[kind]}/${encodeURIComponent(id)}?fields=${field}&include=all`, Owned, signal);
  if (!asset) return null;
  const owners = asset.owners ?? (asset.owner ? [asset.owner] : []);
  const mails = await Promise.all(owners.map(async (owner) => [owner.id, await mailOf(to, owner, signal)] as const));
  return { mail: Object.fromEntries(mails.filter((one): one is [string, string] => one[1] !== null)) };
}

/** null where the catalog tells none, and where it may not be seen. */
async function mailOf(to: Server, { type, id }: Reference, signal?: AbortSignal): Promise<string | null> {
  try {
    const found = await get(to, `${type === 'team' ? 'teams' : 'users'}/${encodeURIComponent(id)}`, Person, signal);
    return found?.email ?? null;
  } catch (error) {
    if (error instanceof CatalogError) return null;
    throw error;
  }
}
