import * as v from 'valibot';
import type { AllColumns, AssetName } from '../../model/parts.ts';
import { get } from '../api/http.ts';
import { isAtLeast } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { columnOf } from '../entity/column-from-wire.ts';
import { ColumnShape, Entity, Paging } from '../entity/wire.ts';
import { readWhole } from '../entry.ts';

/** The server's maximum page size (TableResource.java in its sources). */
const PAGE = 1_000;
/** Enough for 10,000 columns, the most that BigQuery allows (its quotas). */
const MOST_PAGES = 10;

const Page = v.object({ data: v.array(ColumnShape), paging: Paging });

/** Reads all columns of a table: in pages if the server supports that, else from its entry. */
export async function readColumns(
  connection: CatalogConnection,
  { id }: Pick<AssetName, 'id'>,
  signal?: AbortSignal,
): Promise<AllColumns | null> {
  const paged = isAtLeast(connection.version, 1, 8) ? await inPages(connection, id, signal) : null;
  return paged ?? inEntry(connection, id, signal);
}

async function inPages(connection: CatalogConnection, id: string, signal?: AbortSignal): Promise<AllColumns | null> {
  const page = async (at: number): Promise<v.InferOutput<typeof Page> | null> =>
    get(connection, `tables/${encodeURIComponent(id)}/columns?limit=${PAGE}&offset=${at * PAGE}&fields=tags&include=all`, Page, signal);
  const first = await page(0);
  if (!first) return null;
  const total = first.paging?.total ?? first.data.length;
  const count = Math.min(Math.ceil(total / PAGE), MOST_PAGES);
  const others = await Promise.all(Array.from({ length: Math.max(count - 1, 0) }, async (_, index) => page(index + 1)));
  const columns = [first, ...others].flatMap((one) => one?.data ?? []).map(columnOf);
  return { columns, total: Math.max(total, columns.length) };
}

async function inEntry(connection: CatalogConnection, id: string, signal?: AbortSignal): Promise<AllColumns | null> {
  const entry = await readWhole(connection, { collection: 'tables', id, fields: ['columns', 'tags'] }, Entity, signal);
  const columns = entry?.answer.columns?.map(columnOf);
  return columns ? { columns, total: columns.length } : null;
}
