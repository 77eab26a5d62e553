import { documentOf, picked } from './document.ts';
import type { Clause, Indexed } from './dsl.ts';
import { filterIn } from './dsl.ts';
import type { Denial, Entity, Store } from './entities.ts';
import { idOf } from './entities.ts';
import { missingIndex, refusal, shardsFailed } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { objectIn, textIn } from './json.ts';

import { kindOf, kindsInIndex } from './kinds.ts';
import { relevanceOf } from './text-query.ts';
import { atLeast } from './version.ts';

export interface SearchSide {
  readonly store: Store;
  readonly version: string;
  readonly denials: readonly Denial[];
  /** Number of assets beyond the data: the recordings contain some only as a count. */
  readonly untold: number;
}

/** GET /search/query for the user `name`. */
export function searchQuery(query: URLSearchParams, name: string, side: SearchSide): JsonObject {
  const index = query.get('index') ?? 'table_search_index';
  const kinds = kindsInIndex(index, side.version);
  if (!kinds) throw missingIndex(index);

  const from = Number(query.get('from') ?? 0);
  const size = Number(query.get('size') ?? 10);
  // The server only answers within this range of hits.
  if (from + size > MOST_COUNTED) throw shardsFailed();

  const filterText = query.get('query_filter');
  const filter = filterText ? filterIn(filterText, side.version) : null;
  const relevance = relevanceOf(query.get('q') ?? '*', index);
  const found = side.store
    .all()
    .filter((entity) => kinds.includes(entity.kind) && !isHidden(entity, name, side.denials))
    .flatMap((entity) => hitOf(entity, { filter, relevance, deleted: deletedWanted(query, side.version), version: side.version }))
    .sort((one, other) => other.score - one.score);

  const names = query.getAll('include_source_fields');
  const page = found.slice(from, from + size).map((hit) => rendered(hit, names));
  const unfiltered = !filter && index === 'dataAsset' && (query.get('q') ?? '*') === '*' && query.get('deleted') !== 'true';
  return { ...envelope(found, page, unfiltered ? side.untold : 0, 19), aggregations: aggregationsOf(found) };
}

/** GET /search/sourceUrl: exact, over all kinds, including deleted entities, without checking permissions. Ten hits at most. */
export function searchSourceUrl(query: URLSearchParams, side: SearchSide): JsonObject {
  const address = query.get('sourceUrl');
  if (address === null) throw refusal(400, 'query param sourceUrl must not be null');
  const filter = filterIn(JSON.stringify({ query: { term: { sourceUrl: address } } }), side.version);
  const found = side.store
    .all()
    .filter(({ kind }) => kindOf(kind).index !== undefined)
    .flatMap((entity) => hitOf(entity, { filter, relevance: () => 1, deleted: null, version: side.version }));
  return envelope(
    found,
    found.slice(0, 10).map((hit) => rendered(hit, [])),
    0,
    33,
  );
}

interface Hit {
  readonly entity: Entity;
  readonly document: JsonObject;
  readonly score: number;
  readonly met: readonly string[];
}

interface Question {
  readonly filter: Clause | null;
  readonly relevance: (indexed: Indexed) => number;
  /** null = both deleted and others. */
  readonly deleted: boolean | null;
  readonly version: string;
}

function hitOf(entity: Entity, { filter, relevance, deleted, version }: Question): readonly Hit[] {
  const document = documentOf(entity, version);
  if (deleted !== null && (String(document.deleted) === 'true') !== deleted) return [];
  const indexed = { kind: entity.kind, document };
  const met = new Set<string>();
  if (filter && !filter(indexed, met)) return [];
  const fit = relevance(indexed);
  return fit > 0 ? [{ entity, document, score: fit * baseScore(entity, document), met: [...met] }] : [];
}

/** Under `q=*` a filter does not affect the score, which depends on the kind and is higher for the first tier, as recorded. */
function baseScore(entity: Entity, document: JsonObject): number {
  if (entity.score !== undefined) return entity.score;
  const first = textIn(objectIn(document.tier).tagFQN) === 'Tier.Tier1';
  return (kindOf(entity.kind).score ?? 1) + (first ? 20 : 0);
}

/** Without the parameter, the server searched non-deleted entities until release 1.10, and all since. */
function deletedWanted(query: URLSearchParams, version: string): boolean | null {
  const deleted = query.get('deleted');
  if (deleted === null) return atLeast(version, '1.10') ? null : false;
  return deleted === 'true';
}

/** A conditional rule about one entity hides its whole kind from that user's searches; an unconditional one hides nothing. */
function isHidden(entity: Entity, name: string, denials: readonly Denial[]): boolean {
  return denials.some((denial) => denial.conditional && denial.user === name && denial.kind === entity.kind);
}

function rendered({ entity, document, score, met }: Hit, names: readonly string[]): JsonObject {
  return {
    ...{ _index: kindOf(entity.kind).index, _id: idOf(entity), _score: score },
    _source: names.length > 0 ? picked(document, names) : document,
    ...(met.length > 0 ? { matched_queries: met } : {}),
  };
}

function envelope(found: readonly Hit[], hits: readonly JsonObject[], untold: number, shards: number): JsonObject {
  return {
    ...{ took: 12, timed_out: false, _shards: { total: shards, successful: shards, skipped: 0, failed: 0 } },
    hits: { total: totalOf(found.length + untold), max_score: found[0]?.score ?? null, hits },
  };
}

/** The index stops counting at 10,000 and reports it as a minimum. */
export function totalOf(matched: number): JsonObject {
  return matched > MOST_COUNTED ? { value: MOST_COUNTED, relation: 'gte' } : { value: matched, relation: 'eq' };
}

const MOST_COUNTED = 10_000;

/** The aggregations, which every answer has even if not requested. */
function aggregationsOf(found: readonly Hit[]): JsonObject {
  const by = (read: (hit: Hit) => Json | undefined) => {
    const counts = new Map<string, number>();
    for (const hit of found) {
      const key = textIn(read(hit));
      if (key) counts.set(key.toLowerCase(), (counts.get(key.toLowerCase()) ?? 0) + 1);
    }
    const buckets = [...counts].sort(([, one], [, other]) => other - one).map(([key, doc_count]) => ({ key, doc_count }));
    return { doc_count_error_upper_bound: 0, sum_other_doc_count: 0, buckets: buckets.slice(0, 10) };
  };
  return {
    'sterms#entityType': by(({ document }) => document.entityType),
    'sterms#serviceType': by(({ document }) => document.serviceType),
    'sterms#service.displayName.keyword': by(({ document }) => objectIn(document.service).displayName),
    'sterms#databaseSchema.displayName.keyword': by(({ document }) => objectIn(document.databaseSchema).displayName),
    'sterms#database.displayName.keyword': by(({ document }) => objectIn(document.database).displayName),
    'sterms#tier.tagFQN': by(({ document }) => objectIn(document.tier).tagFQN),
    'sterms#domain.displayName.keyword': by(({ document }) => objectIn(document.domain).displayName),
    'sterms#index_count': by(({ entity }) => kindOf(entity.kind).index),
  };
}
