import type { Problem } from '../../model/lineage.ts';
import type { AssetName } from '../../model/parts.ts';
import type { CatalogConnection } from '../api/server.ts';
import { isFound, isSeen, settle } from '../api/settle.ts';
import { countTests, oldestIncident } from './quality.ts';

/** Each table that is looked at takes two requests, so of very many the nearest are. */
export const MOST_LOOKED_AT = 10;

/** Another table, as far as it matters to what is made of it. */
export interface Look {
  /** false: its tests or incidents may not be seen, or were not answered. What was found holds nonetheless. */
  readonly isSeen: boolean;
  readonly problem: Problem | null;
}

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
