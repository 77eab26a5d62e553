import * as v from 'valibot';
import { expect, test } from 'vitest';
import { columnOf } from './entity/column-from-wire.ts';
import { ColumnShape, DEEPEST } from './entity/wire.ts';
import { type Stepless, walked } from './sections/lineage-graph.ts';

/** A column with fields in fields, so many deep. */
function nested(deep: number): object {
  let column: object = { name: 'last' };
  for (let at = 1; at < deep; at += 1) column = { name: 'c', children: [column] };
  return column;
}

const depthOf = (column: ReturnType<typeof columnOf>): number => 1 + Math.max(0, ...column.children.map(depthOf));
const deepestOf = (column: ReturnType<typeof columnOf>): ReturnType<typeof columnOf> =>
  column.children[0] ? deepestOf(column.children[0]) : column;

test.each([
  ['as deep as is read', DEEPEST, DEEPEST, undefined],
  ['one deeper', DEEPEST + 1, DEEPEST, true],
  ['3,000 deep', 3_000, DEEPEST, true],
])('columns %s are read, and say whether they are cut', (_what, deep, depth, isCut) => {
  const column = columnOf(v.parse(ColumnShape, nested(deep)));
  expect(depthOf(column)).toBe(depth);
  expect(deepestOf(column).isCut).toBe(isCut);
});

/** How long a lineage takes to be walked of which each node feeds two; the least of some runs, in µs of this process: other work on the machine does not count. */
function timeOf(count: number): number {
  const id = (at: number): string => `id-${at}`;
  const nodes = Array.from({ length: count }, (_one, at): [string, Stepless] => [id(at + 1), { ...NODE, id: id(at + 1) }]);
  const edges = nodes.map(([from], at) => ({ from, to: id(Math.floor(at / 2)), by: null, columns: [] }));
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    expect(walked(id(0), edges, 'up', new Map(nodes))).toHaveLength(count);
    return process.cpuUsage(before).user;
  });
  return Math.min(...runs);
}

const NODE = { kind: 'table', type: 'table', fqn: 'a.b.c.d', name: 'd', path: [], href: '', deleted: false } as const;

test('a lineage of 20,000 nodes takes as much longer as it is larger', () => {
  timeOf(2_000);
  // Ten times, and what clearing memory adds; to look at each edge for each node would take a hundred times.
  expect(timeOf(20_000)).toBeLessThan(40 * timeOf(2_000));
});
