import { describe, expect, test } from 'vitest';
import type { Asset } from '../model/asset.ts';
import type { AssetRef } from '../model/reference.ts';
import type { Trace, TracedPage, TracedRead } from '../model/trace.ts';
import { askedRungs, ingestingServices, nearMissesOf } from './near-misses.ts';

const none = { owners: [], description: '', tags: [], terms: [], domains: [], parts: [] };
const api = { server: 'https://catalog.example.com/', release: [1, 6], collection: 'tables', ownerField: 'owners' } as const;

const orders: Asset = {
  ...none,
  ...{ kind: 'table', id: 'a', fqn: 'snow_prod.SHOP.PUBLIC.orders', name: 'orders', ownName: 'orders', sourceUrl: null },
  ...{ path: ['snow_prod', 'SHOP', 'PUBLIC'], href: '', service: 'snow_prod', serviceType: 'Snowflake', detail: 'hit' },
  ...{ facts: { deleted: false }, api },
};
const path: AssetRef = { kind: 'table', tool: 'snowflake', path: ['SHOP', 'PUBLIC', 'orders'] };

const board: Asset = {
  ...orders,
  ...{ kind: 'dashboard', id: 'b', fqn: 'superset_prod.12', name: 'Sales', ownName: '12', path: ['superset_prod'] },
  ...{ sourceUrl: 'https://bi.example.com/d/12/', service: 'superset_prod', serviceType: 'Superset' },
};
const dashboard: AssetRef = { kind: 'dashboard', tool: 'superset', url: 'https://bi.example.com/d/12/', id: '12' };

const SHOP = { serviceTypes: ['Snowflake'], services: ['snow_prod'] };
const BI = { serviceTypes: ['Superset'], services: ['superset_prod'] };

interface Told {
  readonly ref?: AssetRef;
  readonly known?: TracedPage['known'];
  readonly refused?: readonly string[];
  readonly read?: TracedRead['found'];
}

function traced(hits: readonly Asset[], { ref = path, known = SHOP, refused = [], read }: Told = {}): Trace {
  return {
    ...{ id: 't', isPrivate: false, rememberedAt: null, requests: [] },
    page: { address: 'https://bi.example.com/', recognised: null, site: null, refs: [ref], known, refused },
    searches: [{ by: 'rungs', hits }],
    reads: read ? hits.map(({ kind, id }) => ({ by: 'id', kind, named: id, found: read })) : [],
  };
}

const why = (hit: Asset, told?: Told) => nearMissesOf(traced([hit], told)).map((miss) => miss.why);

const BY_BOARD: Told = { ref: dashboard, known: BI };

/** Each reason: a hit that is turned down for it, and what tells of its page. */
const MISSES: readonly (readonly [string, Asset, Told?])[] = [
  ['spelled-otherwise', { ...orders, fqn: 'snow_prod.SHOP.PUBLIC.ORDERS', ownName: 'ORDERS' }],
  ['other-path', { ...orders, fqn: 'snow_prod.SHOP.STAGING.orders' }],
  ['other-depth', { ...orders, fqn: 'snow_prod.A.SHOP.PUBLIC.orders' }],
  ['other-type', { ...orders, serviceType: 'Postgres' }],
  ['other-kind', { ...orders, kind: 'container' }],
  ['other-service', { ...orders, fqn: 'snow_test.SHOP.PUBLIC.orders', service: 'snow_test' }],
  ['other-service', orders, { known: { ...SHOP, services: [] } }],
  ['deleted', { ...orders, facts: { deleted: true } }],
  ['refused', orders, { refused: ['a'] }],
  ['hidden', orders, { read: 'hidden' }],
  ['absent', orders, { read: 'absent' }],
  ['deleted', orders, { read: 'deleted' }],
  ['unverified', orders, { ref: { ...path, unverified: true } }],
  ['shared-name', orders, { ref: { ...path, sharedName: true } }],
  ['other-name', { ...board, ownName: '13', fqn: 'superset_prod.13' }, BY_BOARD],
  ['other-case', { ...board, ownName: 'ABC', sourceUrl: null }, { ...BY_BOARD, ref: { ...dashboard, id: 'abc' } }],
  ['other-tenant', board, { ref: { ...dashboard, sharedUrl: true }, known: { ...BI, services: [] } }],
  [
    'other-host',
    { ...board, sourceUrl: 'http://superset:8088/d/12/', service: 'superset_test' },
    { ref: { kind: 'dashboard', tool: 'superset', url: 'https://bi.example.com/d/12/', base: 'https://bi.example.com' }, known: BI },
  ],
  [
    'other-address',
    { ...board, sourceUrl: 'https://bi.example.com/d/13/' },
    { ref: { kind: 'dashboard', tool: 'superset', url: 'https://bi.example.com/d/12/' }, known: BI },
  ],
];

describe('an asset that the search found is turned down', () => {
  test.each(MISSES.map(([reason, ...given]) => [reason, given] as const))('because: %s', (reason, given) => {
    expect(why(...given)).toEqual([reason]);
  });

  test('for no reason if it is the table at the whole path in the confirmed service', () => {
    expect(why(orders)).toEqual([]);
    expect(why(orders, { read: 'found' })).toEqual([]);
  });

  test('for no reason if it is the dashboard at the exact address', () => {
    expect(why(board, BY_BOARD)).toEqual([]);
    expect(why(board, { ...BY_BOARD, known: { ...BI, services: [] } })).toEqual([]);
  });

  test('because another fits as well', () => {
    const twin = { ...orders, id: 'c' };
    expect(nearMissesOf(traced([orders, twin])).map((miss) => miss.why)).toEqual(['several', 'several']);
  });
});

test('each rung that was asked says how many assets fit it', () => {
  expect(askedRungs(traced([board], BY_BOARD))).toEqual([
    { rung: 'source-url', fitting: 1 },
    { rung: 'tool-id', fitting: 1 },
  ]);
  expect(askedRungs(traced([], BY_BOARD)).map(({ fitting }) => fitting)).toEqual([0, 0]);
  expect(askedRungs({ ...traced([]), searches: [] })).toEqual([]);
});

test('services that could ingest the asset are the confirmed ones, else those of the right type among the found assets', () => {
  const open = { ...SHOP, services: [] };
  expect(ingestingServices(traced([{ ...orders, service: 'snow_test' }]))).toEqual(['snow_prod']);
  expect(ingestingServices(traced([{ ...orders, service: 'snow_test' }], { known: open }))).toEqual(['snow_test']);
  expect(ingestingServices(traced([{ ...orders, serviceType: 'Postgres' }], { known: open }))).toEqual([]);
});
