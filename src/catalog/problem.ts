import type { Input } from '../model/checks.ts';
import type { Problem } from '../model/lineage.ts';
import type { AssetName } from '../model/parts.ts';
import { CatalogError } from './error.ts';
import type { Server } from './open-metadata.ts';
import { countTests, oldestIncident } from './quality.ts';

/** Each table that is looked at takes two requests, so of very many the nearest are. */
export const MOST_LOOKED_AT = 10;

/** Another table, as far as it matters to what is made of it. */
export interface Look {
  /** false: its tests or incidents may not be seen, or were not answered. What was found holds nonetheless. */
  readonly isSeen: boolean;
  readonly problem: Problem | null;
}

export async function lookAt(to: Server, table: Pick<AssetName, 'id' | 'fqn'>, signal?: AbortSignal): Promise<Look> {
  const name = { ...table, kind: 'table' } as const;
  const [incident, tests] = await Promise.all([
    known(oldestIncident(to, name, signal), signal),
    known(countTests(to, name, signal), signal),
  ]);
  const fails = isFound(tests) && tests.failed > 0;
  return { isSeen: isSeen(incident) && isSeen(tests), problem: isFound(incident) ? 'incident' : fails ? 'failing' : null };
}

/** The input, or why it could not be had. @throws when the look-up was given up. */
export async function known<T>(input: Promise<T | null>, signal?: AbortSignal): Promise<Input<T>> {
  try {
    return await input;
  } catch (error) {
    if (signal?.aborted || !(error instanceof CatalogError)) throw error;
    return error.why.reason === 'no-permission' ? 'unseen' : 'unanswered';
  }
}

/** What somebody may not see, or what fails on its own, leaves the rest as it is. @throws when the look-up was given up. */
export async function orNothing<T extends object>(reading: Promise<T | null>, signal?: AbortSignal): Promise<T | null> {
  const found = await known(reading, signal);
  return isFound(found) ? found : null;
}

const isSeen = (input: Input<object>): boolean => input !== 'unseen' && input !== 'unanswered';

function isFound<T extends object>(input: Input<T>): input is T {
  return input !== null && typeof input === 'object';
}
