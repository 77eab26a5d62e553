import { describe, expect, test } from 'vitest';
import { LONGEST } from '../search/search-path.ts';
import { answering } from '../server.fake.ts';
import { readFlows } from './lineage.ts';

const TABLE = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;
const reference = (id: string, more: object = {}) => ({ id, type: 'table', name: id, fullyQualifiedName: `snow.A.B.${id}`, ...more });
const edge = (fromEntity: string, toEntity: string, lineageDetails: object = {}) => ({ fromEntity, toEntity, lineageDetails });

interface Told {
  readonly nodes: readonly (object | null)[];
  readonly up?: readonly (object | null)[];
  readonly down?: readonly object[];
  /** Names of tables with failing tests. */
  readonly failing?: readonly string[];
  /** Further search fields by name, besides owners. */
  readonly entries?: Readonly<Record<string, object>>;
  /** Own tags by name. */
  readonly tagged?: Readonly<Record<string, readonly object[]>>;
  /** Last runs by name. */
  readonly ran?: Readonly<Record<string, object>>;
  /** Tests and incidents are hidden. */
  readonly isDenied?: boolean;
  readonly noSearch?: boolean;
}

/** A server with this lineage. */
async function serve({
  nodes,
  up = [],
  down = [],
  failing = [],
  entries = {},
  tagged = {},
  ran = {},
  isDenied = false,
  noSearch = false,
}: Told) {
  const { connection, asked } = await answering(({ pathname, searchParams }) => {
    if (pathname.includes('/lineage/')) return [200, { entity: { id: 't' }, nodes, upstreamEdges: up, downstreamEdges: down }];
    if (pathname.endsWith('/search/query')) {
      if (noSearch) return [500, { code: 500, message: 'no search' }];
      const { query } = JSON.parse(searchParams.get('query_filter') ?? '{}');
      const hits = query.terms.fullyQualifiedName.map((fqn: string) => ({
        _source: {
          id: fqn.split('.').at(-1),
          owners: [{ id: 'u', type: 'team', name: 'growth', displayName: 'Growth' }],
          ...entries[fqn.split('.').at(-1) ?? ''],
        },
      }));
      return [200, { hits: { hits } }];
    }
    if (pathname.startsWith('/api/v1/tables/')) return [200, { tags: tagged[pathname.split('/').at(-1) ?? ''] ?? [] }];
    if (pathname.startsWith('/api/v1/pipelines/')) return [200, { pipelineStatus: ran[pathname.split('/').at(-1) ?? ''] }];
    if (isDenied) return [403, { code: 403, message: 'not allowed' }];
    const of = searchParams.get('entityLink') ?? '';
    const state = failing.some((name) => of.endsWith(`.${name}>`)) ? 'Failed' : 'Success';
    return [200, { data: pathname.endsWith('/list') ? [{ name: 'x', fullyQualifiedName: 'x', testCaseStatus: state }] : [] }];
  });
  return { connection, asked: () => asked.map((url) => url.pathname + url.search) };
}

const fan = (count: number) => {
  const ids = Array.from({ length: count }, (_, at) => `d${at}`);
  return { nodes: ids.map((id) => reference(id)), down: ids.map((id) => edge('t', id)) };
};

describe('the flows of an asset', () => {
  test('nodes have their fewest steps, owners and problems', async () => {
    const { connection, asked } = await serve({
      nodes: [reference('far'), reference('near'), reference('gone', { deleted: true }), reference('board', { type: 'dashboard' })],
      up: [edge('far', 'near'), edge('near', 't'), edge('far', 't'), edge('gone', 't')],
      down: [edge('t', 'board')],
      failing: ['near'],
    });
    const { up, down } = await readFlows(connection, TABLE, 3);
    expect(up.nodes.map(({ id, steps, problem, deleted }) => ({ id, steps, problem, deleted }))).toEqual([
      { id: 'near', steps: 1, problem: 'failing', deleted: false },
      { id: 'far', steps: 1, problem: null, deleted: false },
      { id: 'gone', steps: 1, problem: undefined, deleted: true },
    ]);
    expect(up.nodes[0]?.owners?.map(({ name }) => name)).toEqual(['Growth']);
    expect(down.nodes[0]).toMatchObject({ kind: 'dashboard', owners: [{ name: 'Growth' }] });
    expect(down.nodes[0]).not.toHaveProperty('problem');
    expect(asked().filter((path) => path.includes('/search/query'))).toHaveLength(1);
    expect(asked()[0]).toBe('/api/v1/lineage/table/t?upstreamDepth=3&downstreamDepth=3');
  });

  test('certification and deprecation of nodes come from one search request', async () => {
    const certification = { tagLabel: { tagFQN: 'Certification.Gold', name: 'Gold' }, expiryDate: 5 };
    const { connection, asked } = await serve({
      nodes: [reference('gold'), reference('old'), reference('plain')],
      up: [edge('gold', 't'), edge('old', 't'), edge('plain', 't')],
      entries: { gold: { certification, entityStatus: 'Approved' }, old: { entityStatus: 'Deprecated', certification: 'unreadable' } },
    });
    const { up } = await readFlows(connection, TABLE, 1);
    const [gold, old, plain] = up.nodes;
    expect(gold).toMatchObject({ certification: { name: 'Gold', endsAt: 5 } });
    expect(old).toMatchObject({ deprecated: true, owners: [{ name: 'Growth' }] });
    for (const node of [gold, plain]) expect(node).not.toHaveProperty('deprecated');
    for (const node of [old, plain]) expect(node).not.toHaveProperty('certification');
    expect(asked().filter((path) => path.includes('/search/query'))).toHaveLength(1);
  });

  test('a node is deprecated by its own tag, not by one of a column, and only if the search reports one', async () => {
    const ids = ['by-tag', 'by-column', 'by-term', 'plain'];
    const mixed = { tags: [{ tagFQN: 'Lifecycle.Deprecated' }, { tagFQN: 'PII.None' }] };
    const { connection, asked } = await serve({
      nodes: ids.map((id) => reference(id)),
      up: ids.map((id) => edge(id, 't')),
      entries: { 'by-tag': mixed, 'by-column': mixed, 'by-term': mixed, plain: { tags: [{ tagFQN: 'PII.None' }] } },
      tagged: { 'by-tag': [{ tagFQN: 'Lifecycle.Deprecated' }], 'by-term': [{ tagFQN: 'Lifecycle.Deprecated', source: 'Glossary' }] },
    });
    const { up } = await readFlows(connection, TABLE, 1);
    expect(up.nodes.flatMap(({ id, deprecated }) => (deprecated ? id : []))).toEqual(['by-tag']);
    expect(asked().filter((path) => path.startsWith('/api/v1/tables/'))).toEqual(
      ['by-tag', 'by-column', 'by-term'].map((id) => `/api/v1/tables/${id}?fields=tags&include=all`),
    );
  });

  test('pipelines show their last run if its state is known', async () => {
    const ids = ['failing', 'fine', 'odd', 'idle'];
    const { connection } = await serve({
      nodes: ids.map((id) => reference(id, { type: 'pipeline' })),
      up: ids.map((id) => edge(id, 't')),
      ran: {
        failing: { timestamp: 1, executionStatus: 'Failed' },
        fine: { timestamp: 1, executionStatus: 'Successful' },
        odd: { timestamp: 1, executionStatus: 'Blue' },
      },
    });
    const { up } = await readFlows(connection, TABLE, 1);
    expect(up.nodes.map(({ id, lastRun }) => [id, lastRun])).toEqual([
      ['failing', 'failed'],
      ['fine', 'well'],
      ['odd', undefined],
      ['idle', undefined],
    ]);
  });

  test('edges name columns within their tables, and pipelines', async () => {
    const columnsLineage = [{ fromColumns: ['snow.A.B.near.amount'], toColumn: 'snow.A.B.orders."net.amount"' }];
    const pipeline = { id: 'p', type: 'pipeline', name: 'load', displayName: 'Nightly load' };
    const { connection } = await serve({ nodes: [reference('near')], up: [edge('near', 't', { columnsLineage, pipeline })] });
    const { edges } = await readFlows(connection, TABLE, 1);
    expect(edges).toEqual([{ from: 'near', to: 't', by: 'Nightly load', columns: [{ from: ['amount'], to: 'net.amount' }] }]);
  });

  test('a source without a kind is kept, and so is a column next to an unreadable one', async () => {
    const columnsLineage = [{ fromColumns: [null, 'snow.A.B.near.amount'], toColumn: 'snow.A.B.orders.net' }];
    const { connection } = await serve({ nodes: [reference('near', { type: undefined })], up: [edge('near', 't', { columnsLineage })] });
    const { up, edges } = await readFlows(connection, TABLE, 1);
    expect(up.nodes).toMatchObject([{ id: 'near', kind: null, name: 'near' }]);
    expect(edges[0]?.columns).toEqual([{ from: ['amount'], to: 'net' }]);
  });

  test('a null node is left out, and a source without an id fails the lineage', async () => {
    const { connection } = await serve({ nodes: [null, reference('near')], up: [null, edge('near', 't')] });
    expect((await readFlows(connection, TABLE, 1)).up).toMatchObject({ total: 1, nodes: [{ id: 'near', owners: [{ name: 'Growth' }] }] });
    const odd = await serve({ nodes: [reference('near'), { type: 'table', name: 'far' }], up: [edge('near', 't')] });
    await expect(readFlows(odd.connection, TABLE, 1)).rejects.toMatchObject({ why: { reason: 'unexpected-answer' } });
  });

  test('a cycle is followed once', async () => {
    const ring = [edge('a', 't'), edge('t', 'a')];
    const { connection } = await serve({ nodes: [reference('a')], up: ring, down: ring });
    const { up, down, edges } = await readFlows(connection, TABLE, 3);
    expect([up.total, down.total, edges.length]).toEqual([1, 1, 2]);
  });

  test('of many tables the nearest ten are checked and sixty are kept', async () => {
    const { connection, asked } = await serve(fan(90));
    const { down, edges } = await readFlows(connection, TABLE, 1);
    expect([down.nodes.length, down.total, edges.length]).toEqual([60, 90, 60]);
    expect(down.nodes.filter((node) => 'problem' in node)).toHaveLength(10);
    expect(asked().filter((path) => path.includes('/dataQuality/'))).toHaveLength(20);
  });

  test('owners are requested in lengths that a server accepts', async () => {
    const long = 'n'.repeat(200);
    const nodes = Array.from({ length: 50 }, (_, at) => reference(`${long}${at}`));
    const { connection, asked } = await serve({ nodes, down: nodes.map(({ id }) => edge('t', id)) });
    const { down } = await readFlows(connection, TABLE, 1);
    expect(down.nodes.every(({ owners }) => owners?.length === 1)).toBe(true);
    const searches = asked().filter((path) => path.includes('/search/query'));
    expect(searches.length).toBeGreaterThan(1);
    for (const path of searches) expect(path.length).toBeLessThanOrEqual(LONGEST + '/api/v1/'.length);
  });

  test('the lineage stays if tests are hidden or owners cannot be read', async () => {
    const { connection } = await serve({ ...fan(2), isDenied: true, noSearch: true });
    const { down } = await readFlows(connection, TABLE, 1);
    expect(down.nodes).toHaveLength(2);
    for (const node of down.nodes) expect(Object.keys(node)).not.toEqual(expect.arrayContaining(['problem']));
    for (const node of down.nodes) expect(Object.keys(node)).not.toEqual(expect.arrayContaining(['owners']));
  });
});

describe('the lineage of a pipeline', () => {
  const PIPELINE = { kind: 'pipeline', id: 'p', fqn: 'air.load' } as const;
  const pairs = { columnsLineage: [{ fromColumns: ['snow.A.B.a.id'], toColumn: 'snow.A.B.b.id' }] };
  const load = { id: 'p', type: 'pipeline', name: 'load', fullyQualifiedName: 'air.load' };

  test('derived edges of a pipeline are marked as carried and have no columns', async () => {
    const { connection } = await serve({
      nodes: [reference('a'), reference('b'), reference('own')],
      up: [edge('a', 'p', { ...pairs, pipeline: load }), edge('own', 'p')],
      down: [edge('p', 'b', pairs)],
    });
    expect((await readFlows(connection, PIPELINE, 1)).edges).toEqual([
      { from: 'a', to: 'p', by: null, columns: [], carried: true },
      { from: 'own', to: 'p', by: null, columns: [] },
      { from: 'p', to: 'b', by: null, columns: [], carried: true },
    ]);
  });

  test('a table’s columns are not shown as passing through a pipeline', async () => {
    const { connection } = await serve({
      nodes: [reference('b'), load],
      down: [edge('t', 'b', { ...pairs, pipeline: load }), edge('t', 'p', { ...pairs, pipeline: load })],
    });
    expect((await readFlows(connection, TABLE, 1)).edges).toMatchObject([
      { to: 'b', by: 'load', columns: [{ to: 'id' }] },
      { to: 'p', by: null, columns: [], carried: true },
    ]);
  });
});
