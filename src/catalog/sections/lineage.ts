import * as v from 'valibot';
import type { AssetKind } from '../../model/kind.ts';
import type { Flow, Lineage, LineageNode, Problem } from '../../model/lineage.ts';
import type { AssetName } from '../../model/parts.ts';
import { COLLECTION } from '../api/collection.ts';
import { get } from '../api/http.ts';
import type { CatalogConnection } from '../api/server.ts';
import { orNothing } from '../api/settle.ts';
import { certificationOf, ownersFromWire } from '../entity/asset-from-wire.ts';
import { sayDeprecated } from '../entity/labels.ts';
import { common, lenient, PipelineStatus, TagLabel } from '../entity/wire.ts';
import { readWhole } from '../entry.ts';
import { pathsNaming } from '../search/search-path.ts';
import { readLineage } from './lineage-graph.ts';
import { runOf } from './runs.ts';
import { lookAt, MOST_LOOKED_AT } from './table-health.ts';

/** Maximum number of nodes kept per direction, the nearest ones: all of them are sent to a page and remembered. */
const MOST_NODES = 60;

/** Reads an asset's lineage, `steps` in each direction, with owners, certification, and the problems of the nearest tables. */
export async function readFlows(connection: CatalogConnection, asset: AssetName, steps: 1 | 2 | 3, signal?: AbortSignal): Promise<Lineage> {
  const walked = await readLineage(connection, asset, { up: steps, down: steps }, signal);
  const { up, down, edges } = walked;
  const [above, below] = [up.slice(0, MOST_NODES), down.slice(0, MOST_NODES)];
  const nodes = [...above, ...below];
  const [entries, problems, runs] = await Promise.all([
    readEntries(connection, nodes, signal),
    readProblems(connection, nodes, signal),
    readLastRuns(connection, nodes, signal),
  ]);
  const told = (node: LineageNode): LineageNode => ({
    ...node,
    ...entries.get(node.id),
    ...problems.get(node.id),
    ...runs.get(node.id),
  });
  const flow = (kept: readonly LineageNode[], total: number): Flow => ({ nodes: kept.map(told), total });
  const shown = new Set([asset.id, ...nodes.map(({ id }) => id)]);
  return {
    up: flow(above, up.length),
    down: flow(below, down.length),
    edges: edges.filter((edge) => shown.has(edge.from) && shown.has(edge.to)),
  };
}

type Entry = Pick<LineageNode, 'owners' | 'certification' | 'deprecated'>;

const { id, owner, owners, certification } = common;
const Source = v.object({
  ...{ id, owner, owners, certification },
  entityStatus: v.nullish(v.string()),
  tags: lenient(v.object({ tagFQN: v.string() })),
});
/** Fields requested for each hit. Only the names of tags, since those of all columns are among them. */
const WANTED = Object.keys(Source.entries).map((name) => (name === 'tags' ? 'tags.tagFQN' : name));
const Entries = v.object({ hits: v.object({ hits: v.array(v.object({ _source: Source })) }) });

/** Owners and labels by id. If a search fails, they are unknown; the lineage stays. */
async function readEntries(
  connection: CatalogConnection,
  nodes: readonly LineageNode[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Entry>> {
  const names = nodes.flatMap(({ fqn, deleted }) => (deleted ? [] : fqn));
  const answers = await Promise.all(pathsNaming(names, WANTED).map((path) => orNothing(get(connection, path, Entries, signal), signal)));
  const hits = answers.flatMap((answer) => answer?.hits.hits ?? []).map(({ _source }) => _source);
  const tagged = new Set(hits.flatMap(({ id, tags }) => (tags?.some(({ tagFQN }) => tagFQN.endsWith('.Deprecated')) ? id : [])));
  const deprecated = await readDeprecated(
    connection,
    nodes.filter((node) => tagged.has(node.id)),
    signal,
  );
  return new Map(
    hits.map((hit) => {
      const certification = certificationOf(hit.certification);
      const isDeprecated = hit.entityStatus === 'Deprecated' || deprecated.has(hit.id);
      return [
        hit.id,
        { owners: ownersFromWire(hit, connection), ...(certification && { certification }), ...(isDeprecated && { deprecated: true }) },
      ];
    }),
  );
}

const Labelled = v.object({ tags: lenient(TagLabel) });

/** Ids of the nearest nodes that are deprecated by their own tags, since search hits include the tags of columns. */
async function readDeprecated(
  connection: CatalogConnection,
  nodes: readonly LineageNode[],
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const reading = nearest(nodes).map(async ({ kind, id }) => {
    const reading = kind && readWhole(connection, { collection: COLLECTION[kind], id, fields: ['tags'] }, Labelled, signal);
    const entry = reading && (await orNothing(reading, signal));
    return entry && sayDeprecated(entry.answer.tags ?? []) ? [id] : [];
  });
  return new Set((await Promise.all(reading)).flat());
}

type ProblemsOf = ReadonlyMap<string, { readonly problem: Problem | null }>;

/** Problems of the nearest tables, by id. A table without a known problem is left out unless all its checks could be seen. */
async function readProblems(connection: CatalogConnection, nodes: readonly LineageNode[], signal?: AbortSignal): Promise<ProblemsOf> {
  const looks = nearest(living('table', nodes)).map(async (table) => [table.id, await lookAt(connection, table, signal)] as const);
  const looked = await Promise.all(looks);
  return new Map(looked.flatMap(([id, { isSeen, problem }]) => (isSeen || problem ? [[id, { problem }] as const] : [])));
}

const LastRunOf = v.object({ pipelineStatus: v.nullish(PipelineStatus) });

/** Last runs of the nearest pipelines, by id. */
async function readLastRuns(
  connection: CatalogConnection,
  nodes: readonly LineageNode[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Pick<LineageNode, 'lastRun'>>> {
  const reading = nearest(living('pipeline', nodes)).map(async ({ id }) => {
    const reading = readWhole(connection, { collection: 'pipelines', id, fields: ['pipelineStatus'] }, LastRunOf, signal);
    const status = (await orNothing(reading, signal))?.answer.pipelineStatus;
    const run = status ? runOf(status) : null;
    return run ? [[id, { lastRun: run.state }] as const] : [];
  });
  return new Map((await Promise.all(reading)).flat());
}

const living = (wanted: AssetKind, nodes: readonly LineageNode[]): readonly LineageNode[] =>
  nodes.filter(({ kind, deleted }) => kind === wanted && !deleted);

/** The nodes worth further requests, nearest first. */
const nearest = (nodes: readonly LineageNode[]): readonly LineageNode[] =>
  nodes.toSorted((one, other) => one.steps - other.steps).slice(0, MOST_LOOKED_AT);

/** The assets in a lineage that have cards. */
export function flowingAssets({ up, down }: Lineage): readonly AssetName[] {
  return [...up.nodes, ...down.nodes].flatMap(({ kind, id, fqn }) => (kind ? { kind, id, fqn } : []));
}
