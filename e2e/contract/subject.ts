import type { TestContext } from 'vitest';
import type { Json, JsonObject } from '../catalog/json.ts';
import { listIn, numberIn, objectIn, parsed, textIn } from '../catalog/json.ts';
import type { Catalog } from '../catalog/server.ts';
import { startCatalog } from '../catalog/server.ts';

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** null when the answer is no JSON. */
  readonly body: Json;
  readonly text: string;
}

/** The server that is asked: a real one, when its address is given, else the demo catalogue. */
export interface Subject {
  /** null when a real server is asked. */
  readonly demo: Catalog | null;
  readonly version: string;
  readonly token: string;
  /** GET below /api/v1; `authorization` replaces the header, null leaves it out. */
  readonly ask: (path: string, authorization?: string | null, method?: string) => Promise<Answered>;
  /** Hits of a search, with its question as the extension asks it. */
  readonly search: (names: Readonly<Record<string, string>>, filter?: JsonObject, fields?: readonly string[]) => Promise<Found>;
  readonly close: () => Promise<void>;
}

interface Found extends Answered {
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface Hit {
  readonly id: string;
  readonly source: JsonObject;
  readonly matched: readonly string[];
}

export async function openSubject(): Promise<Subject> {
  const { OPENMETADATA_URL: given, OPENMETADATA_TOKEN: givenToken } = process.env;
  if (given && !givenToken) throw new Error('OPENMETADATA_TOKEN is missing: a personal access token for OPENMETADATA_URL');
  const demo = given ? null : await startCatalog();
  const base = demo?.url ?? (given ?? '').replace(/\/*$/, '/');
  const token = demo ? await demo.token('user') : (givenToken ?? '');

  const ask: Subject['ask'] = async (path, authorization = `Bearer ${token}`, method = 'GET') => {
    const headers = authorization === null ? {} : { authorization };
    const response = await fetch(new URL(`api/v1/${path}`, base), { method, headers, redirect: 'manual' });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  const { version } = objectIn((await ask('system/version', null)).body);

  const search: Subject['search'] = async (names, filter, fields = []) => {
    const query = new URLSearchParams({ q: '*', index: 'dataAsset', from: '0', size: '25', deleted: 'false', ...names });
    if (filter) query.set('query_filter', JSON.stringify({ query: filter }));
    for (const field of fields) query.append('include_source_fields', field);
    const answered = await ask(`search/query?${query}`);
    const { total, hits } = objectIn(objectIn(answered.body).hits);
    return { ...answered, total: numberIn(objectIn(total).value), hits: listIn(hits).map(hitOf) };
  };
  return { demo, version: textIn(version), token, ask, search, close: async () => demo?.close() };
}

function hitOf(hit: Json): Hit {
  const { _id, _source, matched_queries } = objectIn(hit);
  return { id: textIn(_id), source: objectIn(_source), matched: listIn(matched_queries).map(String) };
}

/** What a test needs and a real server may lack. There the test is skipped and says why; the demo catalogue must have it. */
export function needed<T>(found: T | undefined, what: string, { demo }: Subject, context: TestContext): T {
  if (found !== undefined) return found;
  if (demo) throw new Error(`the demo catalogue lacks ${what}`);
  return context.skip(`this server has ${what} nowhere that was looked`);
}

/** What only the demo catalogue can be brought to do, as nothing is ever changed on a real server. */
export function demoOnly({ demo }: Subject, what: string, context: TestContext): Catalog {
  return demo ?? context.skip(`${what} cannot be brought about without changing the server`);
}
