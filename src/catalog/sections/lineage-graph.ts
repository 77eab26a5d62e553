import * as v from 'valibot';
import type { ColumnEdge, LineageEdge, LineageNode } from '../../model/lineage.ts';
import type { AssetName } from '../../model/parts.ts';
import { withoutReservedWords } from '../../model/reserved-words.ts';
import { need } from '../api/http.ts';
import type { CatalogConnection } from '../api/server.ts';
import { assetKindOf } from '../entity/asset-from-wire.ts';
import { splitFqn } from '../entity/fqn.ts';
import { assetHref } from '../entity/web-links.ts';
import { lenient, list, Reference, referenceName } from '../entity/wire.ts';

const Edge = v.object({
  fromEntity: v.string(),
  toEntity: v.string(),
  lineageDetails: v.nullish(
    v.object({
      pipeline: v.nullish(Reference),
      columnsLineage: lenient(v.object({ fromColumns: lenient(v.string()), toColumn: v.nullish(v.string()) })),
    }),
  ),
});
type Edge = v.InferOutput<typeof Edge>;

const Answer = v.object({
  entity: v.object({ id: v.string() }),
  nodes: list(Reference),
  upstreamEdges: list(Edge),
  downstreamEdges: list(Edge),
});

/** The assets found within the requested steps, nearest first. */
export interface Walked {
  readonly up: readonly LineageNode[];
  readonly down: readonly LineageNode[];
  readonly edges: readonly LineageEdge[];
}

/** Reads what feeds an asset and what it feeds. `up` and `down` in steps, 0 to 3; the server refuses more. */
export async function readLineage(
  connection: CatalogConnection,
  { kind, id, fqn }: AssetName,
  { up, down }: { readonly up: number; readonly down: number },
  signal?: AbortSignal,
): Promise<Walked> {
  const path = `lineage/${kind}/${encodeURIComponent(id)}?upstreamDepth=${up}&downstreamDepth=${down}`;
  const answer = await need(connection, path, Answer, signal);
  const nodes = new Map((answer.nodes ?? []).map((node) => [node.id, nodeOf(node, connection)]));
  const fqns = new Map([...nodes].map(([of, node]) => [of, node.fqn])).set(id, fqn);
  const carriers = new Set([...nodes.values(), { id, type: kind }].flatMap((node) => (CARRIERS.includes(node.type) ? node.id : [])));
  const above = (answer.upstreamEdges ?? []).map((edge) => edgeOf(edge, fqns, carriers));
  const below = (answer.downstreamEdges ?? []).map((edge) => edgeOf(edge, fqns, carriers));
  return { up: walked(id, above, 'up', nodes), down: walked(id, below, 'down', nodes), edges: unique([...above, ...below]) };
}

/** A node before its distance from the start is known. */
export type Stepless = Omit<LineageNode, 'steps'>;

function nodeOf(node: Reference, connection: CatalogConnection): Stepless {
  const kind = assetKindOf(node.type);
  const fqn = node.fullyQualifiedName ?? node.name ?? node.id;
  return {
    kind,
    type: node.type,
    id: node.id,
    fqn,
    name: referenceName(node),
    path: splitFqn(fqn).slice(0, -1).map(withoutReservedWords),
    href: kind ? assetHref(kind, fqn, connection) : `${connection.server}${encodeURIComponent(node.type)}/${encodeURIComponent(fqn)}`,
    deleted: node.deleted === true,
  };
}

/** Kinds that move data and have no columns. If an edge A > B names such a P, the lineage of P contains A > P > B (seen on 1.6). */
const CARRIERS: readonly string[] = ['pipeline', 'storedProcedure'];

function edgeOf(edge: Edge, fqns: ReadonlyMap<string, string>, carriers: ReadonlySet<string>): LineageEdge {
  const { fromEntity, toEntity, lineageDetails } = edge;
  const pipeline = lineageDetails?.pipeline;
  const carrier = [fromEntity, toEntity].find((end) => carriers.has(end));
  if (carrier !== undefined) {
    // Such an edge comes with the column pairs of A and B.
    const isMade = pipeline?.id === carrier || (lineageDetails?.columnsLineage ?? []).length > 0;
    const by = pipeline && pipeline.id !== carrier ? referenceName(pipeline) : null;
    return { from: fromEntity, to: toEntity, by, columns: [], ...(isMade && { carried: true }) };
  }
  const columnOf = (column: string, table: string): string => withinTable(column, fqns.get(table) ?? '');
  return {
    from: fromEntity,
    to: toEntity,
    by: pipeline ? referenceName(pipeline) : null,
    columns: (lineageDetails?.columnsLineage ?? []).flatMap(({ fromColumns, toColumn }): readonly ColumnEdge[] =>
      toColumn ? [{ from: (fromColumns ?? []).map((column) => columnOf(column, fromEntity)), to: columnOf(toColumn, toEntity) }] : [],
    ),
  };
}

/** A column's name within its table. A column of another table keeps its whole name. */
function withinTable(column: string, table: string): string {
  const within = column.startsWith(`${table}.`) ? splitFqn(column.slice(table.length + 1)).join('.') : column;
  // Fields of an API endpoint have the name of their schema as prefix.
  return withoutReservedWords(within.replace(/^(?:request|response)Schema\./, ''));
}

/** All nodes reachable from the start in one direction, each once, with its fewest steps. */
export function walked(
  start: string,
  edges: readonly LineageEdge[],
  way: 'up' | 'down',
  nodes: ReadonlyMap<string, Stepless>,
): readonly LineageNode[] {
  const [near, far] = way === 'up' ? (['to', 'from'] as const) : (['from', 'to'] as const);
  const beyond = new Map<string, LineageEdge[]>();
  for (const edge of edges) {
    const others = beyond.get(edge[near]);
    if (others) others.push(edge);
    else beyond.set(edge[near], [edge]);
  }
  const steps = new Map([[start, 0]]);
  for (const [id, step] of steps) {
    for (const edge of beyond.get(id) ?? []) if (!steps.has(edge[far])) steps.set(edge[far], step + 1);
  }
  return [...steps].flatMap(([id, step]) => {
    const node = step === 0 ? undefined : nodes.get(id);
    return node ? { ...node, steps: step } : [];
  });
}

/** Drops duplicates: an edge of a cycle is both upstream and downstream. */
function unique(edges: readonly LineageEdge[]): readonly LineageEdge[] {
  return [...new Map(edges.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()];
}
