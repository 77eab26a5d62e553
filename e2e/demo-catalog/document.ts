import type { Entity } from './entities.ts';
import { allColumns, fqnOf, nameOf } from './entities.ts';
import type { Json, JsonObject } from './json.ts';
import { isList, isObject, listIn, objectIn, textIn, without } from './json.ts';
import { isTier, tagsOf } from './present.ts';
import { asReleased } from './releases.ts';
import { atLeast } from './version.ts';

/** The search index's document of an entity: its body, with tags, tier, owners and names in the index's own form. */
export function documentOf(entity: Entity, version: string): JsonObject {
  if (entity.document && !entity.partly) return entity.document;
  const byVersion = made.get(entity) ?? new Map<string, JsonObject>();
  made.set(entity, byVersion);
  const document = byVersion.get(version) ?? { ...madeFrom(entity, version), ...entity.document };
  byVersion.set(version, document);
  return document;
}

/** A search looks at every document, so each is built once per version; entities are immutable and replaced as a whole. */
const made = new WeakMap<Entity, Map<string, JsonObject>>();

function madeFrom(entity: Entity, version: string): JsonObject {
  const { kind } = entity;
  const body = asReleased(kind, entity.body, version);
  const columns = allColumns(body.columns);
  // The index mixes the columns' tags into the table's, duplicates included, and keeps the tier separate.
  const tags = [...tagsOf(body), ...columns.flatMap((column) => listIn(column.tags))].filter((tag) => !isTier(tag));
  const tier = tagsOf(body).find(isTier);
  const owners = listIn(body.owners).map(indexedOwner);
  const domains = listIn(body.domains);
  const name = nameOf(entity);

  return {
    ...without(body, ...NOT_INDEXED),
    ...{ displayName: body.displayName ?? name, deleted: body.deleted === true ? DELETED : false, entityType: kind, tags },
    ...(tier === undefined ? {} : { tier }),
    // Read in the server's sources (TableIndex.java), not recorded.
    ...(atLeast(version, '2.0') ? { classificationTags: ownTags(body) } : {}),
    ...(atLeast(version, '1.5') ? { owners } : { owner: owners[0] }),
    ...(atLeast(version, '1.9') ? { domains } : { domain: domains[0] ?? null }),
    ...(body.columns === undefined ? {} : { columnNames: columnNames(body.columns) }),
    ...{ followers: listIn(body.followers).map((follower) => textIn(objectIn(follower).id)), totalVotes: 0 },
    ...{
      descriptionStatus: body.description ? 'COMPLETE' : 'INCOMPLETE',
      lineage: [],
      suggest: suggestions(entity),
      fqnParts: [fqnOf(entity), name],
    },
  };
}

/** Names of the entity's own classification tags, without those of its columns. */
function ownTags(body: JsonObject): readonly Json[] {
  return tagsOf(body)
    .filter((tag) => !isTier(tag) && objectIn(tag).source !== 'Glossary')
    .map((tag) => objectIn(tag).tagFQN ?? null);
}

/** A soft deletion writes a string into the document, not a boolean (recorded). */
const DELETED = 'true';

const NOT_INDEXED = ['owners', 'domains', 'followers', 'votes', 'joins', 'sampleData', 'profile', 'inheritedRoles', 'testSuite'];

/** In hits, the name of a user with a dot is quoted in a form of its own. */
function indexedOwner(owner: Json): Json {
  if (!isObject(owner)) return owner;
  const fqn = textIn(owner.fullyQualifiedName);
  return { ...owner, fullyQualifiedName: fqn.replace(/^"(.*)"$/, "\\'$1\\'") };
}

/** Names of columns; for nested columns, only of parent and leaf. */
function columnNames(columns: Json | undefined, parent?: string): readonly string[] {
  return listIn(columns).flatMap((column) => {
    const { name, children } = objectIn(column);
    const own = textIn(name);
    return [parent === undefined ? own : `${parent}.${own}`, ...columnNames(children, own)];
  });
}

function suggestions(entity: Entity): Json {
  return [
    { input: fqnOf(entity), weight: 5 },
    { input: nameOf(entity), weight: 10 },
  ];
}

/** All values at a dotted path of a document; lists on the way are flattened. */
export function valuesAt(document: JsonObject, path: string): readonly (string | number | boolean)[] {
  const found: (string | number | boolean)[] = [];
  collect(document, path.split('.'), 0, found);
  return found;
}

function collect(value: Json | undefined, path: readonly string[], at: number, found: (string | number | boolean)[]): void {
  if (value === undefined || value === null) return;
  if (isList(value)) for (const item of value) collect(item, path, at, found);
  else if (isObject(value)) collect(value[path[at] ?? ''], path, at + 1, found);
  else if (at >= path.length) found.push(value);
}

/** Only the named fields of a document; a name includes all fields below it. */
export function picked(document: JsonObject, names: readonly string[]): JsonObject {
  const heads = new Map<string, string[]>();
  for (const name of names) {
    const [head = '', ...rest] = name.split('.');
    heads.set(head, [...(heads.get(head) ?? []), rest.join('.')]);
  }
  return Object.fromEntries(
    [...heads].flatMap(([head, rests]) => {
      const value = document[head];
      if (value === undefined) return [];
      return [[head, rests.includes('') ? value : pickedIn(value, rests)]];
    }),
  );
}

function pickedIn(value: Json, names: readonly string[]): Json {
  if (isList(value)) return value.map((item) => pickedIn(item, names));
  return isObject(value) ? picked(value, names) : value;
}
