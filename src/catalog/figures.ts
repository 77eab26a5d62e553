import * as v from 'valibot';
import type { AssetKind } from '../model/asset.ts';
import type { Figures } from '../model/figures.ts';
import type { AssetName } from '../model/parts.ts';
import { COLLECTION } from './collection.ts';
import { isForbidden } from './error.ts';
import { get } from './http.ts';
import type { Server } from './open-metadata.ts';
import { asking, type Field, namesIn } from './release.ts';

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

const FOLLOWED: readonly Field[] = ['followers'];
const FOLLOWED_SINCE_1_8: readonly Field[] = ['followers@1.8', 'usageSummary'];
const IN_DRIVES: readonly Field[] = ['followers', 'usageSummary'];

/** What each kind has of it. */
const FIELDS: Readonly<Partial<Record<AssetKind, readonly Field[]>>> = {
  table: ['followers', 'usageSummary', 'lifeCycle', 'tablePartition'],
  dashboard: ['followers', 'usageSummary'],
  chart: ['followers', 'usageSummary'],
  dashboardDataModel: FOLLOWED,
  pipeline: ['followers', 'usageSummary@1.7'],
  topic: ['followers', 'lifeCycle'],
  container: ['followers', 'lifeCycle'],
  mlmodel: ['followers', 'usageSummary'],
  storedProcedure: FOLLOWED,
  searchIndex: FOLLOWED,
  apiEndpoint: FOLLOWED,
  metric: FOLLOWED,
  database: FOLLOWED_SINCE_1_8,
  databaseSchema: FOLLOWED_SINCE_1_8,
  directory: IN_DRIVES,
  file: IN_DRIVES,
  spreadsheet: IN_DRIVES,
  worksheet: IN_DRIVES,
};

/** Two requests for a table: its profile is measured apart from its entry. */
export async function readFigures(to: Server, asset: AssetName, signal?: AbortSignal): Promise<Figures | null> {
  const { kind, fqn } = asset;
  const [{ entity, fields }, profile] = await Promise.all([
    readMeasured(to, asset, signal),
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

/** Usage has a right of its own, and without it the server refuses whatever else is asked with it. */
async function readMeasured(to: Server, { kind, id }: AssetName, signal?: AbortSignal) {
  const ask = async (fields: readonly string[]) => ({
    fields,
    entity: await get(to, `${COLLECTION[kind]}/${encodeURIComponent(id)}?${asking(fields)}include=all`, Measured, signal),
  });
  const fields = namesIn(FIELDS[kind] ?? [], to.version);
  try {
    return await ask(fields);
  } catch (error) {
    if (!isForbidden(error) || !fields.includes('usageSummary')) throw error;
    return ask(fields.filter((field) => field !== 'usageSummary'));
  }
}

/** A profile that may not be seen is as unknown as one that was never taken. */
async function readProfile(to: Server, fqn: string, signal?: AbortSignal): Promise<v.InferOutput<typeof Profiled>['profile']> {
  try {
    const table = await get(to, `tables/${encodeURIComponent(fqn)}/tableProfile/latest`, Profiled, signal);
    return table?.profile ?? null;
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
}
