import type { Entity } from './entities.ts';
import { refusal } from './errors.ts';
import type { Json } from './json.ts';
import { isList, listIn, objectIn } from './json.ts';
import type { PatchOperation } from './json-patch.ts';

/**
 * The path for the parts of a link after the entity's name: ["columns", "place", …], found by name. A nested column is named with both
 * parts in quotes; a name that contains a dot, or lacks the quotes, is not found, and the refusal contains the name sought.
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

/** A patch operation that sets a field there, whether or not it exists. */
export function writing(entity: Entity, rest: readonly string[], field: string, value: Json): PatchOperation {
  return { op: 'add', path: [...pathTo(entity, rest), field], value };
}

/** The current value of the field there. */
export function valueThere(entity: Entity, rest: readonly string[], field: string): Json | undefined {
  const place = pathTo(entity, rest).reduce<Json | undefined>(
    (value, key) => (isList(value) ? value[Number(key)] : objectIn(value)[key]),
    entity.body,
  );
  return objectIn(place)[field];
}
