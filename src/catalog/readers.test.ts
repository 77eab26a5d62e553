import { expect, test } from 'vitest';
import { assetOf } from '../card/asset.fake.tsx';
import type { Owner } from '../model/asset.ts';
import type { Details } from '../model/details.ts';
import type { LineageNode } from '../model/lineage.ts';
import { disclosedBy } from './readers.ts';

const owner = (id: string): Owner => ({ type: 'user', id, fqn: id, name: id, href: '', inherited: false });
const node = (id: string, kind: LineageNode['kind']): LineageNode => ({
  ...{ id, kind, fqn: `s.${id}`, type: '', name: id, href: '' },
  ...{ path: [], steps: 1, deleted: false },
});

const name = (kind: string, id: string, fqn = `s.${id}`) => ({ kind, id, fqn });

test.each(['lineage', 'widerLineage'] as const)('%s discloses upstream and downstream assets that have cards', (section) => {
  const lineage = {
    up: { nodes: [node('a', 'table'), node('b', null)], total: 2 },
    down: { nodes: [node('c', 'chart')], total: 1 },
    edges: [],
  };
  expect(disclosedBy(section, lineage)).toEqual([name('table', 'a'), name('chart', 'c')]);
});

test('people discloses experts and leads', () => {
  const leads = [{ person: owner('lin'), because: 'last-editor', of: '' }] as const;
  expect(disclosedBy('people', { mail: {}, experts: [owner('ada')], leads, noneAbove: false })).toEqual([
    name('user', 'ada', 'ada'),
    name('user', 'lin', 'lin'),
  ]);
});

test.each(['joins', 'definition'] as const)('%s discloses the tables that this user can open', (section) => {
  const table = (id: string, isFound: boolean) => ({
    ...{ fqn: `s.${id}`, name: id, href: '', path: [], times: 1, columns: [] },
    found: isFound ? ({ kind: 'table', id } as const) : null,
  });
  const part = { days: 1, total: 2, dbt: null, sql: '', tables: [table('a', true), table('b', false)] };
  expect(disclosedBy(section, part)).toEqual([name('table', 'a')]);
});

test('queries discloses saved queries', () => {
  const query = { id: 'q', fqn: 's.q', name: 'q', description: '', sql: '', by: [] };
  expect(disclosedBy('queries', { queries: [query], total: 1 })).toEqual([name('query', 'q')]);
});

test('details discloses related assets and the sources of features', () => {
  const [beside, source] = [assetOf({ id: 'a', fqn: 's.a' }), assetOf({ id: 'b', fqn: 's.b' })];
  const sources = [
    { column: 'x', asset: source },
    { column: 'y', asset: null },
  ];
  const details: Details = {
    ...{ attributes: [], people: [], tasks: [], settings: [], dimensions: [], measures: [], messages: [], code: [] },
    related: [{ name: 'tables', assets: [beside], total: 1 }],
    features: [{ name: 'f', type: '', description: '', tags: [], algorithm: '', sources }],
  };
  expect(disclosedBy('details', details)).toEqual([name('table', 'a'), name('table', 'b')]);
});

test('a section without further assets discloses none', () => {
  expect(disclosedBy('columns', { columns: [], total: 0 })).toEqual([]);
});
