import type { Asset } from '../model/asset.ts';
import type { AssetKind } from '../model/kind.ts';
import type { PartName } from '../model/part-name.ts';
import type { AssetName, Parts } from '../model/parts.ts';
import type { LastIngestion } from '../model/trace.ts';
import type { Checks, Input } from '../model/verdict-inputs.ts';
import { COLLECTION } from './api/collection.ts';
import { CatalogError, isForbidden } from './api/error.ts';
import { get } from './api/http.ts';
import { fieldsFor, releaseOf, viewableByAll } from './api/release.ts';
import { type CatalogConnection, pagesOf } from './api/server.ts';
import { settle } from './api/settle.ts';
import type { Sharing } from './api/shared.ts';
import { assetOfEntity } from './entity/asset-from-wire.ts';
import { standsForAll } from './entity/etag.ts';
import { Entity, ServerVersion } from './entity/wire.ts';
import { readEntry } from './entry.ts';
import type { Criterion } from './search/criterion.ts';
import { escaped, type Hits, search } from './search/search.ts';
import { type Question, searchOf } from './search/search-path.ts';
import type { TablesAnswer } from './search/tables-called.ts';

/** Everything Placard asks of a catalog. Absence is null or []; every other failure is a {@link CatalogError}. */
export interface Catalog {
  /** The one request of a look-up. */
  find(question: Question, signal?: AbortSignal): Promise<Hits>;
  /** Tables by several criteria, with what a list of them shows, in at most `most` requests. What does not fit into those is in no answer. */
  tables(criteria: readonly Criterion[], most: number, signal?: AbortSignal): Promise<readonly TablesAnswer[]>;
  /**
   * The entry itself, as far as this user may see it, including a soft-deleted one; null = it does not exist. `known`: an earlier reading,
   * which is returned if the server says that nothing changed.
   */
  fresh(asset: { kind: AssetKind; id: string }, signal?: AbortSignal, known?: Asset): Promise<Asset | null>;
  /** The entry with this fully qualified name, deleted or not; null = none. It may exist without being in the search index. */
  named(asset: { kind: AssetKind; fqn: string }, signal?: AbortSignal): Promise<Asset | null>;
  /** The inputs of the verdict that the entry does not hold. A missing input says why; the catalog's failures are never thrown. */
  checks(asset: Asset, signal?: AbortSignal): Promise<Checks>;
  /** One part of its card; null = the server does not have it. */
  part<N extends PartName>(name: N, asset: AssetName, signal?: AbortSignal): Promise<Parts[N] | null>;
  /** The last metadata ingestion of a service, by its qualified name; null = none ever ran. The catalog's failures are never thrown. */
  lastIngestion(service: string, signal?: AbortSignal): Promise<Input<LastIngestion>>;
  /** Assets with similar names, best first. The text is never read as query syntax. */
  suggest(text: string, limit: number, signal?: AbortSignal): Promise<Hits>;
}

/** Loaded on first use, so that the worker starts faster: a look-up up to the owner does not need it. */
const readers = async () => import('./readers.ts');

interface Wishes {
  readonly known?: Asset | undefined;
  /** `deleted`: only deleted entries. `all`: deleted or not. */
  readonly include?: 'deleted' | 'all' | undefined;
  /** `id` is a qualified name. */
  readonly byName?: boolean | undefined;
  /** Default: those of this kind in this release. */
  readonly fields?: readonly string[];
  /** Fields that were left out because this user may not see them. */
  readonly unseen?: readonly string[] | undefined;
}

/** Opens a catalog for one look-up. Sends nothing yet. */
export function openCatalog(given: CatalogConnection): Catalog {
  let refused = new Set(given.refused);
  let connection: CatalogConnection = { ...given, refused };

  /** Whether the server was upgraded since its version was read. If so, requests follow the new release from now on. */
  async function isUpgraded(signal?: AbortSignal): Promise<boolean> {
    const now = await get({ ...connection, token: null }, 'system/version', ServerVersion, signal);
    if (!now || now.version === connection.version) return false;
    refused = new Set();
    connection = { ...connection, version: now.version, refused };
    given.onVersion?.(now.version);
    return true;
  }

  /**
   * Retries a request without each field that the server refuses, after checking once whether the server was upgraded. During an upgrade
   * old and new servers answer in turn, so a field refused then is not remembered.
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

  /** An entry, or `known` if the server says that it has not changed since. */
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
    tables: async (criteria, most, signal) => (await readers()).tablesCalled(connection, criteria, most, signal),
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
    lastIngestion: async (service, signal) => settle((await readers()).readLastIngestion(connection, service, signal), signal),
    suggest: async (text, limit, signal) =>
      escaped(text) === '' ? NO_HITS : search(connection, { q: escaped(text), size: limit }, signal),
  };
}

const NO_HITS: Hits = { assets: [], total: 0 };

/** For reads beyond the owner: they do not count against a look-up's budget, and equal requests of several sections are sent once. */
const beside = (connection: CatalogConnection, sharing: Sharing): CatalogConnection => ({ ...connection, spend: undefined, sharing });

/** As `tables.certification`; null for any other failure. */
const refusedBy = (error: unknown): string | null =>
  error instanceof CatalogError && error.why.reason === 'unknown-field' ? `${error.why.of}.${error.why.field}` : null;

/** The field of owners is never remembered as refused: an unnoticed upgrade would hide every owner. */
const isOfOwners = (field: string): boolean => /\.owners?$/.test(field);

/** Treats a part as absent if the server refuses its own field. */
function orAbsent(error: unknown): null {
  if (refusedBy(error) === null) throw error;
  return null;
}
