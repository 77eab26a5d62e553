import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCatalog } from '../../src/catalog/open-metadata.ts';
import { ASSET_KINDS } from '../../src/model/kind.ts';
import { idOf, isDeleted } from '../demo-catalog/entities.ts';
import { isKindOf } from '../demo-catalog/kinds.ts';
import { type Catalog, startCatalog } from '../demo-catalog/server.ts';

/** A pre-release build of 1.6 that does not accept all of its fields yet. Placard treats it as 1.6, and gives up refused fields. */
const VERSION = '1.6.0-SNAPSHOT';

let demo: Catalog;
let token: string;
beforeAll(async () => {
  demo = await startCatalog({ version: VERSION, decoys: false });
  token = await demo.token('user');
});
afterAll(() => demo.close());

test.for(ASSET_KINDS.filter((kind) => isKindOf(VERSION, kind)))(
  '%s: a snapshot release that refuses some fields still gives a complete entity',
  async (kind) => {
    const catalog = openCatalog({ server: demo.url, token, version: VERSION });
    const entity = demo.entities.all().find((one) => one.kind === kind && !isDeleted(one));
    if (!entity) throw new Error(`the demo data has no ${kind}`);
    expect(await catalog.fresh({ kind, id: idOf(entity) })).toMatchObject({ kind, id: idOf(entity), detail: 'whole' });
  },
);

test('a refused field is not requested again', async () => {
  const catalog = openCatalog({ server: demo.url, token, version: VERSION });
  const tables = demo.entities.all().filter((one) => one.kind === 'table' && !isDeleted(one));
  const read = async (at: number) => catalog.fresh({ kind: 'table', id: tables[at] ? idOf(tables[at]) : '' });
  await read(0);
  demo.requests.clear();
  for (const at of [1, 2, 3]) expect(await read(at)).toMatchObject({ detail: 'whole' });
  expect(demo.requests.filter(({ status }) => status === 400)).toEqual([]);
});
