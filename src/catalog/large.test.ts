import * as v from 'valibot';
import { expect, test } from 'vitest';
import { columnOf } from './column-from-wire.ts';
import { readLineage } from './lineage.ts';
import { answering } from './server.fake.ts';
import { ColumnShape, DEEPEST } from './wire.ts';

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

/** How long a lineage takes to be read of which each node feeds two. ms */
async function timeOf(count: number): Promise<number> {
  const id = (at: number): string => `id-${at}`;
  const nodes = Array.from({ length: count }, (_one, at) => ({ id: id(at + 1), type: 'table', name: `t${at + 1}` }));
  const upstreamEdges = nodes.map(({ id: fromEntity }, at) => ({ fromEntity, toEntity: id(Math.floor(at / 2)) }));
  const { to } = await answering(() => [200, { entity: { id: id(0) }, nodes, upstreamEdges, downstreamEdges: [] }]);
  const before = performance.now();
  const { up } = await readLineage(to, { kind: 'table', id: id(0), fqn: 'a.b.c.d' }, { up: 3, down: 3 });
  expect(up).toHaveLength(count);
  return performance.now() - before;
}

test('a lineage of 20,000 nodes takes as much longer as it is larger', async () => {
  await timeOf(2_000);
  const [small, large] = [await timeOf(2_000), await timeOf(20_000)];
  // Ten times, and what a busy machine adds; each edge for each node took a hundred times.
  expect(large).toBeLessThan(30 * small);
});
