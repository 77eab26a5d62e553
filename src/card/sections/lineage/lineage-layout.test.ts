import { describe, expect, test } from 'vitest';
import { edgeOf, lineageOf, nodeOf } from '../../lineage.fake.ts';
import { boxFrom, layOut } from './lineage-layout.ts';

const chain = lineageOf(
  [nodeOf('near'), nodeOf('far', { steps: 2 })],
  [nodeOf('left'), nodeOf('right')],
  [edgeOf('far', 'near'), edgeOf('near', 'me'), edgeOf('me', 'left'), edgeOf('me', 'right')],
);
const idsIn = (layout: ReturnType<typeof layOut>, layer: number): readonly string[] =>
  layout.boxes.filter((box) => box.layer === layer).map(({ id }) => id);

describe('the drawing of a lineage', () => {
  test('the drawing has one layer per step, with the asset in the middle of the rows', () => {
    const layout = layOut('me', chain);
    expect([-2, -1, 0, 1].map((layer) => idsIn(layout, layer))).toEqual([['far'], ['near'], ['me'], ['left', 'right']]);
    expect(layout.rows).toBe(2);
    expect(layout.boxes.find(({ id }) => id === 'me')?.row).toBe(0.5);
    expect(layout.lines).toHaveLength(4);
  });

  test('a node is placed near its neighbors', () => {
    const crossing = lineageOf(
      [nodeOf('a'), nodeOf('b'), nodeOf('of-b', { steps: 2 }), nodeOf('of-a', { steps: 2 })],
      [],
      [edgeOf('of-b', 'b'), edgeOf('of-a', 'a'), edgeOf('a', 'me'), edgeOf('b', 'me')],
    );
    expect(idsIn(layOut('me', crossing), -2)).toEqual(['of-a', 'of-b']);
  });

  test('a node in a cycle is drawn once', () => {
    const ring = lineageOf([nodeOf('a')], [nodeOf('a')], [edgeOf('a', 'me'), edgeOf('me', 'a')]);
    expect(layOut('me', ring).boxes.map(({ id, layer }) => [id, layer])).toEqual([
      ['a', -1],
      ['me', 0],
    ]);
  });

  test('nodes without room are counted, and never those with a problem', () => {
    const many = Array.from({ length: 40 }, (_, at) => nodeOf(`t${at}`, at === 39 ? { problem: 'incident' } : {}));
    const layout = layOut('me', lineageOf([], many));
    expect(idsIn(layout, 1)).toHaveLength(12);
    expect(idsIn(layout, 1)[0]).toBe('t39');
    expect(layout.hidden).toEqual(new Map([[1, 28]]));
  });

  test.each([
    ['me', 'toStart', 'near'],
    ['near', 'toStart', 'far'],
    ['far', 'toStart', undefined],
    ['far', 'toEnd', 'near'],
    ['me', 'toEnd', 'left'],
    ['left', 'below', 'right'],
    ['left', 'above', undefined],
    ['right', 'toStart', 'me'],
  ] as const)('from %s the key %s leads to %s', (from, key, to) => {
    const layout = layOut('me', chain);
    const box = layout.boxes.find(({ id }) => id === from);
    expect(box && boxFrom(box, key, layout)?.id).toBe(to);
  });
});
