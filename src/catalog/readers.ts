import type { PartName } from '../model/part-name.ts';
import type { AssetName, Parts } from '../model/parts.ts';
import { readColumns } from './columns.ts';
import { readDetails } from './contents.ts';
import { readContract } from './contract.ts';
import { isAbsent } from './error.ts';
import { readStats } from './figures.ts';
import { readFlows } from './flows.ts';
import { readJoins } from './joins.ts';
import { readDefinition } from './making.ts';
import { readOpenTasks } from './open-tasks.ts';
import { readPeople } from './people.ts';
import { readProperties } from './properties.ts';
import { readQuality } from './quality.ts';
import { readQueries } from './queries.ts';
import { readRuns } from './runs.ts';
import type { CatalogConnection } from './server.ts';

export { readChecks } from './checks.ts';

/** null = the server does not have it after all. */
type Read<T> = (to: CatalogConnection, asset: AssetName, signal?: AbortSignal) => Promise<T | null>;

const READERS: { readonly [N in PartName]: Read<Parts[N]> } = {
  columns: readColumns,
  stats: readStats,
  properties: readProperties,
  people: readPeople,
  quality: readQuality,
  details: readDetails,
  runs: readRuns,
  lineage: (to, asset, signal) => readFlows(to, asset, 1, signal),
  widerLineage: (to, asset, signal) => readFlows(to, asset, 3, signal),
  contract: readContract,
  joins: readJoins,
  queries: readQueries,
  definition: readDefinition,
  openTasks: readOpenTasks,
};

/** null = the server does not have it: it has no such route. @throws {CatalogError} else, also where it refuses a field. */
export async function readPart<N extends PartName>(
  to: CatalogConnection,
  name: N,
  asset: AssetName,
  signal?: AbortSignal,
): Promise<Parts[N] | null> {
  try {
    return await READERS[name](to, asset, signal);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
