import type { Problem } from '../../model/lineage.ts';
import type { AssetName } from '../../model/parts.ts';
import type { CatalogConnection } from '../api/server.ts';
import { isFound, isSeen, settle } from '../api/settle.ts';
import { countTests, oldestIncident } from './quality.ts';

/** Maximum number of tables to look at, nearest first: each costs two requests. */
export const MOST_LOOKED_AT = 10;

/** The health of a table that an asset depends on. */
export interface Look {
  /** false = its tests or incidents are hidden from this user, or a request failed. A problem that was found still counts. */
  readonly isSeen: boolean;
  readonly problem: Problem | null;
}

/** Reads whether a table has an open incident or failing tests. */
export async function lookAt(connection: CatalogConnection, table: Pick<AssetName, 'id' | 'fqn'>, signal?: AbortSignal): Promise<Look> {
  const name = { ...table, kind: 'table' } as const;
  const [incident, tests] = await Promise.all([
    settle(oldestIncident(connection, name, signal), signal),
    settle(countTests(connection, name, signal), signal),
  ]);
  const fails = isFound(tests) && tests.failed > 0;
  const isTold = isSeen(tests) && !(isFound(tests) && tests.hidden);
  return { isSeen: isSeen(incident) && isTold, problem: isFound(incident) ? 'incident' : fails ? 'failing' : null };
}
