import { describe, expect, test } from 'vitest';
import type { Details } from '../../model/details.ts';
import { ASSET_KINDS, type AssetKind } from '../../model/kind.ts';
import { NEWEST } from '../api/release.ts';
import { hasPart } from '../entity/sections-of.ts';
import { answering } from '../server.fake.ts';
import { readDetails } from './details.ts';

const reference = (type: string, name: string, more: object = {}) => ({
  id: `${type}-${name}`,
  type,
  name,
  fullyQualifiedName: name,
  ...more,
});

/** Reads the details of an asset from a server of this release that returns `wire`. Also returns the requested address. */
async function read(kind: AssetKind, wire: object, version = '1.6.2'): Promise<{ details: Details; asked: string }> {
  const { connection, asked } = await answering(
    ({ pathname }) => [200, pathname.endsWith('/search/query') ? { hits: { hits: [] } } : { id: 'x', name: 'x', ...wire }],
    version,
  );
  const details = await readDetails(connection, { kind, id: 'x', fqn: 'x' });
  if (!details) throw new Error('Nothing was read');
  return { details, asked: asked.map((url) => url.pathname + url.search).join(' ') };
}

const attributesIn = ({ attributes }: Details) => Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
const relatedIn = ({ related }: Details) =>
  Object.fromEntries(related.map(({ name, assets }) => [name, assets.map((asset) => asset.name)]));

test('details take one request, with the field names of the release', async () => {
  const ask = async (kind: AssetKind, version: string) => (await read(kind, {}, version)).asked;
  expect(await ask('dashboard', '1.4.8')).toBe('/api/v1/dashboards/x?fields=charts,dataModels&include=all');
  expect(await ask('chart', '1.4.8')).toBe('/api/v1/charts/x?include=all');
  expect(await ask('chart', '1.6.2')).toBe('/api/v1/charts/x?fields=dashboards&include=all');
  expect(await ask('metric', '1.9.17')).toBe('/api/v1/metrics/x?fields=relatedMetrics&include=all');
  expect(await ask('metric', '1.12.0')).toBe('/api/v1/metrics/x?fields=relatedMetrics,reviewers&include=all');
  expect(await ask('metric', '2.0.7')).toBe(
    '/api/v1/metrics/x?fields=relatedMetrics,reviewers,dimensions,measures,filters,assets&include=all',
  );
  expect(await ask('dataProduct', '1.6.2')).toBe('/api/v1/dataProducts/x?fields=experts,domain&include=all');
  // The server sends endpoints only if requested by name.
  expect(await ask('apiCollection', '1.5.0')).toBe('/api/v1/apiCollections/x?fields=apiEndpoints&include=all');
  expect(await ask('topic', '2.0.7')).toBe('/api/v1/topics/x?include=all');
});

test('all kinds but tables have details, which are empty if the catalog has none', async () => {
  const hasDetails = (kind: AssetKind) => hasPart('details', kind, NEWEST);
  expect(ASSET_KINDS.filter((kind) => !hasDetails(kind))).toEqual(['table']);
  for (const kind of ASSET_KINDS.filter(hasDetails)) {
    const { details } = await read(kind, {});
    expect([kind, Object.values(details).flat()]).toEqual([kind, []]);
  }
});

describe('tasks', () => {
  const names = (details: Details) => details.tasks.map(({ name }) => name);

  test('tasks are in the order in which they run, else in their stored order', async () => {
    const tasks = [
      { name: 'publish' },
      { name: 'check', downstreamTasks: ['publish'] },
      { name: 'load', downstreamTasks: ['check', 'count'] },
      { name: 'count', downstreamTasks: ['publish', 'gone'] },
    ];
    expect(names((await read('pipeline', { tasks })).details)).toEqual(['load', 'check', 'count', 'publish']);
    const unsaid = [{ name: 'b' }, { name: 'a' }];
    expect(names((await read('pipeline', { tasks: unsaid })).details)).toEqual(['b', 'a']);
  });

  test('tasks that wait for each other or for themselves are each listed once', async () => {
    const tasks = [
      { name: 'a', downstreamTasks: ['b'] },
      { name: 'b', downstreamTasks: ['a'] },
      { name: 'c', downstreamTasks: ['c'] },
      { name: 'first', downstreamTasks: ['a'] },
    ];
    expect(names((await read('pipeline', { tasks })).details)).toEqual(['first', 'a', 'b', 'c']);
  });

  test('tasks have type, owners and the state of their last run', async () => {
    const { details } = await read('pipeline', {
      scheduleInterval: '0 2 * * *',
      tasks: [
        { name: 'load', displayName: 'Load', taskType: 'PythonOperator', owners: [reference('user', 'grace', { displayName: 'Grace' })] },
        { name: 'check', owner: reference('team', 'growth') },
        { name: 'publish' },
      ],
      pipelineStatus: {
        timestamp: 1,
        executionStatus: 'Failed',
        taskStatus: [
          { name: 'load', executionStatus: 'Successful', startTime: 1_000, endTime: 61_000 },
          { name: 'check', executionStatus: 'Failed', startTime: 61_000, endTime: null },
        ],
      },
    });
    expect(details.tasks).toEqual([
      { name: 'Load', type: 'PythonOperator', description: '', owners: ['Grace'], state: 'well', took: 60_000 },
      { name: 'check', type: '', description: '', owners: ['growth'], state: 'failed', took: null },
      { name: 'publish', type: '', description: '', owners: [], state: null, took: null },
    ]);
    expect(attributesIn(details)).toEqual({ schedule: '0 2 * * *' });
  });
});

describe('related assets', () => {
  test('a dashboard’s related assets are its charts and data models, including deleted ones', async () => {
    const { details } = await read('dashboard', {
      dashboardType: 'Report',
      charts: [reference('chart', 'bi.1', { displayName: 'Revenue' }), reference('chart', 'bi.2', { deleted: true })],
      dataModels: [reference('dashboardDataModel', 'bi.model.1')],
    });
    expect(relatedIn(details)).toEqual({ charts: ['Revenue', 'bi.2'], dataModels: ['bi.model.1'] });
    expect(details.related[0]?.assets.map(({ facts, kind, id }) => [facts.deleted, kind, id])).toEqual([
      [false, 'chart', 'chart-bi.1'],
      [true, 'chart', 'chart-bi.2'],
    ]);
    expect(attributesIn(details)).toEqual({ type: 'Report' });
  });

  test.each<readonly [AssetKind, object, object]>([
    ['chart', { dashboards: [reference('dashboard', 'bi.9')] }, { dashboards: ['bi.9'] }],
    ['mlmodel', { dashboard: reference('dashboard', 'bi.9') }, { dashboards: ['bi.9'] }],
    [
      'container',
      { children: [reference('container', 'lake.raw.a')], parent: reference('container', 'lake') },
      { children: ['lake.raw.a'], parents: ['lake'] },
    ],
    ['apiCollection', { apiEndpoints: [reference('apiEndpoint', 'api.a.b')] }, { endpoints: ['api.a.b'] }],
    ['apiEndpoint', { apiCollection: reference('apiCollection', 'api.a') }, { parents: ['api.a'] }],
    ['spreadsheet', { worksheets: [reference('worksheet', 'd.s.0')] }, { worksheets: ['d.s.0'] }],
    ['worksheet', { spreadsheet: reference('spreadsheet', 'd.s') }, { parents: ['d.s'] }],
    ['file', { directory: reference('directory', 'd') }, { parents: ['d'] }],
    ['databaseSchema', { database: reference('database', 's.d') }, { parents: ['s.d'] }],
    ['metric', { relatedMetrics: [reference('metric', 'orders')] }, { metrics: ['orders'] }],
    ['glossaryTerm', { relatedTerms: [reference('glossaryTerm', 'B.Customer')] }, { terms: ['B.Customer'] }],
    [
      'glossaryTerm',
      { relatedTerms: [{ relationType: 'relatedTo', term: reference('glossaryTerm', 'B.Customer') }] },
      { terms: ['B.Customer'] },
    ],
    ['dataProduct', { domain: reference('domain', 'Sales') }, { domains: ['Sales'] }],
    ['dataProduct', { domains: [reference('domain', 'Sales'), reference('domain', 'Stock')] }, { domains: ['Sales', 'Stock'] }],
    ['query', { queryUsedIn: [reference('table', 's.d.c.t')] }, { usedIn: ['s.d.c.t'] }],
    ['user', { teams: [reference('team', 'growth')] }, { teams: ['growth'] }],
    [
      'team',
      { users: [reference('user', 'ada')], parents: [reference('team', 'all')], children: [reference('team', 'small')] },
      { members: ['ada'], parents: ['all'], children: ['small'] },
    ],
    // A classification has no card.
    ['tag', { parent: reference('classification', 'PII') }, {}],
  ])('the related assets of a %s', async (kind, wire, related) => {
    expect(relatedIn((await read(kind, wire)).details)).toEqual(related);
  });

  test.each<readonly [AssetKind, string, AssetKind, string]>([
    ['database', '/api/v1/databaseSchemas?database=', 'databaseSchema', 'schemas'],
    ['databaseSchema', '/api/v1/tables?databaseSchema=', 'table', 'tables'],
  ])('the first contents of a %s are read as a list', async (kind, list, held, name) => {
    const fqn = 's."d.1"';
    const all = Array.from({ length: 50 }, (_one, at) => ({ id: `h${at}`, name: `n${at}`, fullyQualifiedName: `${fqn}.n${at}` }));
    const held50 = { data: [null, { name: 'without id' }, ...all], paging: { total: 234 } };
    const { connection, asked } = await answering(({ search }) => [200, search.includes('limit=') ? held50 : { id: 'x', name: 'x' }]);
    const { related } = (await readDetails(connection, { kind, id: 'x', fqn })) ?? { related: [] };
    expect(asked.map(({ pathname, search }) => pathname + search)).toContain(`${list}${encodeURIComponent(fqn)}&limit=50`);
    expect(related.map((one) => [one.name, one.assets.length, one.total])).toEqual([[name, 50, 234]]);
    expect(related[0]?.assets[1]).toMatchObject({ kind: held, id: 'h1', name: 'n1', path: ['s', 'd.1'] });
  });

  describe('owned assets', () => {
    const hit = (id: string, owner: string) => {
      const owners = [{ id: owner, type: 'user', name: 'ada.lovelace' }];
      return { _source: { id, name: id, fullyQualifiedName: `s.${id}`, entityType: 'table', owners, owner: owners[0] } };
    };
    const owned = async (hits: readonly object[], version: string) => {
      const found = { hits: { total: { value: 40 }, hits } };
      const { connection, asked } = await answering(
        ({ pathname }) => [200, pathname.endsWith('/query') ? found : { id: 'u', name: 'x' }],
        version,
      );
      const { related } = (await readDetails(connection, { kind: 'user', id: 'u', fqn: '"ada.lovelace"' })) ?? { related: [] };
      const [filter] = asked.flatMap(({ searchParams }) => searchParams.get('query_filter') ?? []);
      return { filter, related: related.map(({ name, assets, total }) => [name, assets.map(({ id }) => id), total]) };
    };

    test('owned assets are searched for by owner name, in the release’s field, and counted', async () => {
      const { filter, related } = await owned([hit('a', 'u'), hit('b', 'u')], '1.6.2');
      expect(filter).toBe('{"query":{"term":{"owners.name":"ada.lovelace"}}}');
      expect(related).toEqual([['owned', ['a', 'b'], 40]]);
      expect((await owned([hit('a', 'u')], '1.4.8')).filter).toBe('{"query":{"term":{"owner.name":"ada.lovelace"}}}');
    });

    test('owned assets are counted as "at least" if the server stopped counting', async () => {
      const found = { hits: { total: { value: 10_000, relation: 'gte' }, hits: [hit('a', 'u')] } };
      const { connection } = await answering(({ pathname }) => [200, pathname.endsWith('/query') ? found : { id: 'u', name: 'x' }]);
      const told = await readDetails(connection, { kind: 'user', id: 'u', fqn: 'ada' });
      expect(told?.related).toMatchObject([{ name: 'owned', total: 10_000, atLeast: true }]);
    });

    test('only assets that name the owner count as owned, even if the server ignores the filter', async () => {
      expect((await owned([hit('a', 'other'), hit('b', 'u')], '1.6.2')).related).toEqual([['owned', ['b'], 1]]);
      expect((await owned([hit('a', 'other')], '1.6.2')).related).toEqual([]);
    });
  });

  test('related assets are listed up to a limit, and all are counted', async () => {
    const children = Array.from({ length: 340 }, (_one, index) => reference('file', `d.${index}`));
    const { details } = await read('directory', { children });
    expect(details.related.map(({ assets, total }) => [assets.length, total])).toEqual([[100, 340]]);
  });
});

test('a null or unreadable element is left out without affecting others', async () => {
  const charts = [null, { name: 'without an id' }, reference('chart', 'bi.1')];
  expect(relatedIn((await read('dashboard', { charts })).details)).toEqual({ charts: ['bi.1'] });
  const parent = { name: 'without an id' };
  const children = [null, reference('container', 'lake.raw.a')];
  expect(relatedIn((await read('container', { parent, children })).details)).toEqual({ children: ['lake.raw.a'] });
  const tasks = [null, { name: 'load', downstreamTasks: [null, 'check'], owners: [null, { name: 'ada' }] }, { name: 'check' }];
  const { details } = await read('pipeline', {
    tasks,
    pipelineStatus: { taskStatus: [null, { name: 'load', executionStatus: 'Failed' }] },
  });
  expect(details.tasks.map(({ name, owners, state }) => [name, owners, state])).toEqual([
    ['load', ['ada'], 'failed'],
    ['check', [], null],
  ]);
  const messageSchema = { schemaType: 'Avro', schemaText: '{}', schemaFields: [null] };
  expect((await read('topic', { messageSchema })).details.code).toHaveLength(1);
  expect((await read('glossaryTerm', { relatedTerms: [null, reference('glossaryTerm', 'B.C')] })).details.related).toHaveLength(1);
  expect((await read('dataProduct', { experts: [null, { name: 'eve' }] })).details.people).toMatchObject([{ people: [{ name: 'eve' }] }]);
});

describe('attributes', () => {
  test.each<readonly [AssetKind, object, object]>([
    [
      'topic',
      {
        messageSchema: { schemaType: 'Avro' },
        ...{ partitions: 12, retentionTime: 604_800_000, replicationFactor: 3, cleanupPolicies: ['delete', 'compact'] },
      },
      { schema: 'Avro', partitions: 12, retention: 604_800_000, copies: 3, cleanup: 'delete, compact' },
    ],
    [
      'container',
      { fileFormats: ['parquet'], numberOfObjects: 0, size: 12, fullPath: 's3://a' },
      { formats: 'parquet', objects: 0, size: 12, path: 's3://a' },
    ],
    ['file', { fileType: 'PDF', size: 9, path: '/a.pdf' }, { type: 'PDF', size: 9, path: '/a.pdf' }],
    ['mlmodel', { algorithm: 'gbdt', target: 'left' }, { algorithm: 'gbdt', target: 'left' }],
    [
      'apiEndpoint',
      { requestMethod: 'GET', endpointURL: 'https://api.example.com/#a' },
      { method: 'GET', address: 'https://api.example.com/#a' },
    ],
    [
      'metric',
      { metricType: 'SUM', granularity: 'MONTH', unitOfMeasurement: 'OTHER', customUnitOfMeasurement: 'Euro' },
      { type: 'SUM', unit: 'Euro', granularity: 'MONTH' },
    ],
    ['glossaryTerm', { synonyms: ['client', 'buyer'], usageCount: 4 }, { synonyms: 'client, buyer', usage: 4 }],
    ['tag', { usageCount: 0 }, { usage: 0 }],
    ['domain', { domainType: 'Source-aligned' }, { type: 'Source-aligned' }],
    [
      'user',
      { email: 'ada@a.example', roles: [{ name: 'DataSteward' }, { name: 'x', displayName: 'Admin' }] },
      { mail: 'ada@a.example', roles: 'DataSteward, Admin' },
    ],
    ['team', { teamType: 'Group', email: 'g@a.example' }, { type: 'Group', mail: 'g@a.example' }],
  ])('the attributes of a %s', async (kind, wire, attributes) => {
    expect(attributesIn((await read(kind, wire)).details)).toEqual(attributes);
  });
});

test('code has its text and language, and empty code is left out', async () => {
  const code = async (kind: AssetKind, wire: object) => (await read(kind, wire)).details.code;
  expect(await code('dashboardDataModel', { sql: 'select 1' })).toEqual([{ name: 'sql', language: 'SQL', text: 'select 1' }]);
  expect(await code('storedProcedure', { storedProcedureCode: { language: 'Python', code: 'x()' } })).toEqual([
    { name: 'procedure', language: 'Python', text: 'x()' },
  ]);
  expect(await code('query', { query: 'select 2' })).toEqual([{ name: 'sql', language: 'SQL', text: 'select 2' }]);
  expect(await code('metric', { metricExpression: { code: ' \n' } })).toEqual([]);
  expect(await code('topic', { messageSchema: { schemaType: 'Avro', schemaText: '{}' } })).toEqual([
    { name: 'schema', language: 'Avro', text: '{}' },
  ]);
});

test('a metric has its dimensions, measures and filters, and the assets that it is computed from', async () => {
  const { details } = await read('metric', {
    dimensions: [{ name: 'month', type: 'TIME', description: 'When.', expression: 'month(PAID_AT)' }, { name: 'country' }],
    measures: [{ name: 'amount', aggregation: 'SUM' }],
    filters: [{ where: "STATUS = 'PAID'" }, { where: 'AMOUNT > 0' }],
    assets: [reference('table', 's.d.c.orders')],
  });
  expect(details.dimensions).toEqual([
    { name: 'month', type: 'TIME', description: 'When.', expression: 'month(PAID_AT)' },
    { name: 'country', type: '', description: '', expression: '' },
  ]);
  expect(details.measures).toEqual([{ name: 'amount', type: 'SUM', description: '', expression: '' }]);
  expect(details.code).toEqual([{ name: 'filters', language: 'SQL', text: "STATUS = 'PAID'\nAMOUNT > 0" }]);
  expect(relatedIn(details)).toEqual({ measured: ['s.d.c.orders'] });
});

test('an endpoint has the fields of its request and response', async () => {
  const { details } = await read('apiEndpoint', {
    requestSchema: { schemaType: 'JSON', schemaFields: [{ name: 'id', dataType: 'LONG' }] },
    responseSchema: { schemaType: 'JSON', schemaFields: [{ name: 'email', dataType: 'STRING', tags: [{ tagFQN: 'PII.Sensitive' }] }] },
  });
  expect(details.messages.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
    ['request', ['id']],
    ['response', ['email']],
  ]);
});

test('features have their source columns, even if the catalog knows no table', async () => {
  const { details } = await read('mlmodel', {
    mlFeatures: [
      {
        ...{ name: 'orders', dataType: 'numerical', description: 'How many.', featureAlgorithm: 'count' },
        featureSources: [{ name: 'ID', dataSource: reference('table', 's.d.c.orders') }, { name: 'typed by hand' }],
      },
    ],
    mlHyperParameters: [{ name: 'depth', value: '6' }, { name: 'seed' }, { name: 'rate', value: 0.1 }],
  });
  expect(details.features[0]).toMatchObject({ name: 'orders', type: 'numerical', algorithm: 'count' });
  expect(details.features[0]?.sources.map(({ column, asset }) => [column, asset?.fqn])).toEqual([
    ['ID', 's.d.c.orders'],
    ['typed by hand', undefined],
  ]);
  expect(details.settings).toEqual([
    { name: 'depth', value: '6' },
    { name: 'seed', value: '' },
    { name: 'rate', value: '0.1' },
  ]);
});

test('experts and reviewers have links to their pages', async () => {
  const { details } = await read('dataProduct', { experts: [reference('user', 'ada.l', { displayName: 'Ada' })], reviewers: [] });
  expect(details.people).toMatchObject([
    { name: 'experts', people: [{ name: 'Ada', href: expect.stringContaining('/users/%22ada.l%22') }] },
  ]);
});
