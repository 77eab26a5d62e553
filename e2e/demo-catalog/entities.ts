import { createHash } from 'node:crypto';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, textIn, without } from './json.ts';
import type { KindName } from './kinds.ts';
import { NEVER_DELETED } from './kinds.ts';

/** One entity of the catalogue. `body` has everything that a read with all fields could return. */
export interface Entity {
  readonly kind: KindName;
  readonly body: JsonObject;
  /** The recorded document of the search index; if absent, it is derived from the body. */
  readonly document?: JsonObject;
  /** The recorded document is only partial: the rest is derived from the body. */
  readonly partly?: boolean;
  /** Its score under `q=*`, if different from its kind's. */
  readonly score?: number;
}

/** A rule that denies a user an entity. An unconditional rule denies reading the entity and leaves search unchanged. */
export interface Denial {
  readonly user: string;
  readonly kind: KindName;
  /** null = every entity of the kind. */
  readonly fqn: string | null;
  readonly conditional: boolean;
  /** Denies only these fields (newest names): any read with one of them is refused. Absent = the whole entity. */
  readonly fields?: readonly string[];
}

export interface Edge {
  readonly fromEntity: string;
  readonly toEntity: string;
  readonly lineageDetails?: JsonObject;
}

/** The UUID by which routes and references address the entity. */
export function idOf(entity: Entity): string {
  return textIn(entity.body.id);
}

/** The entity's own name, the last part of its qualified name. */
export function nameOf(entity: Entity): string {
  return textIn(entity.body.name);
}

/** The fully qualified name, with its parts quoted as needed. */
export function fqnOf(entity: Entity): string {
  return textIn(entity.body.fullyQualifiedName);
}

/** Whether the entity is soft-deleted. */
export function isDeleted(entity: Entity): boolean {
  return entity.body.deleted === true;
}

/** A deterministic id: the same words give the same id in every run. */
export function idFor(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A part of a fully qualified name is in double quotes if, and only if, it contains a dot. */
export function quoted(part: string): string {
  return part.includes('.') ? `"${part}"` : part;
}

/** The short form in which one entity refers to another. */
export function referenceTo(entity: Entity): JsonObject {
  const { id, name, fullyQualifiedName, description, displayName, deleted } = entity.body;
  return {
    ...{ id, type: entity.kind, name, fullyQualifiedName },
    ...(description === undefined ? {} : { description }),
    ...{ displayName: displayName ?? name, ...(NEVER_DELETED.has(entity.kind) ? {} : { deleted: deleted ?? false }) },
  };
}

/** The entities, found by id or by kind and fully qualified name (case-sensitive, like the server's stored hash). */
export interface Store {
  readonly all: () => readonly Entity[];
  readonly byId: (kind: KindName, id: string) => Entity | null;
  readonly byFqn: (kind: KindName, fqn: string) => Entity | null;
  readonly put: (entity: Entity) => void;
  readonly patch: (id: string, change: JsonObject) => void;
  readonly remove: (id: string) => void;
  readonly softDelete: (id: string) => void;
}

/** A store of these entities; its changes do not affect the given list. */
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
    // A recorded document would keep the state before the change.
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

/** All columns, at every depth. */
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
