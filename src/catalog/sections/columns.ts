import * as v from 'valibot';
import type { AllColumns, AssetName } from '../../model/parts.ts';
import { get } from '../api/http.ts';
import { isAtLeast } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { columnOf } from '../entity/column-from-wire.ts';
import { ColumnShape, Entity, Paging } from '../entity/wire.ts';
import { readWhole } from '../entry.ts';

/** The largest page that the server gives (its own source, TableResource.java). */
const PAGE = 1_000;
/** Read at most: as many as BigQuery, for one, allows a table (its quotas). */
const MOST_PAGES = 10;

const Page = v.object({ data: v.array(ColumnShape), paging: Paging });

/** All columns of a table: page by page from servers that page them, else as its entry has them. */
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
