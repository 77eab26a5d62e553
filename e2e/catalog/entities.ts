import { createHash } from 'node:crypto';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, textIn, without } from './json.ts';
import type { KindName } from './kinds.ts';
import { NEVER_DELETED } from './kinds.ts';

/** One entity of the catalogue. `body` holds all that an entity read could give if every field were asked for. */
export interface Entity {
  readonly kind: KindName;
  readonly body: JsonObject;
  /** What the search index holds, where that was recorded; else it is made from the body. */
  readonly document?: JsonObject;
  /** The recorded document is a part only: the rest is made from the body. */
  readonly partly?: boolean;
  /** Its score under `q=*`, where it differs from that of its kind. */
  readonly score?: number;
}

/** A user who is kept from an entity. An unconditional rule keeps the entity read away and leaves search as it is. */
export interface Denial {
  readonly user: string;
  readonly kind: KindName;
  /** null = every entity of the kind. */
  readonly fqn: string | null;
  readonly conditional: boolean;
  /** Kept from these fields alone (newest names): whatever is read with one of them is refused. Absent = from all of it. */
  readonly fields?: readonly string[];
}

export interface Edge {
  readonly fromEntity: string;
  readonly toEntity: string;
  readonly lineageDetails?: JsonObject;
}

export function idOf(entity: Entity): string {
  return textIn(entity.body.id);
}

export function nameOf(entity: Entity): string {
  return textIn(entity.body.name);
}

export function fqnOf(entity: Entity): string {
  return textIn(entity.body.fullyQualifiedName);
}

export function isDeleted(entity: Entity): boolean {
  return entity.body.deleted === true;
}

/** The same id for the same words in every run. */
export function idFor(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A part of a fully qualified name stands in double quotes when it holds a dot, and only then. */
export function quoted(part: string): string {
  return part.includes('.') ? `"${part}"` : part;
}

/** The short form in which one entity speaks of another. */
export function referenceTo(entity: Entity): JsonObject {
  const { id, name, fullyQualifiedName, description, displayName, deleted } = entity.body;
  return {
    ...{ id, type: entity.kind, name, fullyQualifiedName },
    ...(description === undefined ? {} : { description }),
    ...{ displayName: displayName ?? name, ...(NEVER_DELETED.has(entity.kind) ? {} : { deleted: deleted ?? false }) },
  };
}

/** The entities, found by id or by kind and fully qualified name (case-sensitive, as the server's stored hash is). */
export interface Store {
  readonly all: () => readonly Entity[];
  readonly byId: (kind: KindName, id: string) => Entity | null;
  readonly byFqn: (kind: KindName, fqn: string) => Entity | null;
  readonly put: (entity: Entity) => void;
  readonly patch: (id: string, change: JsonObject) => void;
  readonly remove: (id: string) => void;
  readonly softDelete: (id: string) => void;
}

export function createStore(entities: readonly Entity[]): Store {
  const byId = new Map(entities.map((entity) => [idOf(entity), entity]));
  const byFqn = new Map(entities.map((entity) => [key(entity.kind, fqnOf(entity)), idOf(entity)]));

  function put(entity: Entity): void {
    byId.set(idOf(entity), entity);
    byFqn.set(key(entity.kind, fqnOf(entity)), idOf(entity));
  }

  function patch(id: string, change: JsonObject): void {
    const entity = byId.get(id);
    if (!entity) throw new Error(`no entity ${id} to change`);
    byFqn.delete(key(entity.kind, fqnOf(entity)));
    // A recorded document would go on saying what was true before the change.
    const { document: _document, ...rest } = entity;
    put({ ...rest, body: { ...entity.body, version: 0.2, ...change } });
  }

  return {
    all: () => [...byId.values()],
    byId: (kind, id) => {
      const entity = byId.get(id);
      return entity?.kind === kind ? entity : null;
    },
    byFqn: (kind, fqn) => byId.get(byFqn.get(key(kind, fqn)) ?? '') ?? null,
    put,
    patch,
    remove(id) {
      const entity = byId.get(id);
      if (!entity) throw new Error(`no entity ${id} to remove`);
      byId.delete(id);
      byFqn.delete(key(entity.kind, fqnOf(entity)));
    },
    softDelete: (id) => patch(id, { deleted: true }),
  };
}

function key(kind: KindName, fqn: string): string {
  return `${kind} ${fqn}`;
}

/** A column and those inside it. */
export function allColumns(columns: Json | undefined): readonly JsonObject[] {
  return listIn(columns).flatMap((column) => [objectIn(column), ...allColumns(objectIn(column).children)]);
}

/** Columns without their tags, at every depth. */
export function untagged(columns: Json | undefined): readonly JsonObject[] {
  return listIn(columns).map((column) => {
    const { children } = objectIn(column);
    return { ...without(objectIn(column), 'tags'), ...(children === undefined ? {} : { children: untagged(children) }) };
  });
}

/** Columns that all have a list of tags, at every depth. */
export function tagged(columns: Json | undefined): readonly JsonObject[] {
  return listIn(columns).map((column) => {
    const { children, tags = [] } = objectIn(column);
    return { ...objectIn(column), tags, ...(children === undefined ? {} : { children: tagged(children) }) };
  });
}
