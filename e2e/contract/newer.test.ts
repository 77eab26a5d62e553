import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEWEST } from '../../src/catalog/api/release.ts';
import { availableParts } from '../../src/catalog/entity/sections-of.ts';
import { openCatalog } from '../../src/catalog/open-metadata.ts';
import type { Asset } from '../../src/model/asset.ts';
import { ASSET_KINDS } from '../../src/model/kind.ts';
import { RELEASES } from '../demo-catalog/releases.ts';
import { type Catalog, startCatalog } from '../demo-catalog/server.ts';

/** An unreleased version: treated as the newest release, and features that it lacks are absent. */
const VERSION = '3.1.0';

const FINANCE = 'snowflake_prod.ANALYTICS.FINANCE';

let demo: Catalog;
let token: string;
beforeAll(async () => {
  demo = await startCatalog({ version: VERSION });
  token = await demo.token('user');
});
afterAll(() => demo.close());

const opened = (server: string) => openCatalog({ server, token, version: VERSION });

async function invoices(): Promise<Asset> {
  const { assets } = await opened(demo.url).find({ anyOf: [{ term: { fullyQualifiedName: `${FINANCE}.INVOICES` } }], size: 1 });
  const [asset] = assets;
  if (!asset) throw new Error('The demo data has no INVOICES');
  return asset;
}

test('NEWEST is the newest release that the demo catalog plays', () => {
  expect(Object.keys(RELEASES).at(-1)).toBe(NEWEST);
});

describe(`release ${VERSION}`, () => {
  test('on a later release, a table is found, read and checked, and has the parts of the newest known release', async () => {
    const catalog = opened(demo.url);
    const whole = await catalog.fresh(await invoices());
    if (!whole) throw new Error('INVOICES cannot be read');
    expect(whole).toMatchObject({ detail: 'whole', parts: availableParts('table', NEWEST) });
    expect((await catalog.checks(whole)).tests).toMatchObject({ failed: 1 });
    for (const name of whole.parts) expect([name, await catalog.part(name, whole)]).not.toEqual([name, null]);
  });

  test('a part whose route is missing on the server is absent, without an error', async () => {
    const table = await invoices();
    // Below this base the server has no route: it answers 500, with the 404 in the text.
    const bare = opened(`${demo.url}api/v1/gone/`);
    const told = await Promise.all(availableParts('table', VERSION).map(async (name) => [name, await bare.part(name, table)]));
    expect(told.filter(([name, part]) => part !== null && name !== 'contract')).toEqual([]);
    // For a contract, the server uses this answer for "none".
    expect(await bare.part('contract', table)).toEqual({ contract: null });
  });

  test.each(ASSET_KINDS)('%s: has the same parts on a later release as on the newest known one', (kind) => {
    expect(availableParts(kind, VERSION)).toEqual(availableParts(kind, NEWEST));
  });
});
