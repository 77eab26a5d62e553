import type { Entity } from './entities.ts';
import { refusal } from './errors.ts';
import type { Json } from './json.ts';
import { isList, listIn, objectIn } from './json.ts';
import type { PatchOperation } from './json-patch.ts';

/**
 * The path of what a link speaks of behind the entity's name: ["columns", "place", …] is found by name. A column inside of another is named
 * with both parts in quotes; a name with a dot of its own, or without the quotes, is not found, and the refusal tells what was sought.
 */
export function pathTo(entity: Entity, [head, name = '']: readonly string[]): readonly string[] {
  if (head !== 'columns') return [];
  const names = name.includes('.') ? name.slice(1, -1).split('.') : [name];
  const path: string[] = [];
  let columns: Json | undefined = entity.body.columns;
  for (const [depth, part] of names.entries()) {
    const at = listIn(columns).findIndex((column) => objectIn(column).name === part);
    if (at < 0) throw refusal(400, `Invalid column name ${part}`);
    path.push(depth === 0 ? 'columns' : 'children', String(at));
    columns = objectIn(listIn(columns)[at]).children;
  }
  return path;
}

/** An edit of one field there, whether it was there before or not. */
export function writing(entity: Entity, rest: readonly string[], field: string, value: Json): PatchOperation {
  return { op: 'add', path: [...pathTo(entity, rest), field], value };
}

/** What stands there now. */
export function valueThere(entity: Entity, rest: readonly string[], field: string): Json | undefined {
  const place = pathTo(entity, rest).reduce<Json | undefined>(
    (value, key) => (isList(value) ? value[Number(key)] : objectIn(value)[key]),
    entity.body,
  );
  return objectIn(place)[field];
}
