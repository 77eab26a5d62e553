import type { Lineage, LineageNode } from '../../../model/lineage.ts';
import { type Way, worstFirst } from './lineage-words.ts';

/** Boxes of one layer: with more the lines cross too often to be followed. */
const MOST_IN_LAYER = 12;

export interface Box {
  readonly id: string;
  /** null = the asset that all lines lead to or from. */
  readonly node: LineageNode | null;
  /** Steps from the asset, below zero for what feeds it. */
  readonly layer: number;
  /** Rows from the top; may lie between two. */
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
  /** What found no room, by layer. */
  readonly hidden: ReadonlyMap<number, number>;
  readonly rows: number;
}

/** Puts each node into the layer of its steps, and beside what it is linked to in the layer before, so that few lines cross. */
export function layOut(start: string, lineage: Lineage): Layout {
  const layers = new Map<number, readonly string[]>([[0, [start]]]);
  const nodes = new Map<string, LineageNode>();
  const hidden = new Map<number, number>();
  for (const way of ['up', 'down'] as const) {
    for (const node of worstFirst(lineage[way])) {
      // A ring leads to what was placed already.
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

/** In the order of the middle of their neighbours. */
function besideTheirs(ids: readonly string[], near: readonly string[], way: Way, { edges }: Lineage): readonly string[] {
  const [own, other] = way === 'up' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const middle = (id: string): number => {
    const places = edges.filter((edge) => edge[own] === id && near.includes(edge[other])).map((edge) => near.indexOf(edge[other]));
    return places.length > 0 ? places.reduce((sum, place) => sum + place, 0) / places.length : near.length;
  };
  return [...ids].sort((one, another) => middle(one) - middle(another));
}

/** The box that a key leads to from another: along a line to the layer before or after, or within the layer. `toEnd`: the way the data go. */
export function boxFrom(box: Box, key: 'above' | 'below' | 'toStart' | 'toEnd', { boxes, lines }: Layout): Box | undefined {
  if (key === 'above' || key === 'below') {
    const layer = boxes.filter((one) => one.layer === box.layer);
    return layer[layer.indexOf(box) + (key === 'below' ? 1 : -1)];
  }
  const linked = lines.flatMap(({ from, to }) => (key === 'toEnd' ? (from === box ? to : []) : to === box ? from : []));
  return [...linked].sort((one, other) => Math.abs(one.row - box.row) - Math.abs(other.row - box.row))[0];
}
