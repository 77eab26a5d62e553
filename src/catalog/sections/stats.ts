import * as v from 'valibot';
import type { AssetKind } from '../../model/kind.ts';
import type { AssetName } from '../../model/parts.ts';
import type { Stats } from '../../model/stats.ts';
import type { Input } from '../../model/verdict-inputs.ts';
import { amount, optionalMoment } from '../api/bounds.ts';
import { COLLECTION } from '../api/collection.ts';
import { isForbidden } from '../api/error.ts';
import { get } from '../api/http.ts';
import { type Field, fieldNames, fieldsFor } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { isFound, settle } from '../api/settle.ts';
import { type Entry, readWhole } from '../entry.ts';

const text = v.nullish(v.string());

const Measured = v.object({
  updatedAt: optionalMoment,
  updatedBy: text,
  tableType: text,
  retentionPeriod: text,
  followers: v.nullish(v.array(v.unknown())),
  usageSummary: v.nullish(v.object({ weeklyStats: v.nullish(v.object({ count: amount })) })),
  lifeCycle: v.nullish(v.object({ updated: v.nullish(v.object({ timestamp: optionalMoment })) })),
  tablePartition: v.nullish(v.object({ columns: v.nullish(v.array(v.object({ columnName: text }))) })),
});

type Measured = v.InferOutput<typeof Measured>;

const Profiled = v.object({ profile: v.nullish(v.object({ timestamp: optionalMoment, rowCount: amount, sizeInByte: amount })) });

const FOLLOWED: readonly Field[] = ['followers'];
const FOLLOWED_SINCE_1_8: readonly Field[] = ['followers@1.8', 'usageSummary'];
const IN_DRIVES: readonly Field[] = ['followers', 'usageSummary'];

/** Fields with statistics that each kind has, besides `lifeCycle`. */
const FIELDS: Readonly<Partial<Record<AssetKind, readonly Field[]>>> = {
  table: ['followers', 'usageSummary', 'tablePartition'],
  dashboard: ['followers', 'usageSummary'],
  chart: ['followers', 'usageSummary'],
  dashboardDataModel: FOLLOWED,
  pipeline: ['followers', 'usageSummary@1.7'],
  topic: FOLLOWED,
  container: FOLLOWED,
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

/** Fields that each need a separate right; without it, the server refuses the whole request. */
const APART: ReadonlySet<string> = new Set(['usageSummary', 'lifeCycle']);

/** Reads an asset's statistics. A table's profile is a separate request; if it fails, the rest stays. */
export async function readStats(connection: CatalogConnection, asset: AssetName, signal?: AbortSignal): Promise<Stats | null> {
  const { kind, fqn } = asset;
  const [{ entity, fields, apart }, profile] = await Promise.all([
    readMeasured(connection, asset, signal),
    kind === 'table'
      ? settle(get(connection, `tables/${encodeURIComponent(fqn)}/tableProfile/latest`, Profiled, signal), signal)
      : undefined,
  ]);
  if (!entity) return null;
  const change = apart.get('lifeCycle');
  const usage = apart.get('usageSummary');
  const partition = entity.tablePartition?.columns?.flatMap(({ columnName }) => columnName ?? []) ?? [];
  return {
    ...(profile !== undefined && {
      rows: stat(profile, (table) => table.profile?.rowCount),
      bytes: stat(profile, (table) => table.profile?.sizeInByte),
      profiledAt: stat(profile, (table) => table.profile?.timestamp),
    }),
    ...(change !== undefined && { dataChangedAt: stat(change, ({ lifeCycle }) => lifeCycle?.updated?.timestamp) }),
    ...(usage !== undefined && { weeklyUse: stat(usage, ({ usageSummary }) => usageSummary?.weeklyStats?.count) }),
    ...(fields.includes('followers') && { followers: entity.followers?.length ?? 0 }),
    ...(kind === 'table' && { type: entity.tableType ?? null }),
    ...(entity.retentionPeriod && { retention: entity.retentionPeriod }),
    ...(partition.length > 0 && { partitionedBy: partition }),
    entryChangedAt: entity.updatedAt ?? null,
    entryChangedBy: entity.updatedBy ?? null,
  };
}

/** One value of an input; null = the catalog has none. Keeps the reason why an input is missing. */
function stat<T extends object>(input: Input<T>, valueIn: (found: T) => number | null | undefined): Input<number> {
  return isFound(input) ? (valueIn(input) ?? null) : input;
}

/** The entry in one request; if that is refused, each field of {@link APART} in a separate request. */
async function readMeasured(connection: CatalogConnection, { kind, id }: AssetName, signal?: AbortSignal) {
  const read = (wanted: readonly string[]) => readWhole(connection, { collection: COLLECTION[kind], id, fields: wanted }, Measured, signal);
  // Shown for every kind whose verdict uses it.
  const changes = fieldsFor(kind, connection.version).filter((field) => field === 'lifeCycle');
  const fields = [...fieldNames(FIELDS[kind] ?? [], connection.version), ...changes];
  const alone = fields.filter((field) => APART.has(field));
  const told = (entry: Entry<Measured> | null, inputs: readonly Input<Entry<Measured>>[]) => ({
    ...{ entity: entry?.answer ?? null, fields: entry?.fields ?? [] },
    apart: new Map(
      alone.flatMap((field, at): readonly (readonly [string, Input<Measured>])[] => {
        const input = inputs[at] ?? null;
        if (!isFound(input)) return [[field, input]];
        return input.fields.includes(field) ? [[field, input.answer]] : [];
      }),
    ),
  });
  try {
    const entry = await read(fields);
    return told(
      entry,
      alone.map(() => entry),
    );
  } catch (error) {
    if (!isForbidden(error) || alone.length === 0) throw error;
  }
  const [entry, ...inputs] = await Promise.all([
    read(fields.filter((field) => !APART.has(field))),
    ...alone.map((field) => settle(read([field]), signal)),
  ]);
  return told(entry, inputs);
}
