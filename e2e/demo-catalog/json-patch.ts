import { refusal, unhandled } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { isList, isObject, objectIn, textIn } from './json.ts';
import type { Sent } from './sent.ts';
import { jsonIn } from './sent.ts';

/** One operation of a JSON Patch (RFC 6902). */
export interface PatchOperation {
  readonly op: 'add' | 'remove' | 'replace' | 'test';
  /** "/columns/0/description", split into parts. */
  readonly path: readonly string[];
  readonly value?: Json;
}

/** The operations in a request; throws as the server does, which answers most mistakes with a 500. */
export function operationsIn(sent: Sent): readonly PatchOperation[] {
  if (sent.type !== 'application/json-patch+json') throw unhandled('HTTP 415 Unsupported Media Type');
  const body = jsonIn(sent);
  if (!isList(body)) throw refusal(400, 'JSON patch has to be an array of objects');
  return body.map(objectIn).map(operationIn);
}

function operationIn({ op, path, value }: JsonObject): PatchOperation {
  if (op !== 'add' && op !== 'remove' && op !== 'replace' && op !== 'test')
    throw unhandled(`Illegal value for the operationName of the JSON patch operation: ${textIn(op)}`);
  if (path === undefined) throw unhandled('no mapping for path');
  if (op !== 'remove' && value === undefined) throw unhandled('name or value/builder must not be null');
  return { op, path: textIn(path).split('/').slice(1), ...(value === undefined ? {} : { value }) };
}

/** The document after all operations; throws the 500 of the first that fails. */
export function patched(document: JsonObject, operations: readonly PatchOperation[]): JsonObject {
  return objectIn(operations.reduce<Json>((value, operation) => applied(value, operation.path, operation), document));
}

function applied(value: Json, path: readonly string[], operation: PatchOperation): Json {
  const [key = '', ...rest] = path;
  if (isList(value)) return inList(value, key, rest, operation);
  const held = objectIn(value);
  const old = held[key];
  if (rest.length > 0) {
    if (old === undefined) throw absent(value, key);
    return { ...held, [key]: applied(old, rest, operation) };
  }
  if (operation.op !== 'add' && old === undefined) throw absent(value, key);
  switch (operation.op) {
    case 'test':
      check(old, operation.value);
      return value;
    case 'remove':
      return Object.fromEntries(Object.entries(held).filter(([name]) => name !== key));
    default:
      return { ...held, [key]: operation.value };
  }
}

function inList(list: readonly Json[], key: string, rest: readonly string[], operation: PatchOperation): Json {
  const at = key === '-' ? list.length : Number(key);
  const old = list[at];
  if (rest.length > 0) {
    if (old === undefined) throw outOfRange(list, key);
    return list.map((one, place) => (place === at ? applied(one, rest, operation) : one));
  }
  if (operation.op === 'add') {
    if (at > list.length) throw outOfRange(list, key);
    return [...list.slice(0, at), operation.value ?? null, ...list.slice(at)];
  }
  if (old === undefined) throw outOfRange(list, key);
  if (operation.op === 'test') check(old, operation.value);
  if (operation.op === 'remove') return list.filter((_, place) => place !== at);
  return operation.op === 'replace' ? list.map((one, place) => (place === at ? (operation.value ?? null) : one)) : list;
}

function check(held: Json | undefined, wanted: Json | undefined): void {
  if (!isSame(held, wanted)) throw unhandled('JsonPatch.Operation.TEST fails! Values are not equal');
}

/** Equal as JSON, regardless of the order of keys. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (isList(one) && isList(other)) return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSame(one[key], other[key]));
}

/** These two errors contain the whole document, so they should not be shown. */
function absent(value: Json, key: string) {
  return unhandled(`'${JSON.stringify(value)}' contains no value for name '${key}'`);
}

function outOfRange(list: readonly Json[], key: string) {
  return unhandled(`'${JSON.stringify(list)}' contains no element for index ${key} and for '${key}'.`);
}
