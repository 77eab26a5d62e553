import type { Lineage, LineageNode } from '../../../model/lineage.ts';
import { type Way, worstFirst } from './lineage-words.ts';

/** Most boxes in one layer: with more, the lines cross too often to follow. */
const MOST_IN_LAYER = 12;

export interface Box {
  readonly id: string;
  /** null = the asset itself. */
  readonly node: LineageNode | null;
  /** Steps from the asset, negative for what feeds it. */
  readonly layer: number;
  /** Rows from the top; may be a fraction. */
  readonly row: number;
}

export interface Line {
  readonly from: Box;
  readonly to: Box;
}

export interface Layout {
  /** Layer by layer, each from the top. */
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** Number of nodes without room, by layer. */
  readonly hidden: ReadonlyMap<number, number>;
  readonly rows: number;
}

/** Places each node in the layer of its steps, and near its neighbors in the previous layer, so that few lines cross. */
export function layOut(start: string, lineage: Lineage): Layout {
  const layers = new Map<number, readonly string[]>([[0, [start]]]);
  const nodes = new Map<string, LineageNode>();
  const hidden = new Map<number, number>();
  for (const way of ['up', 'down'] as const) {
    for (const node of worstFirst(lineage[way])) {
      // A cycle leads back to a node that is placed already.
      if (node.id === start || nodes.has(node.id)) continue;
      const layer = way === 'up' ? -node.steps : node.steps;
      const before = layers.get(layer) ?? [];
      if (before.length < MOST_IN_LAYER) {
        layers.set(layer, [...before, node.id]);
        nodes.set(node.id, node);
      } else hidden.set(layer, (hidden.get(layer) ?? 0) + 1);
    }
  }
  const ordered = new Map(layers);
  for (const layer of [...layers.keys()].sort((one, other) => Math.abs(one) - Math.abs(other))) {
    const near = ordered.get(layer - Math.sign(layer)) ?? [];
    if (Math.abs(layer) > 1) ordered.set(layer, besideTheirs(layers.get(layer) ?? [], near, layer < 0 ? 'up' : 'down', lineage));
  }
  const rows = Math.max(...[...ordered.values()].map(({ length }) => length));
  const boxes = [...ordered]
    .sort(([one], [other]) => one - other)
    .flatMap(([layer, ids]) =>
      ids.map((id, index): Box => ({ id, layer, node: nodes.get(id) ?? null, row: index + (rows - ids.length) / 2 })),
    );
  const at = new Map(boxes.map((box) => [box.id, box]));
  const lines = lineage.edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    return from && to && from !== to ? { from, to } : [];
  });
  return { boxes, lines, hidden, rows };
}

/** Sorts nodes by the average position of their neighbors. */
function besideTheirs(ids: readonly string[], near: readonly string[], way: Way, { edges }: Lineage): readonly string[] {
  const [own, other] = way === 'up' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const middle = (id: string): number => {
    const places = edges.filter((edge) => edge[own] === id && near.includes(edge[other])).map((edge) => near.indexOf(edge[other]));
    return places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : near.length;
  };
  return [...ids].sort((one, another) => middle(one) - middle(another));
}

/** The box that an arrow key moves to: along a line to a neighboring layer, or within the layer. `toEnd` is downstream. */
export function boxFrom(box: Box, key: 'above' | 'below' | 'toStart' | 'toEnd', { boxes, lines }: Layout): Box | undefined {
  if (key === 'above' || key === 'below') {
    const layer = boxes.filter((one) => one.layer === box.layer);
    return layer[layer.indexOf(box) + (key === 'below' ? 1 : -1)];
  }
  const linked = lines.flatMap(({ from, to }) => (key === 'toEnd' ? (from === box ? to : []) : to === box ? from : []));
  return [...linked].sort((one, other) => Math.abs(one.row - box.row) - Math.abs(other.row - box.row))[0];
}
