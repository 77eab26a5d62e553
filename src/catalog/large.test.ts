import * as v from 'valibot';
import { expect, test } from 'vitest';
import { columnOf } from './entity/column-from-wire.ts';
import { ColumnShape, DEEPEST } from './entity/wire.ts';
import { type Stepless, walked } from './sections/lineage-graph.ts';

/** A column with nested fields of a given depth. */
function nested(deep: number): object {
  let column: object = { name: 'last' };
  for (let at = 1; at < deep; at += 1) column = { name: 'c', children: [column] };
  return column;
}

const depthOf = (column: ReturnType<typeof columnOf>): number => 1 + Math.max(0, ...column.children.map(depthOf));
const deepestOf = (column: ReturnType<typeof columnOf>): ReturnType<typeof columnOf> =>
  column.children[0] ? deepestOf(column.children[0]) : column;

test.each([
  ['nested to the limit', DEEPEST, DEEPEST, undefined],
  ['nested one level deeper', DEEPEST + 1, DEEPEST, true],
  ['nested 3,000 levels deep', 3_000, DEEPEST, true],
])('columns %s are read and marked if cut', (_what, deep, depth, isCut) => {
  const column = columnOf(v.parse(ColumnShape, nested(deep)));
  expect(depthOf(column)).toBe(depth);
  expect(deepestOf(column).isCut).toBe(isCut);
});

/** Time in ms of a number of walks of a lineage in which each node feeds two others: the shortest of five measurements. */
function timeOf(count: number, walks: number): number {
  const id = (at: number): string => `id-${at}`;
  const nodes = Array.from({ length: count }, (_one, at): [string, Stepless] => [id(at + 1), { ...NODE, id: id(at + 1) }]);
  const edges = nodes.map(([from], at) => ({ from, to: id(Math.floor(at / 2)), by: null, columns: [] }));
  const measured = Array.from({ length: 5 }, () => {
    const before = performance.now();
    for (let walk = 0; walk < walks; walk += 1) expect(walked(id(0), edges, 'up', new Map(nodes))).toHaveLength(count);
    return performance.now() - before;
  });
  return Math.min(...measured);
}

const NODE = { kind: 'table', type: 'table', fqn: 'a.b.c.d', name: 'd', path: [], href: '', deleted: false } as const;

test('the time to walk a lineage of 20,000 nodes grows linearly', () => {
  timeOf(2_000, 10);
  // The same number of nodes in all, plus garbage collection. Checking every edge for every node would take ten times as long.
  expect(timeOf(20_000, 1)).toBeLessThan(5 * timeOf(2_000, 10));
});
