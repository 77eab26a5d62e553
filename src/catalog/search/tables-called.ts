import type { TableHit } from '../../model/page-query.ts';
import { CatalogError } from '../api/error.ts';
import { need } from '../api/http.ts';
import { type CatalogConnection, pagesOf } from '../api/server.ts';
import { SearchAnswer } from '../entity/wire.ts';
import { type Alternative, clausesOf } from './clauses.ts';
import { alternativesOf, type Criterion } from './criterion.ts';
import { LONGEST, LONGEST_TAKEN, searchOf, searchPath } from './search-path.ts';
import { TABLE_FIELDS, tableHitOf } from './table-hit.ts';

/** Hits asked for per criterion, and in all: there are as many only where tables of one name fill the catalog, and each takes about 1 kB. */
const PER_CRITERION = 30;
const MOST_HITS = 500;

/** The answer to one search for several tables. */
export interface TablesAnswer {
  /** Positions of the criteria that it was about. */
  readonly asked: readonly number[];
  readonly hits: readonly TableHit[];
  /** The server has more hits than it sent. */
  readonly crowded: boolean;
}

/**
 * Searches for tables in as few requests as their length allows, at most `most`, sent at the same time. A criterion that does not fit is in
 * no answer. @throws {CatalogError} if any of them fails.
 */
export async function tablesCalled(
  connection: CatalogConnection,
  criteria: readonly Criterion[],
  most: number,
  signal?: AbortSignal,
): Promise<readonly TablesAnswer[]> {
  const requests = packedTables(criteria).slice(0, most);
  return Promise.all(
    requests.map(async ({ asked, path }) => {
      const { hits, _shards } = await need(connection, path, SearchAnswer, signal);
      // A shard that failed may have had any of them.
      if ((_shards?.failed ?? 0) > 0) throw new CatalogError({ reason: 'search-broken' });
      const found = hits.hits.flatMap(({ _source }) => tableHitOf(_source, pagesOf(connection)) ?? []);
      return { asked, hits: found, crowded: (hits.total?.value ?? 0) > hits.hits.length };
    }),
  );
}

interface Packed {
  readonly asked: readonly number[];
  readonly path: string;
}

function packedTables(criteria: readonly Criterion[]): readonly Packed[] {
  const packed: Packed[] = [];
  let gathered: readonly Alternative[] = [];
  let asked: readonly number[] = [];
  const close = (): void => {
    if (asked.length > 0) packed.push({ asked, path: pathOf(gathered, asked.length) });
  };
  for (const [at, criterion] of criteria.entries()) {
    const own = alternativesOf(criterion);
    if (pathOf(own, 1).length > LONGEST_TAKEN) continue;
    if (asked.length > 0 && pathOf([...gathered, ...own], asked.length + 1).length > LONGEST) {
      close();
      [gathered, asked] = [[], []];
    }
    [gathered, asked] = [
      [...gathered, ...own],
      [...asked, at],
    ];
  }
  close();
  return packed;
}

function pathOf(alternatives: readonly Alternative[], criteria: number): string {
  const size = Math.min(MOST_HITS, PER_CRITERION * criteria);
  return searchPath({ ...searchOf({ anyOf: clausesOf(alternatives), size }), fields: TABLE_FIELDS });
}
