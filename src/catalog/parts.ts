import { type AssetKind, GOVERNING } from '../model/asset.ts';
import type { AssetName, PartName, Parts } from '../model/parts.ts';
import { hasContents, readContents } from './contents.ts';
import { hasContract, readContract } from './contract.ts';
import { CatalogError, isAbsent } from './error.ts';
import { readFigures } from './figures.ts';
import { readFlows } from './flows.ts';
import { readJoins } from './joins.ts';
import { readMaking } from './making.ts';
import type { Server } from './open-metadata.ts';
import { readOpenTasks } from './open-tasks.ts';
import { readPeople } from './people.ts';
import { hasProperties, readProperties } from './properties.ts';
import { readQuality } from './quality.ts';
import { readQueries } from './queries.ts';
import { fieldsFor } from './release.ts';
import { readRuns } from './runs.ts';

interface Reader<T> {
  /** Whether assets of this kind have it, on a server of this release. */
  readonly has: (kind: AssetKind, version: string) => boolean;
  /** null = the server does not have it after all. */
  readonly read: (to: Server, asset: AssetName, signal?: AbortSignal) => Promise<T | null>;
}

const PARTS: { readonly [N in PartName]: Reader<Parts[N]> } = {
  figures: { has: (kind) => !GOVERNING.has(kind), read: readFigures },
  properties: { has: hasProperties, read: readProperties },
  people: { has: (kind, version) => fieldsFor(kind, version).some((field) => field.startsWith('owner')), read: readPeople },
  quality: { has: isTable, read: readQuality },
  contents: { has: hasContents, read: readContents },
  runs: { has: (kind) => kind === 'pipeline', read: readRuns },
  lineage: { has: flows, read: (to, asset, signal) => readFlows(to, asset, 1, signal) },
  widerLineage: { has: flows, read: (to, asset, signal) => readFlows(to, asset, 3, signal) },
  contract: { has: hasContract, read: readContract },
  joins: { has: isTable, read: readJoins },
  queries: { has: isTable, read: readQueries },
  making: { has: isTable, read: readMaking },
  // A term waits for its approval.
  openTasks: { has: (kind) => !GOVERNING.has(kind) || kind === 'glossaryTerm', read: readOpenTasks },
};

function isTable(kind: AssetKind): boolean {
  return kind === 'table';
}

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

/** null = the server does not have it: it has no such route, or a release that we do not know calls a field otherwise. */
export async function readPart<N extends PartName>(to: Server, name: N, asset: AssetName, signal?: AbortSignal): Promise<Parts[N] | null> {
  try {
    return await PARTS[name].read(to, asset, signal);
  } catch (error) {
    if (isAbsent(error) || (error instanceof CatalogError && error.why.reason === 'unknown-field')) return null;
    throw error;
  }
}
