import { type AssetKind, GOVERNING } from '../model/asset.ts';
import type { AssetName, PartName, Parts } from '../model/parts.ts';
import { readLineage } from './lineage.ts';
import type { Server } from './open-metadata.ts';
import { readPeople } from './people.ts';
import { readQuality } from './quality.ts';
import { fieldsFor } from './release.ts';

interface Reader<T> {
  /** Whether assets of this kind have it, on a server of this release. */
  readonly has: (kind: AssetKind, version: string) => boolean;
  /** null = the server does not have it after all. */
  readonly read: (to: Server, asset: AssetName, signal?: AbortSignal) => Promise<T | null>;
}

const PARTS: { readonly [N in PartName]: Reader<Parts[N]> } = {
  people: { has: (kind, version) => fieldsFor(kind, version).some((field) => field.startsWith('owner')), read: readPeople },
  quality: { has: (kind) => kind === 'table', read: readQuality },
  lineage: {
    has: (kind) => !GOVERNING.has(kind) && kind !== 'database' && kind !== 'databaseSchema',
    read: (to, asset, signal) => readLineage(to, asset, { up: 1, down: 1 }, signal),
  },
};

export function isPartName(name: unknown): name is PartName {
  return typeof name === 'string' && Object.hasOwn(PARTS, name);
}

export function partsOf(kind: AssetKind, version: string): readonly PartName[] {
  return Object.keys(PARTS).filter((name): name is PartName => isPartName(name) && PARTS[name].has(kind, version));
}

export function readPart<N extends PartName>(to: Server, name: N, asset: AssetName, signal?: AbortSignal): Promise<Parts[N] | null> {
  return PARTS[name].read(to, asset, signal);
}
