import type { Entity } from './entities.ts';
import { idOf, nameOf } from './entities.ts';
import type { Json, JsonObject } from './json.ts';
import { isList, listIn, numberIn, objectIn, textIn, without } from './json.ts';
import { isSame } from './json-patch.ts';

/** A user's edits within this time form one version. */
const FOLDED_MS = 10 * 60 * 1000;

/** Earlier states of edited entities, the newest last. */
export type History = Map<string, Entity[]>;

export interface Edited {
  readonly entity: Entity;
  readonly how: 'entityUpdated' | 'entityNoChange';
}

/**
 * What is stored after an edit. A user's first edit makes a version; further edits within ten minutes are merged into it. If they undo
 * everything, the version is removed again: version, time and author are then those of the state before, and no change is recorded.
 */
export function edited(
  before: Entity,
  body: JsonObject,
  { caller, now, history }: { caller: Entity; now: number; history: History },
): Edited {
  const states = history.get(idOf(before)) ?? [];
  const by = nameOf(caller);
  const base = states.at(-1);
  const isFolded = base !== undefined && before.body.updatedBy === by && now - numberIn(before.body.updatedAt) < FOLDED_MS;
  if (isUnchanged(before.body, body)) return { entity: before, how: isFolded ? 'entityUpdated' : 'entityNoChange' };
  if (isFolded && isUnchanged(base.body, body)) {
    history.set(idOf(before), states.slice(0, -1));
    return { entity: base, how: 'entityNoChange' };
  }
  const from = isFolded ? base : before;
  if (!isFolded) history.set(idOf(before), [...states, before]);
  const version = Math.round((numberIn(from.body.version) + 0.1) * 10) / 10;
  const stamped = { ...body, version, updatedAt: now, updatedBy: by, changeDescription: changesBetween(from.body, body) };
  const { document: _document, ...rest } = before;
  return { entity: { ...rest, body: stamped }, how: 'entityUpdated' };
}

const STAMPS = ['version', 'updatedAt', 'updatedBy', 'changeDescription', 'votes', 'followers'];

function isUnchanged(one: JsonObject, other: JsonObject): boolean {
  return isSame(without(one, ...STAMPS), without(other, ...STAMPS));
}

/** Added, updated and deleted fields: "description", "tags", "columns.amount.description". */
function changesBetween(before: JsonObject, after: JsonObject): JsonObject {
  const changes = [...fieldChanges(before, after, ''), ...columnChanges(before.columns, after.columns)];
  const of = (kind: string) =>
    changes
      .filter((one) => one.kind === kind)
      .map(({ name }) => ({ name }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  return { fieldsAdded: of('added'), fieldsUpdated: of('updated'), fieldsDeleted: of('deleted'), previousVersion: before.version };
}

interface Change {
  readonly kind: 'added' | 'updated' | 'deleted';
  readonly name: string;
}

function fieldChanges(before: JsonObject, after: JsonObject, path: string): readonly Change[] {
  return ['displayName', 'description', 'tags', 'owners', 'domains'].flatMap((field) => {
    const name = `${path}${field === 'domains' ? 'domain' : field}`;
    return changeOf(name, before[field], after[field]);
  });
}

function changeOf(name: string, before: Json | undefined, after: Json | undefined): readonly Change[] {
  if (isSame(before, after)) return [];
  if (isList(before) || isList(after)) {
    const [gone, come] = [keysIn(before), keysIn(after)];
    const added = [...come].some((key) => !gone.has(key)) ? [{ kind: 'added' as const, name }] : [];
    const deleted = [...gone].some((key) => !come.has(key)) ? [{ kind: 'deleted' as const, name }] : [];
    return [...added, ...deleted];
  }
  if (before === undefined || before === null) return [{ kind: 'added', name }];
  return [{ kind: after === undefined || after === null ? 'deleted' : 'updated', name }];
}

function keysIn(list: Json | undefined): ReadonlySet<string> {
  return new Set(
    listIn(list)
      .map(objectIn)
      .filter(({ inherited }) => inherited !== true)
      .map(({ id, tagFQN }) => textIn(tagFQN ?? id)),
  );
}

/** Columns are named only by their own name, however deeply they are nested. */
function columnChanges(before: Json | undefined, after: Json | undefined): readonly Change[] {
  const old = new Map(flat(before).map((column) => [textIn(column.fullyQualifiedName), column]));
  return flat(after).flatMap((column) => {
    const name = textIn(column.name);
    const quoted = name.includes('.') ? `"${name}"` : name;
    return fieldChanges(old.get(textIn(column.fullyQualifiedName)) ?? {}, column, `columns.${quoted}.`);
  });
}

function flat(columns: Json | undefined): readonly JsonObject[] {
  return listIn(columns)
    .map(objectIn)
    .flatMap((column) => [column, ...flat(column.children)]);
}
