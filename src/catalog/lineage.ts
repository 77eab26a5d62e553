import * as v from 'valibot';
import type { AssetName, Lineage, LineageEdge, LineageNode } from '../model/parts.ts';
import { kindOf } from './asset-from-wire.ts';
import { splitFqn } from './fqn.ts';
import { get } from './http.ts';
import type { Server } from './open-metadata.ts';
import { assetHref } from './pages.ts';
import { Reference } from './wire.ts';

const Node = v.object({ ...Reference.entries, deleted: v.nullish(v.boolean()) });

const Edge = v.object({
  fromEntity: v.string(),
  toEntity: v.string(),
  lineageDetails: v.nullish(
    v.object({
      pipeline: v.nullish(Reference),
      columnsLineage: v.nullish(v.array(v.object({ fromColumns: v.nullish(v.array(v.string())), toColumn: v.nullish(v.string()) }))),
    }),
  ),
});

const Answer = v.object({
  entity: v.object({ id: v.string() }),
  nodes: v.nullish(v.array(Node)),
  upstreamEdges: v.nullish(v.array(Edge)),
  downstreamEdges: v.nullish(v.array(Edge)),
});

/** What feeds an asset and what it feeds, nearest first. `up` and `down` in steps, 0 to 3: the server refuses more. */
export async function readLineage(
  to: Server,
  { kind, id }: AssetName,
  { up, down }: { readonly up: number; readonly down: number },
  signal?: AbortSignal,
): Promise<Lineage> {
  const path = `lineage/${kind}/${encodeURIComponent(id)}?upstreamDepth=${up}&downstreamDepth=${down}`;
  const answer = await get(to, path, Answer, signal);
  const nodes = new Map((answer?.nodes ?? []).map((node) => [node.id, nodeOf(node, to)]));
  const above = (answer?.upstreamEdges ?? []).map(edgeOf);
  const below = (answer?.downstreamEdges ?? []).map(edgeOf);
  return {
    up: walked(id, above, 'up', nodes),
    down: walked(id, below, 'down', nodes),
    edges: [...above, ...below],
    depth: Math.max(up, down),
  };
}

function nodeOf(node: v.InferOutput<typeof Node>, to: Server): LineageNode {
  const kind = kindOf(node.type);
  const fqn = node.fullyQualifiedName ?? node.name ?? node.id;
  return {
    kind,
    id: node.id,
    fqn,
    name: node.displayName || node.name || fqn,
    path: splitFqn(fqn).slice(0, -1),
    href: kind ? assetHref(kind, fqn, to) : `${to.server}${encodeURIComponent(node.type)}/${encodeURIComponent(fqn)}`,
    owners: [],
    deleted: node.deleted === true,
  };
}

function edgeOf({ fromEntity, toEntity, lineageDetails }: v.InferOutput<typeof Edge>): LineageEdge {
  const pipeline = lineageDetails?.pipeline;
  return {
    from: fromEntity,
    to: toEntity,
    by: pipeline ? pipeline.displayName || pipeline.name || null : null,
    columns: (lineageDetails?.columnsLineage ?? []).flatMap(({ fromColumns, toColumn }) =>
      toColumn ? { from: fromColumns ?? [], to: toColumn } : [],
    ),
  };
}

/** Each node once, at the fewest steps from the start. */
function walked(
  start: string,
  edges: readonly LineageEdge[],
  way: 'up' | 'down',
  nodes: ReadonlyMap<string, LineageNode>,
): readonly (LineageNode & { readonly steps: number })[] {
  const [near, far] = way === 'up' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const steps = new Map([[start, 0]]);
  for (const [id, step] of steps) {
    for (const edge of edges) if (edge[near] === id && !steps.has(edge[far])) steps.set(edge[far], step + 1);
  }
  return [...steps].flatMap(([id, step]) => {
    const node = step === 0 ? undefined : nodes.get(id);
    return node ? { ...node, steps: step } : [];
  });
}
