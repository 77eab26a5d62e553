import { expect, test } from 'vitest';
import { inPersonsOrder, moved, PRESET } from './section-order.ts';

const THREE = [{ id: 'owners' }, { id: 'facts' }, { id: 'columns' }];
const ids = (order: readonly string[], preset = THREE): string[] => inPersonsOrder(preset, order).map(({ id }) => id);

test.each<[what: string, order: readonly string[], shown: readonly string[]]>([
  ['nothing was ordered', PRESET, ['owners', 'facts', 'columns']],
  ['all were ordered', ['columns', 'owners', 'facts'], ['columns', 'owners', 'facts']],
  ['one came later: behind what precedes it', ['columns', 'owners'], ['columns', 'owners', 'facts']],
  ['the first came later', ['columns', 'facts'], ['owners', 'columns', 'facts']],
  ['one is of another version', ['columns', 'weather', 'owners', 'facts'], ['columns', 'owners', 'facts']],
  ['one is there twice', ['facts', 'facts', 'owners', 'columns'], ['facts', 'owners', 'columns']],
])('sections are shown in order: %s', (_, order, shown) => {
  expect(ids(order)).toEqual(shown);
});

test.each<[what: string, order: readonly string[], id: string, by: -1 | 1, then: readonly string[]]>([
  ['down from the preset', PRESET, 'owners', 1, ['facts', 'owners', 'columns']],
  ['up from the preset', PRESET, 'columns', -1, ['owners', 'columns', 'facts']],
  ['the first cannot go up', PRESET, 'owners', -1, PRESET],
  ['the last cannot go down', ['columns', 'facts', 'owners'], 'owners', 1, ['columns', 'facts', 'owners']],
  [
    'over one of another version, which stays',
    ['owners', 'weather', 'facts', 'columns'],
    'facts',
    -1,
    ['facts', 'owners', 'weather', 'columns'],
  ],
  ['what is unknown does not move', PRESET, 'weather', 1, PRESET],
])('moving a section: %s', (_, order, id, by, then) => {
  expect(moved(THREE, order, id, by)).toEqual(then);
});

test('a section added by a later version takes its preset place in an older order', () => {
  const later = [...THREE.slice(0, 2), { id: 'quality' }, ...THREE.slice(2)];
  expect(ids(['columns', 'facts', 'owners'], later)).toEqual(['columns', 'facts', 'quality', 'owners']);
});
