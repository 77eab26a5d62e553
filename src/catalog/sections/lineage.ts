import * as v from 'valibot';
import type { AssetKind } from '../../model/asset.ts';
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

/** Of each way the nearest so many are kept: what nobody reads to its end is still sent to a page and remembered. */
const MOST_NODES = 60;

/** What feeds an asset and what it feeds, so many steps each way, with owners, certification and what is wrong with the nearest tables. */
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
/** What is asked for of each hit. Of tags the names alone: those of all columns are among them. */
const WANTED = Object.keys(Source.entries).map((name) => (name === 'tags' ? 'tags.tagFQN' : name));
const Entries = v.object({ hits: v.object({ hits: v.array(v.object({ _source: Source })) }) });

/** By id. A search that failed leaves them unknown, and the lineage as it is. */
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

/** Ids of the nearest of these whose own tags say so: a search mixes those of columns with a table's. */
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

/** By id, of the nearest tables. Where nothing was found and not all could be seen, nothing is said. */
async function readProblems(connection: CatalogConnection, nodes: readonly LineageNode[], signal?: AbortSignal): Promise<ProblemsOf> {
  const looks = nearest(living('table', nodes)).map(async (table) => [table.id, await lookAt(connection, table, signal)] as const);
  const looked = await Promise.all(looks);
  return new Map(looked.flatMap(([id, { isSeen, problem }]) => (isSeen || problem ? [[id, { problem }] as const] : [])));
}

const LastRunOf = v.object({ pipelineStatus: v.nullish(PipelineStatus) });

/** By id, of the nearest pipelines. */
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

/** Those to look at: each takes requests of its own. */
const nearest = (nodes: readonly LineageNode[]): readonly LineageNode[] =>
  nodes.toSorted((one, other) => one.steps - other.steps).slice(0, MOST_LOOKED_AT);

/** The assets up and down a lineage that have cards. */
export function flowingAssets({ up, down }: Lineage): readonly AssetName[] {
  return [...up.nodes, ...down.nodes].flatMap(({ kind, id, fqn }) => (kind ? { kind, id, fqn } : []));
}
