import type { Entity } from './entities.ts';
import { isDeleted, referenceTo } from './entities.ts';
import { entityNamed } from './entity-routes.ts';
import { noSuchRoute, notFound, refusal, unhandled } from './errors.ts';
import { fieldsOf } from './fields.ts';
import type { Json, JsonObject } from './json.ts';
import { isList, listIn, numberIn, objectIn, textIn, without } from './json.ts';
import type { PatchOperation } from './json-patch.ts';
import { operationsIn, patched } from './json-patch.ts';
import { kindInCollection } from './kinds.ts';
import { presentation, presented } from './present.ts';
import { changed, type Reply } from './reply.ts';
import { checkRight } from './rights.ts';
import type { Operation } from './rule.ts';
import { isNull, unrecognized } from './sent.ts';
import type { Asked, Route, State } from './state.ts';
import { storedLabels } from './tag-labels.ts';
import { atLeast } from './version.ts';
import { edited } from './versions.ts';

/**
 * Editing an entity by JSON Patch. No tag guards against concurrent edits (`If-Match` is ignored): only the patch's own `test` operations
 * do.
 */
export const editRoutes: readonly Route[] = [
  { method: 'PATCH', pattern: '/{collection}/name/{fqn}', answer: (asked) => edit(asked, namedIn(asked)) },
  { method: 'PATCH', pattern: '/{collection}/{id}', answer: (asked) => edit(asked, withIdIn(asked)) },
  { pattern: '/{collection}/{id}/versions', answer: versions },
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function withIdIn({ params, state }: Asked): () => Entity {
  const kind = kindInCollection(params.collection ?? '');
  const id = params.id ?? '';
  if (!kind || !UUID.test(id)) throw noSuchRoute();
  return () => existing(state.store.byId(kind, id), kind, id);
}

function namedIn({ params, state }: Asked): () => Entity {
  const kind = kindInCollection(params.collection ?? '');
  const fqn = params.fqn ?? '';
  if (!kind) throw noSuchRoute();
  return () => existing(entityNamed(state, kind, fqn), kind, fqn);
}

function existing(entity: Entity | null, kind: string, name: string): Entity {
  if (!entity || isDeleted(entity)) throw notFound(kind, name);
  return entity;
}

/** Checks, in this order: the body, whether the entity exists, the right to each path, and whether the patch applies. */
function edit(asked: Asked, find: () => Entity): Reply {
  const { caller, state, sent } = asked;
  const operations = operationsIn(sent);
  const before = find();
  for (const { path } of operations) checkRight(rightFor(path), before, asked);
  return stored(before, operations, { caller, state });
}

/** Stores the result of these operations on an entity, without checking rights. */
export function stored(before: Entity, operations: readonly PatchOperation[], { caller, state }: Pick<Asked, 'caller' | 'state'>): Reply {
  const seen = asPatched(before, state);
  const after = patched(seen, operations);
  refuseUnknown(after, before, state);
  const result = edited(before, settled(before, after, operations, state), { caller, now: state.now(), history: state.history });
  state.store.put(result.entity);
  return changed(answered(result.entity, operations, result.how, state), result.how);
}

/** Description and tags, of the entity and its columns, have rights of their own; any other path requires EditAll. */
function rightFor(path: readonly string[]): Operation {
  const field = path[0] === 'columns' ? path.find((part, at) => at > 1 && part in RIGHTS) : path[0];
  return RIGHTS[field ?? ''] ?? 'EditAll';
}

const RIGHTS: Readonly<Record<string, Operation>> = {
  description: 'EditDescription',
  tags: 'EditTags',
  owners: 'EditOwners',
  displayName: 'EditDisplayName',
};

/** The document that a patch is applied to: empty lists are present, and a single domain has this release's name for it. */
function asPatched({ body }: Entity, { version }: State): JsonObject {
  const { domains, ...rest } = without(body, 'sampleData', 'profile', 'changeDescription');
  const [domain] = listIn(domains);
  const inOneDomain = domain === undefined ? {} : { domain };
  return { ...rest, owners: rest.owners ?? [], tags: rest.tags ?? [], ...(atLeast(version, '1.9') ? { domains } : inOneDomain) };
}

function refuseUnknown(after: JsonObject, before: Entity, { version }: State): void {
  const known = new Set([...fieldsOf(before.kind, version).keys(), ...Object.keys(before.body), 'description', 'displayName', 'name']);
  for (const other of ['domain', 'domains']) if (!fieldsOf(before.kind, version).has(other)) known.delete(other);
  const stranger = Object.keys(after).find((key) => !known.has(key));
  const name = before.kind.charAt(0).toUpperCase() + before.kind.slice(1);
  if (stranger !== undefined) throw unrecognized(stranger, `org.openmetadata.schema.entity.data.${name}`);
}

/**
 * The stored body. Inherited owners become direct ones after any edit that leaves them unchanged (a bug of the 1.6 line), and are
 * inherited again when the list is emptied; a domain stays inherited.
 */
function settled(before: Entity, after: JsonObject, operations: readonly PatchOperation[], state: State): JsonObject {
  const { domain, ...rest } = after;
  const isAbout = (field: string) => operations.some(({ op, path }) => op !== 'test' && path[0] === field);
  const text = after.description === undefined || after.description === null ? {} : { description: String(after.description) };
  const given = listIn(after.owners).map(objectIn);
  const owners =
    operations.length === 0 ? listIn(before.body.owners) : ownersOf(isAbout('owners') ? given : given.map(direct), before, state);
  const domains = domain === undefined ? parentsOf(before, 'domains', state) : [isAbout('domain') ? domainIn(domain, state) : domain];
  const kept = {
    ...without(rest, 'description'),
    ...text,
    ...without(before.body, ...Object.keys(after), 'domains', 'description', 'tags', 'owners', 'displayName'),
    name: before.body.name,
    owners,
    tags: storedLabels(after.tags, state.data.tagsKnown ?? null),
    ...(after.columns === undefined ? {} : { columns: withLabels(after.columns, state) }),
  };
  return domains.length > 0 ? { ...kept, domains } : without(kept, 'domains');
}

function direct({ inherited: _inherited, ...owner }: JsonObject): JsonObject {
  return owner;
}

function withLabels(columns: Json | undefined, state: State): Json {
  return listIn(columns)
    .map(objectIn)
    .map((column) => ({
      ...column,
      ...(column.tags === undefined ? {} : { tags: storedLabels(column.tags, state.data.tagsKnown ?? null) }),
      ...(column.children === undefined ? {} : { children: withLabels(column.children, state) }),
    }));
}

/** Users (five at most) or one team, without duplicates, sorted by name; if empty, the owners of the entity's parent. */
function ownersOf(given: readonly JsonObject[], entity: Entity, state: State): readonly Json[] {
  if (given.length === 0) return parentsOf(entity, 'owners', state);
  const teams = given.filter(({ type }) => type === 'team').length;
  if (teams > 0 && teams < given.length) throw refusal(400, 'Data Assets can have up to 5 users or a Team but not both as owners.');
  if (teams > 1) throw refusal(400, 'Only One Team is allowed to own Data Assets.');
  const found = new Map(given.map((one) => [textIn(one.id), ownerIn(one, state)]));
  return [...found.values()].sort((one, other) => (textIn(one.name) < textIn(other.name) ? -1 : 1));
}

function ownerIn({ id, type }: JsonObject, { store }: State): JsonObject {
  if (type === undefined)
    throw isNull('String.equals(Object)', 'the return value of "org.openmetadata.schema.type.EntityReference.getType()"');
  if (type !== 'user' && type !== 'team') throw unhandled(`Entity type ${textIn(type)} not found`);
  const found = store.byId(type, textIn(id));
  if (!found) throw notFound(type, textIn(id));
  return referenceTo(found);
}

function domainIn(domain: Json, { store }: State): Json {
  const found = store.byId('domain', textIn(objectIn(domain).id));
  if (!found) throw notFound('domain', textIn(objectIn(domain).id));
  return referenceTo(found);
}

/** What an asset inherits from its schema or other parent. */
function parentsOf({ body }: Entity, field: 'owners' | 'domains', { store }: State): readonly Json[] {
  const { id } = objectIn(body.databaseSchema);
  const parent = id === undefined ? null : store.byId('databaseSchema', textIn(id));
  return listIn(parent?.body[field])
    .map(objectIn)
    .map((one) => ({ ...one, inherited: true }));
}

/** A patch's answer differs from a read's: without a change, inherited owners are missing, and a new domain has only id and type. */
function answered(entity: Entity, operations: readonly PatchOperation[], how: string, state: State): JsonObject {
  const asked = new Set(['owners', 'tags', 'domains', 'votes', 'followers', 'dataProducts', 'columns']);
  const shown = presented(entity, asked, { ...presentation(state), base: null });
  const { changeDescription } = entity.body;
  const withChange = changeDescription === undefined ? shown : { ...shown, changeDescription };
  const isNew = operations.some(({ op, path }) => op !== 'test' && op !== 'remove' && path[0] === 'domain');
  const { id } = objectIn(shown.domain);
  const inDomain = isNew && id !== undefined ? { ...withChange, domain: { id, type: 'domain' } } : withChange;
  if (how !== 'entityNoChange') return inDomain;
  const own = isList(shown.owners) ? shown.owners.filter((owner) => objectIn(owner).inherited !== true) : undefined;
  return { ...inDomain, ...(own === undefined ? {} : { owners: own }) };
}

function versions({ params, state }: Asked): Json {
  const kind = kindInCollection(params.collection ?? '');
  const id = params.id ?? '';
  const now = kind && state.store.byId(kind, id);
  if (!now) throw notFound(kind ?? '', id);
  const all = [...(state.history.get(id) ?? []), now].toSorted((one, other) => numberIn(other.body.version) - numberIn(one.body.version));
  return { entityType: kind, versions: all.map(({ body }) => JSON.stringify(body)) };
}
