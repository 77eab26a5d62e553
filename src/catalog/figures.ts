import * as v from 'valibot';
import type { Figures } from '../model/figures.ts';
import type { AssetName } from '../model/parts.ts';
import { COLLECTION } from './collection.ts';
import { CatalogError } from './error.ts';
import { get } from './http.ts';
import type { Server } from './open-metadata.ts';
import { isAtLeast } from './release.ts';

const number = v.nullish(v.number());
const text = v.nullish(v.string());

const Measured = v.object({
  updatedAt: number,
  updatedBy: text,
  tableType: text,
  retentionPeriod: text,
  followers: v.nullish(v.array(v.unknown())),
  usageSummary: v.nullish(v.object({ weeklyStats: v.nullish(v.object({ count: number })) })),
  lifeCycle: v.nullish(v.object({ updated: v.nullish(v.object({ timestamp: number })) })),
  tablePartition: v.nullish(v.object({ columns: v.nullish(v.array(v.object({ columnName: text }))) })),
});

const Profiled = v.object({ profile: v.nullish(v.object({ timestamp: number, rowCount: number, sizeInByte: number })) });

/** Which of these facts an asset's kind has, and since which release; read in the models of the ingestion package, 1.3 to 2.0. */
const FIELDS: readonly { readonly field: string; readonly since?: readonly [number, number]; readonly kinds: ReadonlySet<string> }[] = [
  {
    field: 'followers',
    kinds: new Set(
      'table dashboard chart dashboardDataModel pipeline topic container mlmodel storedProcedure searchIndex apiEndpoint metric'.split(' '),
    ),
  },
  { field: 'followers', since: [1, 8], kinds: new Set(['database', 'databaseSchema']) },
  { field: 'followers', since: [1, 9], kinds: new Set('domain dataProduct directory file spreadsheet worksheet'.split(' ')) },
  {
    field: 'usageSummary',
    kinds: new Set('table dashboard chart mlmodel database databaseSchema directory file spreadsheet worksheet'.split(' ')),
  },
  { field: 'usageSummary', since: [1, 7], kinds: new Set(['pipeline']) },
  { field: 'lifeCycle', kinds: new Set(['table', 'topic', 'container']) },
  { field: 'tablePartition', kinds: new Set(['table']) },
];

export async function readFigures(to: Server, asset: AssetName, signal?: AbortSignal): Promise<Figures | null> {
  const { kind, id, fqn } = asset;
  const fields = FIELDS.filter(({ kinds, since = [0, 0] }) => kinds.has(kind) && isAtLeast(to.version, ...since)).map(({ field }) => field);
  const [entity, profile] = await Promise.all([
    get(to, `${COLLECTION[kind]}/${encodeURIComponent(id)}?fields=${fields.join(',')}&include=all`, Measured, signal),
    kind === 'table' ? readProfile(to, fqn, signal) : undefined,
  ]);
  if (!entity) return null;
  const has = (field: string): boolean => fields.includes(field);
  const partition = entity.tablePartition?.columns?.flatMap(({ columnName }) => columnName ?? []) ?? [];
  return {
    ...(profile !== undefined && {
      rows: profile?.rowCount ?? null,
      bytes: profile?.sizeInByte ?? null,
      profiledAt: profile?.timestamp ?? null,
    }),
    ...(has('lifeCycle') && { dataChangedAt: entity.lifeCycle?.updated?.timestamp ?? null }),
    ...(has('usageSummary') && { weeklyUse: entity.usageSummary?.weeklyStats?.count ?? null }),
    ...(has('followers') && { followers: entity.followers?.length ?? 0 }),
    ...(kind === 'table' && { type: entity.tableType ?? null }),
    ...(entity.retentionPeriod && { retention: entity.retentionPeriod }),
    ...(partition.length > 0 && { partitionedBy: partition }),
    entryChangedAt: entity.updatedAt ?? null,
    entryChangedBy: entity.updatedBy ?? null,
  };
}

/** A profile that may not be seen is as unknown as one that was never taken. */
async function readProfile(to: Server, fqn: string, signal?: AbortSignal): Promise<v.InferOutput<typeof Profiled>['profile']> {
  try {
    const table = await get(to, `tables/${encodeURIComponent(fqn)}/tableProfile/latest`, Profiled, signal);
    return table?.profile ?? null;
  } catch (error) {
    if (error instanceof CatalogError && error.why.reason === 'no-permission') return null;
    throw error;
  }
}
