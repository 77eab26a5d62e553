import { type AssetKind, GOVERNING } from '../model/asset.ts';
import type { AssetName, PartName, Parts } from '../model/parts.ts';
import { readFlows } from './flows.ts';
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
  lineage: { has: flows, read: (to, asset, signal) => readFlows(to, asset, 1, signal) },
  widerLineage: { has: flows, read: (to, asset, signal) => readFlows(to, asset, 3, signal) },
};

/** Nothing flows through what only holds others, or gives words their meaning. */
function flows(kind: AssetKind): boolean {
  return !GOVERNING.has(kind) && kind !== 'database' && kind !== 'databaseSchema';
}

export function isPartName(name: unknown): name is PartName {
  return typeof name === 'string' && Object.hasOwn(PARTS, name);
}

export function partsOf(kind: AssetKind, version: string): readonly PartName[] {
  return Object.keys(PARTS).filter((name): name is PartName => isPartName(name) && PARTS[name].has(kind, version));
}

export function readPart<N extends PartName>(to: Server, name: N, asset: AssetName, signal?: AbortSignal): Promise<Parts[N] | null> {
  return PARTS[name].read(to, asset, signal);
}
