import { expect, test } from 'vitest';
import type { Edge, Entity } from '../entities.ts';
import { fqnOf, idOf } from '../entities.ts';
import { listIn, objectIn } from '../json.ts';
import { demoData } from './demo.ts';
import { FINANCE } from './finance.ts';

const data = demoData();
const found = (kind: Entity['kind'], fqn: string): Entity => {
  const entity = data.entities.find((one) => one.kind === kind && fqnOf(one) === fqn);
  if (!entity) throw new Error(`no ${kind} ${fqn}`);
  return entity;
};

/** Names of the assets upstream of an asset, by distance in steps. */
function upstream(of: Entity, steps: number, edges: readonly Edge[] = data.lineage): readonly (readonly string[])[] {
  const names = new Map(data.entities.map((entity) => [idOf(entity), fqnOf(entity)]));
  let front = new Set([idOf(of)]);
  return Array.from({ length: steps }, () => {
    front = new Set(edges.filter(({ toEntity }) => front.has(toEntity)).map(({ fromEntity }) => fromEntity));
    return [...front].map((id) => names.get(id) ?? '').sort();
  });
}

test('demo assets have unique ids, and unique names within a kind', () => {
  expect(new Set(data.entities.map((entity) => `${entity.kind} ${fqnOf(entity)}`)).size).toBe(data.entities.length);
  expect(new Set(data.entities.map(idOf)).size).toBe(data.entities.length);
});

test('one demo dashboard has five sources, of which the two at two steps fail their tests', () => {
  const [near = [], far = []] = upstream(found('dashboard', 'superset_local.21'), 2);
  expect(near).toEqual([`${FINANCE}.CUSTOMERS_360`, `${FINANCE}.PRICES`, 'snowflake_prod.ANALYTICS.FLOWS.BOARD_FACTS']);
  expect(far).toEqual([`${FINANCE}.INVOICES`, `${FINANCE}.RETURNS_FEED`]);
  const failing = data.entities
    .filter(({ kind, body }) => kind === 'testCase' && objectIn(body.testCaseResult).testCaseStatus === 'Failed')
    .map(fqnOf);
  for (const name of far) expect(failing.some((fqn) => fqn.startsWith(`${name}.`))).toBe(true);
  for (const name of near) expect(failing.some((fqn) => fqn.startsWith(`${name}.`))).toBe(false);
});

test('one demo dashboard has forty sources at two steps', () => {
  expect(upstream(found('dashboard', 'superset_local.22'), 2)[1]?.length).toBe(40);
});

test('one demo table has no owner although its schema, database and domain have owners', () => {
  const { owners, database, domains } = found('table', `${FINANCE}.SUSPENSE`).body;
  expect(owners).toBeUndefined();
  expect(listIn(found('databaseSchema', FINANCE).body.owners)).not.toEqual([]);
  expect(listIn(found('database', String(objectIn(database).fullyQualifiedName)).body.owners)).not.toEqual([]);
  for (const domain of listIn(domains)) expect(listIn(found('domain', String(objectIn(domain).name)).body.owners)).not.toEqual([]);
});

test('one demo table has five thousand columns', () => {
  expect(listIn(found('table', 'snowflake_prod.ANALYTICS.FEATURES.FEATURES_5000').body.columns)).toHaveLength(5_000);
});
