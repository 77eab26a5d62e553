import type { Asset, AssetKind } from '../model/asset.ts';
import type { Checks } from '../model/checks.ts';
import type { PartName } from '../model/part-name.ts';
import type { AssetName, Parts } from '../model/parts.ts';
import { assetOfEntity } from './asset-from-wire.ts';
import { COLLECTION } from './collection.ts';
import { readEntry } from './entry.ts';
import { CatalogError, isForbidden } from './error.ts';
import { get } from './http.ts';
import { fieldsFor, releaseOf, viewableByAll } from './release.ts';
import { escaped, type Hits, search } from './search/search.ts';
import { type Question, searchOf } from './search-path.ts';
import { type CatalogConnection, pagesOf } from './server.ts';
import type { Sharing } from './shared.ts';
import { standsForAll } from './tag.ts';
import { Entity, ServerVersion } from './wire.ts';

/** Everything Placard asks of a catalog. Absence is null or []; every other failure is a {@link CatalogError}. */
export interface Catalog {
  /** The one request of a look-up. */
  find(question: Question, signal?: AbortSignal): Promise<Hits>;
  /**
   * The entity itself, checked for what this user may see; a soft-deleted one says so; null when it does not exist. `known`: as it was read
   * before, which is the answer where the server says that nothing of it changed.
   */
  fresh(asset: { kind: AssetKind; id: string }, signal?: AbortSignal, known?: Asset): Promise<Asset | null>;
  /** The entity of a kind by its whole name, wherever it is: an index may lack it, and a rule may hide it from searches alone. */
  named(asset: { kind: AssetKind; fqn: string }, signal?: AbortSignal): Promise<Asset | null>;
  /** The inputs of its verdict that its own entry does not tell. One that cannot be had says so; it never throws for the catalog's failures. */
  checks(asset: Asset, signal?: AbortSignal): Promise<Checks>;
  /** One part of its card; null = the server does not have it. */
  part<N extends PartName>(name: N, asset: AssetName, signal?: AbortSignal): Promise<Parts[N] | null>;
  /** What is called alike, best first. The text is never query syntax. */
  suggest(text: string, limit: number, signal?: AbortSignal): Promise<Hits>;
}

/** What the look-up itself does not need is loaded when it is asked for: the worker starts the faster. */
const readers = async () => import('./readers.ts');

interface Wishes {
  readonly known?: Asset | undefined;
  /** `deleted`: sought among what was deleted alone. `all`: wherever it is. */
  readonly include?: 'deleted' | 'all' | undefined;
  /** What stands for the id is the whole name. */
  readonly byName?: boolean | undefined;
  /** Preset: those of this kind in this release. */
  readonly fields?: readonly string[];
  /** Left out of them, as this user may not see them. */
  readonly unseen?: readonly string[] | undefined;
}

export function openCatalog(given: CatalogConnection): Catalog {
  let refused = new Set(given.refused);
  let connection: CatalogConnection = { ...given, refused };

  /** Whether the server was upgraded since its version was read; from then on it is asked as what it is. */
  async function isUpgraded(signal?: AbortSignal): Promise<boolean> {
    const now = await get({ ...connection, token: null }, 'system/version', ServerVersion, signal);
    if (!now || now.version === connection.version) return false;
    refused = new Set();
    connection = { ...connection, version: now.version, refused };
    given.onVersion?.(now.version);
    return true;
  }

  /**
   * Asks, and again without a field that the server refuses: as the release that it is of by now, if it was upgraded, which is looked at once.
   * While an upgrade goes on, old and new servers answer in turn, so what is refused then is not remembered.
   */
  async function withoutRefused<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    let upgraded: boolean | null = null;
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        const field = refusedBy(error);
        if (field === null || refused.has(field)) throw error;
        if (upgraded === null) {
          upgraded = await isUpgraded(signal);
          if (upgraded) continue;
        }
        refused.add(field);
        if (!upgraded && !isOfOwners(field)) given.onRefused?.(field, connection.version);
      }
    }
  }

  /** An entry as it is, or as it is `known` where the server says that this is how it still is. */
  async function entity({ kind, id }: Pick<AssetName, 'kind' | 'id'>, how: Wishes, signal?: AbortSignal): Promise<Asset | null> {
    const { known, include, byName, unseen, fields = fieldsFor(kind, connection.version) } = how;
    const etag = known?.api.release.join() === releaseOf(connection.version).join() ? known.etag : undefined;
    try {
      const found = await readEntry(connection, { collection: COLLECTION[kind], id, byName, fields, include, etag }, Entity, signal);
      if (!found) return null;
      if (found === 'same') return known ?? null;
      const asset = assetOfEntity(kind, found.answer, pagesOf(connection), found.fields);
      // What somebody may see can change while the entry does not, so its ETag would cover the wrong part.
      if (unseen) return { ...asset, facts: { ...asset.facts, unseen } };
      const isWhole = found.etag !== null && (await standsForAll(found.etag, found.answer));
      return { ...asset, ...(isWhole && { etag: found.etag }) };
    } catch (error) {
      const viewable = viewableByAll(fields);
      if (isForbidden(error) && viewable.length < fields.length) {
        return entity(
          { kind, id },
          { include, byName, fields: viewable, unseen: fields.filter((field) => !viewable.includes(field)) },
          signal,
        );
      }
      throw error;
    }
  }

  return {
    find: (question, signal) => search(connection, searchOf(question), signal),
    fresh: (asset, signal, known) =>
      withoutRefused(async () => (await entity(asset, { known }, signal)) ?? entity(asset, { include: 'deleted' }, signal), signal),
    named: ({ kind, fqn }, signal) => withoutRefused(() => entity({ kind, id: fqn }, { include: 'all', byName: true }, signal), signal),
    checks: async (asset, signal) => (await readers()).readChecks(beside(connection, 'running'), asset, signal),
    part: async (name, asset, signal) => {
      const { readSection } = await readers();
      const read = () => withoutRefused(() => readSection(beside(connection, 'recent'), name, asset, signal), signal).catch(orAbsent);
      const part = await read();
      return part === null && (await isUpgraded(signal)) ? read() : part;
    },
    suggest: async (text, limit, signal) =>
      escaped(text) === '' ? NO_HITS : search(connection, { q: escaped(text), size: limit }, signal),
  };
}

const NO_HITS: Hits = { assets: [], total: 0 };

/** What is read beside the owner has no part in what a look-up may ask, and is asked for once, whatever parts of a card need it. */
const beside = (connection: CatalogConnection, sharing: Sharing): CatalogConnection => ({ ...connection, spend: undefined, sharing });

/** As `tables.certification`; null for any other failure. */
const refusedBy = (error: unknown): string | null =>
  error instanceof CatalogError && error.why.reason === 'unknown-field' ? `${error.why.of}.${error.why.field}` : null;

/** Never given up for longer than one look-up: an upgrade that went unnoticed would hide every owner. */
const isOfOwners = (field: string): boolean => /\.owners?$/.test(field);

/** A part whose own field the server refuses is one that it does not have. */
function orAbsent(error: unknown): null {
  if (refusedBy(error) === null) throw error;
  return null;
}
