import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from './json.ts';
import { isList, isObject, listIn, objectIn, textIn } from './json.ts';
import { noLongerAsked } from './pinned.ts';
import type { Recording } from './recordings.ts';
import { readRecordings, readSet } from './recordings.ts';
import type { Catalog } from './server.ts';
import { startCatalog } from './server.ts';

const folder = join(import.meta.dirname, 'recordings');
const sets = await Promise.all(
  ['openmetadata-1.6', 'openmetadata-1.6-second'].map(async (name) => ({ name, recordings: await readSet(join(folder, name)) })),
);

const asked = new Set<string>();

test('there are 53 recordings', () => {
  expect(sets.flatMap(({ recordings }) => recordings)).toHaveLength(53);
});

describe.each(sets)('a catalog filled from $name', ({ name, recordings }) => {
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await startCatalog({ data: await readRecordings(join(folder, name)) });
  });
  afterAll(async () => {
    for (const one of catalog.asked) asked.add(one);
    await catalog.close();
  });

  test.each(recordings)('the catalog answers $name as the real server did', async (recording) => {
    const response = await fetch(new URL(pathOf(recording).slice(1), catalog.url), { headers: await headersFor(recording, catalog) });
    const text = await response.text();
    const body: Json = typeof recording.body === 'string' ? text : JSON.parse(text);

    expect(response.status).toBe(recording.status);
    for (const name of ['www-authenticate', 'vary']) expect(response.headers.get(name)).toBe(recording.headers[name] ?? null);
    expect(mediaType(response.headers.get('content-type'))).toBe(mediaType(recording.headers['content-type'] ?? ''));
    if (recording.status !== 200) expect(body).toEqual(recording.body);
    expect(idsIn(body)).toEqual(idsIn(recording.body));
    expect(keysIn(body)).toEqual(keysIn(recording.body));
    expect(namesMetIn(body)).toEqual(namesMetIn(recording.body));
    expect(valuesIn(body)).toEqual(valuesIn(recording.body));
  });

  test('the recordings contain no unpinned request', () => {
    expect(catalog.unpinned).toEqual([]);
  });
});

test('the recordings contain every request pinned to them', () => {
  expect(noLongerAsked('recordings', '1.6.0-SNAPSHOT', asked)).toEqual([]);
});

/** The one path that was recorded as a description stands for any path that is too long. */
function pathOf({ path, status }: Recording): string {
  return status === 414 ? `/api/v1/search/query?q=*&query_filter=${'x'.repeat(8200)}` : path;
}

async function headersFor({ authorization }: Recording, catalog: Catalog): Promise<Record<string, string>> {
  const token = await tokenFor(authorization, catalog);
  return token === null ? {} : { authorization: token };
}

async function tokenFor(words: string | undefined, catalog: Catalog): Promise<string | null> {
  switch (words) {
    case undefined:
      return null;
    case 'Bearer and nothing after it':
      return 'Bearer ';
    case 'Bearer abc':
      return words;
    case 'a token signed by another key under the same kid':
      return `Bearer ${await catalog.token('other-key')}`;
    case 'a token of another server (unknown kid)':
      return `Bearer ${await catalog.token('other-server')}`;
    case 'a user to whom a conditional rule denies tables tagged Sensitivity.Restricted':
      return `Bearer ${await catalog.token('user', { user: 'denied' })}`;
    default:
      return `Bearer ${await catalog.token('user')}`;
  }
}

function mediaType(type: string | null): string {
  return type?.toLowerCase().replace(/\s/g, '') ?? '';
}

/** Every `id` and `_id` of an answer, at any depth. */
function idsIn(value: Json | undefined): readonly string[] {
  return [...new Set(walked(value).flatMap(([path, held]) => (/(^|\.)_?id$/.test(path) ? [String(held)] : [])))].sort();
}

/** The path of every key; all items of a list count as one. */
function keysIn(value: Json | undefined): readonly string[] {
  return [...new Set(walked(value).map(([path]) => path))].filter((path) => !path.startsWith('aggregations.')).sort();
}

/** Every value with its path, except those that differ from run to run: the server's own address, times, scores, cursors and the key. */
function valuesIn(body: Json): readonly string[] {
  return [
    ...new Set(
      walked(body).flatMap(([path, held]) => (isList(held) || isObject(held) || VARYING.test(path) ? [] : [`${path} = ${hostless(held)}`])),
    ),
  ].sort();
}

const VARYING = /^took$|score$|^aggregations|^paging\.after$|^keys\.n$|^timestamp$/;

function hostless(value: Json): string {
  return String(value).replace(/^https?:\/\/(127\.0\.0\.1:\d+|catalog\.example)\//, '/');
}

function namesMetIn(body: Json): readonly string[] {
  const hits = listIn(objectIn(objectIn(body).hits).hits).map(objectIn);
  return hits.map(({ _id, matched_queries }) => `${textIn(_id)}: ${listIn(matched_queries).map(String).sort().join()}`).sort();
}

function walked(value: Json | undefined, path = ''): readonly (readonly [string, Json])[] {
  if (isList(value)) return value.flatMap((item) => walked(item, path));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = path ? `${path}.${key}` : key;
    return inner === undefined ? [] : [[below, inner] as const, ...walked(inner, below)];
  });
}
