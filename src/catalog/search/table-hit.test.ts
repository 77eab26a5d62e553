import { expect, test } from 'vitest';
import { tableHitOf } from './table-hit.ts';

const PAGES = { server: 'https://metadata.example.com/', version: '1.6.2' };
const tag = (tagFQN: string, more = {}) => ({ tagFQN, state: 'Confirmed', source: 'Classification', ...more });
const table = { id: '1', name: 'orders', fullyQualifiedName: 's.d.c.orders', entityType: 'table' };
const email = { name: 'email', tags: [tag('PII.Sensitive')] };

const hit = (more: object) => tableHitOf({ ...table, ...more }, PAGES);

test('a hit tells personal data and the columns that hold it', () => {
  const nested = { name: 'person', children: [{ name: 'phone', tags: [tag('PII.Sensitive')] }, { name: 'id' }] };
  const suggested = { name: 'maybe', tags: [tag('PII.Sensitive', { state: 'Suggested' })] };
  const read = hit({ columns: [{ name: 'id' }, email, nested, suggested], tags: [tag('PII.Sensitive')] });
  expect(read?.personalColumns).toEqual(['email', 'phone']);
  expect(read?.asset.facts.personal).toBe(true);
  expect(hit({ columns: [{ name: 'id' }], tags: [tag('PII.NonSensitive')] })?.asset.facts.personal).toBe(false);
});

test('a hit without columns says so, and its tags still tell personal data', () => {
  expect(hit({ tags: [tag('PersonalData.Personal')] })).toMatchObject({ personalColumns: null, asset: { facts: { personal: true } } });
});

test('a column’s masked name is told without the mask', () => {
  expect(hit({ columns: [{ ...email, name: 'email [MASKED]' }] })?.personalColumns).toEqual(['email']);
});

const deprecated = tag('Lifecycle.Deprecated');

test.each<[string, object, 'own' | 'may be' | 'no']>([
  ['its own tag', { tags: [deprecated], columns: [{ name: 'id' }] }, 'own'],
  ['its status', { entityStatus: 'Deprecated' }, 'own'],
  ['a tag that a column has', { tags: [deprecated], columns: [{ name: 'id', tags: [deprecated] }] }, 'may be'],
  ['a tag that a nested column may have', { tags: [deprecated], columns: [{ name: 'person', children: [{ name: 'id' }] }] }, 'may be'],
  ['a tag while columns are not known', { tags: [deprecated] }, 'may be'],
  ['its own tag, as a newer server names it', { tags: [deprecated], classificationTags: ['Lifecycle.Deprecated'] }, 'own'],
  ['a column’s tag, as a newer server tells it', { tags: [deprecated], classificationTags: [] }, 'no'],
  ['a tag that is only suggested', { tags: [tag('Lifecycle.Deprecated', { state: 'Suggested' })], columns: [] }, 'no'],
  ['a term of that name', { tags: [tag('Words.Deprecated', { source: 'Glossary' })], columns: [] }, 'no'],
])('whether a table is deprecated: %s', (_what, more, expected) => {
  const read = hit(more);
  expect(read?.asset.facts.deprecated ? 'own' : read?.mayBeDeprecated ? 'may be' : 'no').toBe(expected);
});

test('a hit of another kind, a deleted one and a broken one are none', () => {
  expect(hit({})).not.toBeNull();
  expect([hit({ entityType: 'dashboard' }), hit({ deleted: 'true' }), hit({ id: 7 }), tableHitOf(null, PAGES)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
