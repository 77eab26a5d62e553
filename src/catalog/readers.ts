import type { PartName } from '../model/part-name.ts';
import type { AssetName, Parts } from '../model/parts.ts';
import { isAbsent } from './api/error.ts';
import type { CatalogConnection } from './api/server.ts';
import { foundTables } from './search/tables-named.ts';
import { readColumns } from './sections/columns.ts';
import { readContract } from './sections/contract.ts';
import { readDefinition } from './sections/definition.ts';
import { readDetails, relatedAssets } from './sections/details.ts';
import { readJoins } from './sections/joins.ts';
import { flowingAssets, readFlows } from './sections/lineage.ts';
import { readOpenTasks } from './sections/open-tasks.ts';
import { namedPeople, readPeople } from './sections/people.ts';
import { readProperties } from './sections/properties.ts';
import { readQuality } from './sections/quality.ts';
import { readQueries, savedQueries } from './sections/queries.ts';
import { readRuns } from './sections/runs.ts';
import { readStats } from './sections/stats.ts';

export { tablesCalled } from './search/tables-called.ts';
export { readLastIngestion } from './sections/ingestion.ts';
export { readChecks } from './verdict/checks.ts';

/** How a section of the card is read. */
interface SectionReader<T> {
  /** null = the server does not have it after all. */
  readonly read: (connection: CatalogConnection, asset: AssetName, signal?: AbortSignal) => Promise<T | null>;
  /** The assets that it names and that have cards of their own, which the user can go on to; null = it names none. */
  readonly discloses: ((section: T) => readonly AssetName[]) | null;
}

const READERS: { readonly [N in PartName]: SectionReader<Parts[N]> } = {
  columns: { read: readColumns, discloses: null },
  stats: { read: readStats, discloses: null },
  properties: { read: readProperties, discloses: null },
  people: { read: readPeople, discloses: namedPeople },
  quality: { read: readQuality, discloses: null },
  details: { read: readDetails, discloses: relatedAssets },
  runs: { read: readRuns, discloses: null },
  lineage: { read: (connection, asset, signal) => readFlows(connection, asset, 1, signal), discloses: flowingAssets },
  widerLineage: { read: (connection, asset, signal) => readFlows(connection, asset, 3, signal), discloses: flowingAssets },
  contract: { read: readContract, discloses: null },
  joins: { read: readJoins, discloses: ({ tables }) => foundTables(tables) },
  queries: { read: readQueries, discloses: savedQueries },
  definition: { read: readDefinition, discloses: ({ tables }) => foundTables(tables) },
  openTasks: { read: readOpenTasks, discloses: null },
};

/** The other assets that a section names, which the card in a page may then ask about. */
export function disclosedBy<N extends PartName>(name: N, section: Parts[N]): readonly AssetName[] {
  return READERS[name].discloses?.(section) ?? [];
}

/** Reads one section of a card; null = the server does not have it. @throws {CatalogError} on any other failure, even a refused field. */
export async function readSection<N extends PartName>(
  connection: CatalogConnection,
  name: N,
  asset: AssetName,
  signal?: AbortSignal,
): Promise<Parts[N] | null> {
  try {
    return await READERS[name].read(connection, asset, signal);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
