import type { IncomingMessage } from 'node:http';
import { Refusal, refusal, unhandled } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { isObject } from './json.ts';

/** A request's contents; `body` is undefined if there is none. Read only after the token is checked. */
export interface Sent {
  readonly type: string;
  readonly text: string;
}

/** Reads a request's body, and its content type without parameters. */
export async function sentWith(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = [];
  // A read has no body, and its sender may have aborted it while the answer was delayed: reading the body would then throw.
  if (request.method !== 'GET' && request.method !== 'HEAD') for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return { type: String(request.headers['content-type'] ?? '').split(';')[0] ?? '', text: Buffer.concat(chunks).toString() };
}

/** The JSON body, undefined if there is none; throws the parser's 400, which is plain text. */
export function jsonIn({ text }: Sent): Json | undefined {
  if (text === '') return undefined;
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    throw notJson(text);
  }
}

function notJson(text: string): Refusal {
  const word = /^\s*([A-Za-z0-9_]+)/.exec(text)?.[1];
  const what = word
    ? `Unrecognized token '${word}': was expecting (JSON String, Number (or 'NaN'/'+INF'/'-INF'), Array, Object or token 'null', 'true' or 'false')`
    : 'Unexpected end-of-input within/between Object entries';
  return new Refusal({ status: 400, type: 'text/plain', body: what });
}

/** The object in the body; throws for a property that is not known. */
export function objectOf(body: Json | undefined, className: string, known: readonly string[]): JsonObject {
  if (!isObject(body)) throw refusal(400, `Cannot construct instance of \`${className}\``);
  const stranger = Object.keys(body).find((key) => !known.includes(key));
  if (stranger !== undefined) throw unrecognized(stranger, className);
  return body;
}

/** The server's 400 for an unknown property. */
export function unrecognized(field: string, className: string): Refusal {
  return refusal(400, `Unrecognized field "${field}" (class ${className}), not marked as ignorable`);
}

/** One of a list of words; any other is a 400 that quotes it. */
export function oneOf<Word extends string>(value: Json | undefined, words: readonly Word[], className: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw refusal(400, `Cannot construct instance of \`${className}\`, problem: ${String(value)}`);
  return found;
}

/** The server's 500 where it reads a value without checking that it exists. */
export function isNull(what: string, because: string): Refusal {
  return unhandled(`Cannot invoke "${what}" because ${because} is null`);
}
