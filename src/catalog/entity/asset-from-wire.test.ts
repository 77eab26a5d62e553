import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { AssetKind } from '../../model/kind.ts';
import { fieldsFor } from '../api/release.ts';
import { assetOfDocument, assetOfEntity } from './asset-from-wire.ts';
import type { Pages } from './web-links.ts';
import { Document, Entity, SearchAnswer } from './wire.ts';

const pages: Pages = { server: 'https://om.example.com/catalog/', version: '1.6.2' };
const recordings = join(import.meta.dirname, '../../../e2e/demo-catalog/recordings');
const recorded = (name: string): unknown => JSON.parse(readFileSync(join(recordings, `${name}.json`), 'utf8')).body;

const documentsOf = (name: string) =>
  v.parse(SearchAnswer, recorded(name)).hits.hits.map(({ _source }) => assetOfDocument(v.parse(Document, _source), pages));

describe('a table of a 1.6 server', () => {
  const entity = v.parse(Entity, recorded('openmetadata-1.6/table-orders'));
  const orders = assetOfEntity('table', entity, pages);

  test('a table has its names, path and page', () => {
    expect(orders).toMatchObject({
      kind: 'table',
      name: 'ORDERS',
      fqn: 'snow_prod.ANALYTICS.PUBLIC.ORDERS',
      path: ['snow_prod', 'ANALYTICS', 'PUBLIC'],
      href: 'https://om.example.com/catalog/table/snow_prod.ANALYTICS.PUBLIC.ORDERS',
      serviceType: 'Snowflake',
      detail: 'whole',
    });
  });

  test('a table has its API address', () => {
    expect(orders.api).toEqual({
      server: 'https://om.example.com/catalog/',
      release: [1, 6],
      collection: 'tables',
      ownerField: 'owners',
    });
  });

  test('a table has its owners, each with a page in the catalog', () => {
    expect(orders.owners).toMatchObject([
      {
        type: 'team',
        name: 'Finance Analytics',
        href: 'https://om.example.com/catalog/settings/members/teams/finance-analytics',
        inherited: false,
      },
    ]);
  });

  test('a table’s tier is separate from its tags, and its own tags from those of its columns', () => {
    expect(orders.facts.tier).toMatch(/^Tier\d$/);
    expect(orders.tags.map(({ fqn }) => fqn)).toEqual(['Sensitivity.Internal']);
    expect(orders.columns?.find(({ name }) => name === 'customer_email')?.tags.map(({ fqn }) => fqn)).toEqual(['PII.Sensitive']);
  });

  test('a table has its columns, with keys and nested columns', () => {
    expect(orders.columns?.[0]).toMatchObject({ name: 'id', type: 'bigint' });
    expect(orders.keys).toContainEqual(['id', 'primary']);
    expect(orders.columnCount).toBeUndefined();
    expect(orders.columns?.find(({ name }) => name === 'address')?.children.map(({ name }) => name)).toEqual(['street', 'zip']);
  });

  test('a certification that was not requested is unknown', () => {
    expect(assetOfEntity('table', entity, pages, ['owners', 'tags']).facts).not.toHaveProperty('certification');
    expect(orders.facts.certification).toBeNull();
  });
});

test.each<[string, AssetKind, string | null]>([
  ['1.4.1', 'table', 'owner'],
  ['1.5.0', 'table', 'owners'],
  ['1.6.2', 'tag', null],
  ['1.9.0', 'tag', 'owners'],
])('in release %s the owners field of a %s is %s', (version, kind, ownerField) => {
  const entity = v.parse(Entity, { id: 'a', name: 'a', fullyQualifiedName: 'a' });
  expect(assetOfEntity(kind, entity, { ...pages, version }).api).toMatchObject({ ownerField });
});

describe('search hits', () => {
  test('a search hit has owner, tier and address, but no tags, since those include the columns’', () => {
    const [hit] = documentsOf('openmetadata-1.6/search-by-source-url');
    expect(hit).toMatchObject({ detail: 'hit', tags: [], ownName: 'ORDERS', sourceUrl: expect.stringContaining('/table/ORDERS') });
    expect(hit?.owners.length).toBeGreaterThan(0);
  });

  test('a hit of a deleted asset is deleted, although the server writes that as text', () => {
    expect(documentsOf('openmetadata-1.6-second/search-deleted').map((asset) => asset?.facts.deleted)).toContain(true);
  });

  test('a null among the owners of a hit is ignored', () => {
    const hit = { id: 'x', name: 'x', fullyQualifiedName: 'a.x', entityType: 'table', owners: [null, { id: 'u', name: 'ada' }] };
    expect(assetOfDocument(v.parse(Document, hit), pages)?.owners).toMatchObject([{ name: 'ada' }]);
  });

  test('hits of kinds that Placard does not show are left out', () => {
    expect(assetOfDocument({ id: 't', name: 'rows', fullyQualifiedName: 'a.rows', entityType: 'testCase' }, pages)).toBeNull();
  });
});

test('a deleted entity is shown as deleted', () => {
  const deleted = v.parse(Entity, recorded('openmetadata-1.6-second/table-deleted-include'));
  expect(assetOfEntity('table', deleted, pages).facts.deleted).toBe(true);
});

test.each([
  [
    'one owner of a 1.4 server',
    { owner: { id: '1', type: 'user', name: 'ada.lovelace', displayName: 'Ada' } },
    [{ name: 'Ada', href: 'https://om.example.com/catalog/users/%22ada.lovelace%22' }],
  ],
  ['an inherited one', { owners: [{ id: '1', type: 'team', name: 'growth', inherited: true }] }, [{ name: 'growth', inherited: true }]],
  ['none', {}, []],
])('owners are read: %s', (_what, given, owners) => {
  const entity = v.parse(Entity, { id: 'x', name: 'x', fullyQualifiedName: 'a.x', ...given });
  expect(assetOfEntity('dashboard', entity, pages).owners).toMatchObject(owners);
});

const told = (kind: AssetKind, given: object) =>
  assetOfEntity(kind, v.parse(Entity, { id: 'x', name: 'x', fullyQualifiedName: 'a.x', ...given }), pages);

test('an asset is deprecated by tag or by status, but not by a suggested tag or a glossary term', () => {
  const facts = (given: object) => told('table', given).facts.deprecated;
  expect(facts({ tags: [{ tagFQN: 'Lifecycle.Deprecated' }] })).toBe(true);
  expect(facts({ entityStatus: 'Deprecated' })).toBe(true);
  expect(facts({ tags: [{ tagFQN: 'Lifecycle.Deprecated', state: 'Suggested' }] })).toBe(false);
  expect(facts({ tags: [{ tagFQN: 'Wiki.Deprecated', source: 'Glossary' }] })).toBe(false);
  expect(facts({})).toBe(false);
});

test('a glossary term is deprecated by either status field, other kinds only by the newer one', () => {
  expect(told('glossaryTerm', { status: 'Deprecated' }).facts).toMatchObject({ deprecated: true, approved: false });
  expect(told('glossaryTerm', { entityStatus: 'Deprecated' }).facts).toMatchObject({ deprecated: true, approved: false });
  expect(told('glossaryTerm', { status: 'Approved' }).facts).toMatchObject({ deprecated: false, approved: true });
  expect(told('table', { status: 'Deprecated' }).facts.deprecated).toBe(false);
});

test('a suggested tier is a suggested tag, and a glossary term is not a tier', () => {
  const suggested = told('table', { tags: [{ tagFQN: 'Tier.Tier1', source: 'Classification', state: 'Suggested' }] });
  expect(suggested.facts.tier).toBeNull();
  expect(suggested.tags).toMatchObject([{ fqn: 'Tier.Tier1', suggested: true }]);
  const term = told('table', { tags: [{ tagFQN: 'Tier.Gold', source: 'Glossary' }, { tagFQN: 'Tier.Tier2' }] });
  expect([term.facts.tier, term.terms.length]).toEqual(['Tier2', 1]);
});

describe('personal data', () => {
  const base = { id: 'x', name: 'x', fullyQualifiedName: 'svc.x' };
  const tagged = { name: 'f', dataType: 'STRING', tags: [{ tagFQN: 'PII.Sensitive', state: 'Confirmed' }] };
  const within = [{ name: 'person', children: [tagged] }];
  test.each<[AssetKind, object]>([
    ['apiEndpoint', { requestSchema: { schemaFields: [tagged] } }],
    ['apiEndpoint', { responseSchema: { schemaFields: within } }],
    ['mlmodel', { mlFeatures: [tagged] }],
    ['topic', { messageSchema: { schemaFields: within } }],
    ['container', { dataModel: { columns: within } }],
    ['searchIndex', { fields: within }],
    ['worksheet', { columns: within }],
    ['dashboardDataModel', { columns: within }],
  ])('personal data in any tagged field of %s reach the head', (kind, more) => {
    expect(assetOfEntity(kind, v.parse(Entity, { ...base, ...more }), pages).facts.personal).toBe(true);
    const untagged = JSON.parse(JSON.stringify({ ...base, ...more }).replaceAll('PII.Sensitive', 'PII.None'));
    expect(assetOfEntity(kind, v.parse(Entity, untagged), pages).facts.personal).toBe(false);
  });

  test('the fields that reveal personal data of endpoints and features are requested', () => {
    expect(fieldsFor('apiEndpoint', '1.6.0')).toContain('tags');
    expect(fieldsFor('mlmodel', '1.6.0')).toEqual(expect.arrayContaining(['tags', 'mlFeatures']));
  });
});

test('a column has its own name even if the server marks it or prefixes its schema', () => {
  const columns = [
    { name: 'email [MASKED]', fullyQualifiedName: 'svc.d.s.x.email' },
    { name: 'x.y [MASKED]', fullyQualifiedName: 'svc.d.s.x."x.y"' },
    { name: 'phone [MASKED]' },
    { name: 'odd [MASKED]', fullyQualifiedName: 'svc.d.s.x.odd [MASKED]' },
    { name: '.responseSchema.city' },
    { name: ' ', displayName: '' },
    { name: 'zip', displayName: '\u200b' },
  ];
  const entity = v.parse(Entity, { id: 'x', name: 'x', fullyQualifiedName: 'svc.d.s.x', columns });
  expect(assetOfEntity('table', entity, pages).columns?.map(({ name, ownName }) => [name, ownName])).toEqual([
    ['email', 'email'],
    ['x.y', 'x.y'],
    ['phone', 'phone'],
    ['odd [MASKED]', 'odd [MASKED]'],
    ['city', 'city'],
    ['–', ' '],
    ['zip', 'zip'],
  ]);
});

test.each([
  [{ displayName: ' ' }, 'orders'],
  [{ displayName: '\u200b', name: ' ' }, 'svc.d.s.orders'],
  [{ displayName: 'Orders' }, 'Orders'],
])('an asset with the names %j is called %s', (names, called) => {
  const entity = v.parse(Entity, { id: 'x', name: 'orders', fullyQualifiedName: 'svc.d.s.orders', ...names });
  expect(assetOfEntity('table', entity, pages).name).toBe(called);
});

test('a wide table has its first columns, their total number, and personal data of its last column', () => {
  const columns = Array.from({ length: 101 }, (_, at) => ({ name: `c${at}`, tags: at === 100 ? [{ tagFQN: 'PII.Sensitive' }] : [] }));
  const given = { id: 'x', name: 'x', fullyQualifiedName: 'a.x', columns };
  const wide = assetOfEntity('table', v.parse(Entity, given), pages);
  expect([wide.columns?.length, wide.columnCount, wide.facts.personal]).toEqual([100, 101, true]);
  const fitting = assetOfEntity('table', v.parse(Entity, { ...given, columns: columns.slice(0, 100) }), pages);
  expect([fitting.columns?.length, fitting.columnCount, fitting.facts.personal]).toEqual([100, undefined, false]);
});

test('a column’s glossary terms are separate from its tags', () => {
  const tags = [
    { tagFQN: 'Business.Revenue', source: 'Glossary' },
    { tagFQN: 'PII.None', source: 'Classification' },
  ];
  const given = { id: 'x', name: 'x', fullyQualifiedName: 'a.x', columns: [{ name: 'net', displayName: 'Net amount', tags }] };
  const [column] = assetOfEntity('table', v.parse(Entity, given), pages).columns ?? [];
  expect(column).toMatchObject({ name: 'Net amount', ownName: 'net', tags: [{ fqn: 'PII.None' }], terms: [{ fqn: 'Business.Revenue' }] });
});

describe('fields shown as columns', () => {
  const columns = (kind: AssetKind, given: object) =>
    assetOfEntity(kind, v.parse(Entity, { id: 'x', name: 'x', fullyQualifiedName: 'a.x', ...given }), pages).columns?.map(
      ({ name }) => name,
    );

  test('fields of topics, search indexes, containers and worksheets are shown as columns', () => {
    const some = [{ name: 'id', dataType: 'LONG' }];
    expect(columns('topic', { messageSchema: { schemaType: 'Avro', schemaFields: some } })).toEqual(['id']);
    expect(columns('searchIndex', { fields: some })).toEqual(['id']);
    expect(columns('container', { dataModel: { isPartitioned: true, columns: some } })).toEqual(['id']);
    expect(columns('worksheet', { columns: some })).toEqual(['id']);
  });

  test('columns are empty if a kind can have a schema without one recorded, and absent if it cannot', () => {
    expect(columns('topic', {})).toEqual([]);
    expect(columns('container', {})).toBeUndefined();
    expect(columns('metric', { fields: [{ name: 'id' }] })).toBeUndefined();
  });

  test('a tagged field of a message counts as personal data', () => {
    const email = { name: 'email', dataType: 'STRING', tags: [{ tagFQN: 'PII.Sensitive' }] };
    const topic = v.parse(Entity, {
      ...{ id: 'x', name: 'x', fullyQualifiedName: 'a.x' },
      messageSchema: { schemaFields: [{ name: 'Order', dataType: 'RECORD', children: [email] }] },
    });
    expect(assetOfEntity('topic', topic, pages).facts.personal).toBe(true);
  });
});

test.each([
  ['tag', 'PII.Sensitive', '1.6.2', 'tags/PII', ['PII']],
  ['tag', '"Data.Use".Internal', '1.6.2', 'tags/%22Data.Use%22', ['Data.Use']],
  ['domain', 'Sales', '1.6.2', 'domain/Sales', []],
  ['dataProduct', 'Revenue', '1.6.2', 'dataProduct/Revenue', []],
  ['dataProduct', 'Revenue', '1.4.8', 'data-product/Revenue', []],
  ['metric', 'net_revenue', '1.9.0', 'metric/net_revenue', []],
  ['worksheet', 'drive.Finance.1a.0', '1.9.0', 'worksheet/drive.Finance.1a.0', ['drive', 'Finance', '1a']],
] as const)('a %s has its page and path without a service: %s', (entityType, fullyQualifiedName, version, page, path) => {
  const hit = assetOfDocument({ id: 'x', name: 'x', fullyQualifiedName, entityType }, { ...pages, version });
  expect(hit).toMatchObject({ kind: entityType, href: `https://om.example.com/catalog/${page}`, path, service: null });
});

test('names and paths are shown as in the tool, and requested as stored', () => {
  const stored = { id: 'x', name: 'a__reserved__quote__b', fullyQualifiedName: 'svc.db.my__reserved__arrow__schema.a__reserved__quote__b' };
  const hit = assetOfDocument({ ...stored, entityType: 'table' }, pages);
  expect(hit).toMatchObject({ name: 'a"b', path: ['svc', 'db', 'my>schema'], ownName: stored.name, fqn: stored.fullyQualifiedName });
  expect(hit?.href).toContain('my__reserved__arrow__schema');
  const column = { name: 'x__reserved__colon__y', dataType: 'INT' };
  expect(assetOfEntity('table', { ...stored, columns: [column] }, pages).columns).toMatchObject([{ name: 'x::y', ownName: column.name }]);
});

test('people are not read if a release has no owners for a kind', () => {
  const parts = (version: string) =>
    assetOfDocument({ id: 'x', name: 'x', fullyQualifiedName: 'PII.None', entityType: 'tag' }, { ...pages, version })?.parts;
  expect(parts('1.8.0')).not.toContain('people');
  expect(parts('1.9.0')).toContain('people');
});

test('an unreadable label, date or certification does not affect the rest of an asset', () => {
  const odd = told('table', {
    tags: [null, {}, { tagFQN: 'PII.Sensitive' }],
    dataProducts: [null],
    certification: {},
    lifeCycle: { updated: { timestamp: 'yesterday' } },
    columns: [{ name: 'id', tags: [null, { tagFQN: 'PII.None' }] }],
    owners: [{ id: 'u', name: 'ada' }],
  });
  expect([odd.tags.length, odd.columns?.[0]?.tags.length, odd.facts.personal]).toEqual([1, 1, true]);
  expect(odd.owners).toMatchObject([{ name: 'ada' }]);
  // An unreadable certification is not the same as none.
  expect(odd.facts).not.toHaveProperty('certification');
  expect(told('table', {}).facts.certification).toBeNull();
});

test('a null in a list is ignored and affects nothing else', () => {
  const column = { name: 'id', children: [null, { name: 'part' }] };
  const table = told('table', {
    owners: [null, { id: 'u', name: 'ada' }],
    domains: [null, { id: 'd', name: 'Sales' }],
    columns: [null, column],
    tableConstraints: [null, { constraintType: 'PRIMARY_KEY', columns: [null, 'id'] }],
    service: {},
  });
  expect(table).toMatchObject({ owners: [{ name: 'ada' }], domains: [{ name: 'Sales' }], keys: [['id', 'primary']], service: null });
  expect(table.columns?.map(({ name, children }) => [name, children.map((child) => child.name)])).toEqual([['id', ['part']]]);
  const ran = { timestamp: 1, executionStatus: 'Failed', taskStatus: [null, { name: 'load', executionStatus: 'Failed' }] };
  expect(told('pipeline', { pipelineStatus: ran }).facts.lastRun).toMatchObject({ state: 'failed', failedTask: 'load' });
});

test.each([
  [{ id: 'u' }, 'u', 'users/u'],
  [{ name: 'ada.lovelace' }, 'ada.lovelace', 'users/%22ada.lovelace%22'],
  [{ displayName: 'Ada' }, 'Ada', 'users/Ada'],
  [{ fullyQualifiedName: '"ada.lovelace"', type: 'team' }, 'ada.lovelace', 'settings/members/teams/%22ada.lovelace%22'],
])('an owner with only %j is shown', (owner, name, page) => {
  for (const given of [{ owners: [owner] }, { owner }])
    expect(told('table', given).owners).toMatchObject([{ name, href: `https://om.example.com/catalog/${page}` }]);
});

test('an owner without id and name fails the entry, since "no owner" would be false', () => {
  for (const given of [{ owners: [{ type: 'team' }] }, { owners: [{ id: 'u' }, {}] }, { owner: { id: '' } }])
    expect(() => told('table', given)).toThrow();
});

test('a query’s page is below an asset that uses it; an unused query links to the search', () => {
  const used = { fullyQualifiedName: 'snow.q', queryUsedIn: [{ id: 't', type: 'table', fullyQualifiedName: 's."d.1".c.t' }] };
  expect(told('query', used).href).toBe('https://om.example.com/catalog/query-view/s.%22d.1%22.c.t/x');
  expect(told('query', { fullyQualifiedName: 'snow.q', queryUsedIn: [] }).href).toBe(
    'https://om.example.com/catalog/explore?search=snow.q',
  );
});

test('people and teams have the same pages as owners', () => {
  expect(told('user', { fullyQualifiedName: '"ada.l"' }).href).toBe('https://om.example.com/catalog/users/%22ada.l%22');
  expect(told('team', { fullyQualifiedName: 'growth' }).href).toBe('https://om.example.com/catalog/settings/members/teams/growth');
});
