import { checkKind, checkView } from './access.ts';
import type { Entity } from './entities.ts';
import { fqnOf, isDeleted, nameOf, tagged, untagged } from './entities.ts';
import { noSuchRoute, notFound, refusal } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, textIn } from './json.ts';
import type { KindName } from './kinds.ts';
import { isKindOf, kindInCollection } from './kinds.ts';
import { maskedEntity, maskedQuery } from './masking.ts';
import { askedFields, presentation, presented } from './present.ts';
import { profileRoutes } from './profile-routes.ts';
import type { Asked, Route, State } from './state.ts';

export const entityRoutes: readonly Route[] = [
  { pattern: '/{collection}/name/{fqn}', isEntity: true, answer: byName },
  ...profileRoutes,
  // Newer than the 1.6 line; taken from a source of about 1.8.
  {
    pattern: '/tables/{id}/columns',
    since: '1.8',
    answer: (asked) => columnsOf(asked.state.store.byId('table', asked.params.id ?? ''), asked),
  },
  {
    pattern: '/tables/name/{fqn}/columns',
    since: '1.8',
    answer: (asked) => columnsOf(asked.state.store.byFqn('table', asked.params.fqn ?? ''), asked),
  },
  { pattern: '/{collection}/{id}', isEntity: true, answer: byId },
  { pattern: '/{collection}', answer: listed },
];

function byName(asked: Asked): Json {
  const kind = kindAsked(asked);
  const fqn = asked.params.fqn ?? '';
  return read(entityNamed(asked.state, kind, fqn), kind, fqn, asked);
}

function byId(asked: Asked): Json {
  const kind = kindAsked(asked);
  const id = asked.params.id ?? '';
  // The route matches only UUIDs: anything else is an unknown route.
  if (!UUID.test(id)) throw noSuchRoute();
  return read(asked.state.store.byId(kind, id), kind, id, asked);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function read(found: Entity | null, kind: KindName, name: string, asked: Asked): JsonObject {
  const include = includeIn(asked.query);
  const fields = askedFields({ kind }, asked.query.get('fields'), asked.state.version);
  if (!found || !isIncluded(found, include)) throw notFound(kind, name);
  checkView(found, asked.caller, asked.state.denials, fields);
  return maskedEntity(found, presented(found, fields, presentation(asked.state)), asked);
}

function includeIn(query: URLSearchParams): string {
  const include = query.get('include') ?? 'non-deleted';
  if (!['all', 'deleted', 'non-deleted'].includes(include))
    throw refusal(400, 'query param include must be one of [all, deleted, non-deleted]');
  return include;
}

function isIncluded(entity: Entity, include: string): boolean {
  return include === 'all' || isDeleted(entity) === (include === 'deleted');
}

function kindAsked({ params, state }: Asked): KindName {
  const kind = kindInCollection(params.collection ?? '');
  if (!kind || !isKindOf(state.version, kind)) throw noSuchRoute();
  return kind;
}

/** Names match exactly. Users are the exception: a name with a dot is found with and without its quotes. */
export function entityNamed(state: State, kind: KindName, fqn: string): Entity | null {
  const found = state.store.byFqn(kind, fqn);
  return found || kind !== 'user' ? found : state.store.byFqn(kind, fqn.startsWith('"') ? fqn.slice(1, -1) : `"${fqn}"`);
}

/** Pages of columns, so that a table of thousands need not be read whole. Only top-level columns are counted. */
function columnsOf(table: Entity | null, { params, query, caller, state }: Asked): Json {
  if (!table || !isIncluded(table, includeIn(query))) throw notFound('table', params.id ?? params.fqn ?? '');
  checkView(table, caller, state.denials);
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1)) throw refusal(400, '[query param limit must be greater than or equal to 1]');
  if (limit > 1_000) throw refusal(400, '[query param limit must be less than or equal to 1000]');
  const offset = Number(query.get('offset') ?? 0);
  const all = listIn(table.body.columns);
  const page = all.slice(offset, offset + limit);
  const withTags = (query.get('fields') ?? '').split(',').includes('tags');
  return { data: withTags ? tagged(page) : untagged(page), paging: { offset, limit, total: all.length } };
}

function listed(asked: Asked): Json {
  const { query, state, params } = asked;
  const kind = kindAsked(asked);
  checkKind(kind, asked.caller, state.denials);
  const limit = limitIn(query);
  const include = includeIn(query);
  const fields = askedFields({ kind }, query.get('fields'), state.version);
  const after = positionIn(query.get('after'));

  const all = state.store
    .all()
    .filter((entity) => entity.kind === kind && isIncluded(entity, include) && isBelow(entity, query) && isUsedIn(entity, query))
    .sort((one, other) => compare(nameOf(one), nameOf(other)));
  const page = all.slice(after, after + limit);
  const total = all.length + (state.data.untold?.lists[params.collection ?? ''] ?? 0);
  const end = after + page.length;
  return {
    data: page.map((entity) => {
      const shown = presented(entity, fields, presentation(state));
      return kind === 'query' ? maskedQuery(entity, shown, asked) : maskedEntity(entity, shown, asked);
    }),
    paging: { ...(end < total ? { after: Buffer.from(String(end)).toString('base64url') } : {}), total },
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function positionIn(cursor: string | null): number {
  return cursor ? Number(Buffer.from(cursor, 'base64url').toString()) || 0 : 0;
}

/** The `limit` parameter, 10 by default; throws the server's 400 outside of 0 to 1,000,000. */
export function limitIn(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? 10);
  if (!(limit >= 0)) throw refusal(400, '[query param limit must be greater than or equal to 0]');
  if (limit > 1_000_000) throw refusal(400, '[query param limit must be less than or equal to 1000000]');
  return limit;
}

function isBelow(entity: Entity, query: URLSearchParams): boolean {
  const fqn = fqnOf(entity);
  return ['service', 'database', 'databaseSchema', 'glossary'].every((parent) => {
    const wanted = query.get(parent);
    if (wanted === null) return true;
    const held = objectIn(entity.body[parent]);
    return textIn(held.fullyQualifiedName) === wanted || textIn(held.id) === wanted || fqn.startsWith(`${wanted}.`);
  });
}

/** For queries: keeps those that read this asset. */
function isUsedIn(entity: Entity, query: URLSearchParams): boolean {
  const id = query.get('entityId');
  return entity.kind !== 'query' || id === null || listIn(entity.body.queryUsedIn).some((asset) => objectIn(asset).id === id);
}
