import type { Lineage, LineageEdge, LineageNode } from '../model/lineage.ts';

/** An invented table in a lineage; each test overrides what it is about. */
export function nodeOf(id: string, over: Partial<LineageNode> = {}): LineageNode {
  return {
    kind: 'table',
    type: 'table',
    id,
    fqn: `snow_prod.ANALYTICS.FINANCE.${id}`,
    name: id,
    path: ['snow_prod', 'ANALYTICS', 'FINANCE'],
    href: `https://metadata.example.com/table/${id}`,
    steps: 1,
    deleted: false,
    owners: [],
    ...over,
  };
}

/** A lineage edge without columns or a pipeline. */
export const edgeOf = (from: string, to: string, over: Partial<LineageEdge> = {}): LineageEdge => ({
  ...{ from, to, by: null, columns: [] },
  ...over,
});

/** A lineage whose totals equal what is listed. */
export function lineageOf(up: readonly LineageNode[], down: readonly LineageNode[], edges: readonly LineageEdge[] = []): Lineage {
  return { up: { nodes: up, total: up.length }, down: { nodes: down, total: down.length }, edges };
}
