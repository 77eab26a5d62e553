import type * as v from 'valibot';
import { type AnswerWithEtag, get, getWithEtag } from './api/http.ts';
import type { CatalogConnection } from './api/server.ts';
import { orNothing } from './api/settle.ts';

/** An entry, and the fields that were requested: those wanted, without any that this version of the server refuses. */
export interface Entry<T> extends AnswerWithEtag<T> {
  readonly fields: readonly string[];
}

interface Wanted {
  /** For example `tables`. */
  readonly collection: string;
  readonly id: string;
  /** `id` is a qualified name. */
  readonly byName?: boolean | undefined;
  readonly fields: readonly string[];
  /** `all`: also deleted entries. `deleted`: only those. Default: neither. */
  readonly include?: 'all' | 'deleted' | undefined;
  /** The ETag of the state that the caller has. */
  readonly etag?: string | undefined;
}

/**
 * Fields that a server always sends when asked, even empty (recorded on 1.6); it omits other empty fields. The server shares one object
 * between simultaneous reads of an entry, so one read may lose such a field to another: some 30 of 300 reads lacked one.
 */
const ALWAYS_SENT: ReadonlySet<string> = new Set([
  ...['owners', 'tags', 'followers', 'usageSummary', 'joins', 'charts', 'dataModels', 'dashboards', 'tasks', 'dataProducts'],
  ...['domains', 'experts', 'reviewers', 'relatedTerms', 'children', 'users', 'teams', 'roles'],
]);

/**
 * One entry by its id, read once more if a field is missing that the server always sends. null = it does not exist, 'same' = unchanged
 * since `etag`.
 */
export async function readEntry<T extends object>(
  connection: CatalogConnection,
  { collection, id, byName, fields: wanted, include, etag }: Wanted,
  shape: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
): Promise<Entry<T> | 'same' | null> {
  const fields = wanted.filter((field) => !connection.refused?.has(`${collection}.${field}`));
  // An empty `fields=` is undocumented; omit it.
  const query = [...(fields.length > 0 ? [`fields=${fields.join(',')}`] : []), ...(include ? [`include=${include}`] : [])].join('&');
  const path = `${collection}/${byName ? 'name/' : ''}${encodeURIComponent(id)}${query && `?${query}`}`;
  const found = await getWithEtag(connection, path, shape, signal, etag);
  if (!found || found === 'same') return found;
  const isWhole = fields.every((field) => !ALWAYS_SENT.has(field) || found.keys.includes(field));
  if (isWhole) return { ...found, fields };
  const again = await orNothing(get({ ...connection, sharing: undefined }, path, shape, signal), signal);
  // The two answers may be of different states, so the ETag of the first no longer fits.
  return { ...found, answer: { ...found.answer, ...again }, etag: null, fields };
}

/** Like {@link readEntry} for what a section of the card shows: also deleted entries, and never by ETag. */
export async function readWhole<T extends object>(
  connection: CatalogConnection,
  wanted: Pick<Wanted, 'collection' | 'id' | 'fields'>,
  shape: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
): Promise<Entry<T> | null> {
  const found = await readEntry(connection, { ...wanted, include: 'all' }, shape, signal);
  return found === 'same' ? null : found;
}
