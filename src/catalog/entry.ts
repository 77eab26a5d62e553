import type * as v from 'valibot';
import { get, getTagged, type Tagged } from './http.ts';
import { orNothing } from './known.ts';
import type { CatalogConnection } from './server.ts';

/** An entry, and which of the wanted fields it was asked for: the others this version of the server refused before. */
export interface Entry<T> extends Tagged<T> {
  readonly fields: readonly string[];
}

interface Wanted {
  /** Such as `tables`. */
  readonly collection: string;
  readonly id: string;
  /** What stands for the id is the whole name. */
  readonly byName?: boolean | undefined;
  readonly fields: readonly string[];
  /** Also what was deleted, or that alone. Preset: neither. */
  readonly include?: 'all' | 'deleted' | undefined;
  /** How the server called the state that is known. */
  readonly tag?: string | undefined;
}

/**
 * What a server sends wherever it is asked for, empty or not (recorded on 1.6); other fields it leaves out where they are empty. Reads of one
 * entry at the same moment share an object there, and may take such a field from each other: of 300 some 30 lacked it.
 */
const ALWAYS_SENT: ReadonlySet<string> = new Set([
  ...['owners', 'tags', 'followers', 'usageSummary', 'joins', 'charts', 'dataModels', 'dashboards', 'tasks', 'dataProducts'],
  ...['domains', 'experts', 'reviewers', 'relatedTerms', 'children', 'users', 'teams', 'roles'],
]);

/** One entry by its id; read once more where a field is missing that is always sent. null = there is none, 'same' = as it is known. */
export async function readEntry<T extends object>(
  to: CatalogConnection,
  { collection, id, byName, fields: wanted, include, tag }: Wanted,
  shape: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
): Promise<Entry<T> | 'same' | null> {
  const fields = wanted.filter((field) => !to.refused?.has(`${collection}.${field}`));
  // What a server makes of an empty list of names is nowhere written.
  const query = [...(fields.length > 0 ? [`fields=${fields.join(',')}`] : []), ...(include ? [`include=${include}`] : [])].join('&');
  const path = `${collection}/${byName ? 'name/' : ''}${encodeURIComponent(id)}${query && `?${query}`}`;
  const found = await getTagged(to, path, shape, signal, tag);
  if (!found || found === 'same') return found;
  const isWhole = fields.every((field) => !ALWAYS_SENT.has(field) || found.keys.includes(field));
  if (isWhole) return { ...found, fields };
  const again = await orNothing(get({ ...to, sharing: undefined }, path, shape, signal), signal);
  // Neither state need be the one that the other's tag stands for.
  return { ...found, answer: { ...found.answer, ...again }, tag: null, fields };
}

/** The same of what a card tells beside its asset, which may have been deleted. */
export async function readWhole<T extends object>(
  to: CatalogConnection,
  wanted: Pick<Wanted, 'collection' | 'id' | 'fields'>,
  shape: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
): Promise<Entry<T> | null> {
  const found = await readEntry(to, { ...wanted, include: 'all' }, shape, signal);
  return found === 'same' ? null : found;
}
