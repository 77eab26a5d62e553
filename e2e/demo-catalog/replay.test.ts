import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from './entities.ts';
import type { Json } from './json.ts';
import { parsed, textIn } from './json.ts';
import { NOT_REPLAYED } from './not-replayed.ts';
import type { Recorded } from './recorded-group.ts';
import { differences, readGroup, readWorld, renamed } from './recorded-group.ts';
import type { Catalog } from './server.ts';
import { startCatalog } from './server.ts';

/** The third set: each group starts with the server's state before its first request; its requests are sent again in order. */
const folder = join(import.meta.dirname, 'recordings/openmetadata-1.6-third');
const groups = await Promise.all(
  ['plain', 'search', 'follow', 'vote', 'feed', 'announcement', 'suggestion', 'task', 'edit', 'incident'].map(async (name) => ({
    name,
    world: await readWorld(folder, name),
    recorded: await readGroup(folder, name),
  })),
);

describe.each(groups)('a replay of the group $name', ({ world, recorded }) => {
  let catalog: Catalog;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    catalog = await startCatalog({ data: world, decoys: false });
    const standing = [...catalog.entities.all().map(idOf), ...[...world.threads, ...(world.suggestions ?? [])].map(({ id }) => textIn(id))];
    for (const id of standing) ids.set(id, id);
  });
  afterAll(() => catalog.close());

  test.each(recorded.flatMap((one) => (one.name in NOT_REPLAYED ? [] : [[one.name, one] as const])))(
    'the answer is as recorded: %s',
    async (_name, one) => {
      const response = await fetch(new URL(`api/v1/${renamed(one.path, ids)}`, catalog.url), {
        method: one.method,
        headers: await headersFor(one, catalog),
        ...(one.body === undefined ? {} : { body: bodyOf(one, ids) }),
      });
      const text = await response.text();
      const answer: Json = typeof one.answer === 'string' ? text : parsed(text);
      const found = [`${response.status}`, ...differences(one, answer, ids)];
      expect(found).toEqual([`${one.status}`]);
    },
  );
});

test('482 of 495 recorded requests are replayed', () => {
  const names = groups.flatMap(({ recorded }) => recorded.flatMap(({ name, assumed }) => (assumed ? [] : [name])));
  const left = Object.keys(NOT_REPLAYED);
  expect(left.filter((name) => !names.includes(name))).toEqual([]);
  expect([names.length, names.length - left.length]).toEqual([495, 482]);
});

async function headersFor({ as, type, method, body }: Recorded, catalog: Catalog): Promise<Record<string, string>> {
  const kind = as === 'ingestion-bot' ? 'bot' : 'user';
  const usual = method === 'PATCH' ? 'application/json-patch+json' : 'application/json';
  return {
    ...(as === undefined ? {} : { authorization: `Bearer ${await catalog.token(kind, { user: as })}` }),
    ...(body === undefined ? {} : { 'content-type': type ?? usual }),
  };
}

function bodyOf({ body, unparsed }: Recorded, ids: ReadonlyMap<string, string>): string {
  return unparsed ? String(body) : renamed(JSON.stringify(body), ids);
}
