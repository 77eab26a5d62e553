import { expect, test } from 'vitest';
import type { Rule } from '../../settings/schema.ts';
import { allTools } from '../all-tools.ts';
import { overridesOf } from './overrides.ts';

const rule = (more: Partial<Rule> = {}): Rule => ({
  ...{ id: 'portal', name: 'Portal', host: 'https://portal.example.com', path: '/:a/:b', kind: 'table', names: '{a}.{b}' },
  ...more,
});
const told = (one: Rule, rules: readonly Rule[] = [], replaces = true, sites: { origin: string; tool: string }[] = []) =>
  overridesOf(one, { tools: allTools(rules), sites, rules }, replaces).map(({ of, name, at }) => `${of} ${name} ${at}`);

test.each<[string, string, string]>([
  ['a vendor’s host', 'https://app.snowflake.com', 'tool Snowsight app.snowflake.com'],
  ['every host below a vendor’s', 'https://*.snowflake.com', 'tool Snowsight app.snowflake.com'],
  ['a customer’s host at a vendor', 'https://acme.cloud.databricks.com', 'tool Databricks *.cloud.databricks.com'],
  ['every host of a vendor', 'https://*.cloud.databricks.com', 'tool Databricks *.cloud.databricks.com'],
])('a rule for %s takes precedence over the tool that is known there', (_what, host, expected) => {
  expect(told(rule({ host }))).toContain(expected);
});

test.each([
  ['another port of a vendor’s host', 'https://app.snowflake.com:8443'],
  ['another scheme', 'http://app.snowflake.com'],
  ['a host that only ends so', 'https://myapp.snowflake.com'],
  ['a host of one’s own', 'https://portal.example.com'],
])('a rule for %s takes precedence over no tool', (_what, host) => expect(told(rule({ host }))).toEqual([]));

test('a rule takes precedence over the tool that the user chose for a site on its host', () => {
  const sites = [
    { origin: 'https://portal.example.com', tool: 'superset' },
    { origin: 'https://other.example.com', tool: 'superset' },
  ];
  expect(told(rule(), [], true, sites)).toEqual(['site Apache Superset https://portal.example.com']);
});

test('a rule replaces the one with its id, or follows it and the others of its host', () => {
  const rules = [
    rule({ name: 'Mine' }),
    rule({ id: 'x', name: 'Wide', host: 'https://*.example.com' }),
    rule({ id: 'y', host: 'https://y.example.org' }),
  ];
  expect(told(rule(), rules)).toEqual(['mine Mine https://portal.example.com', 'earlier Wide https://*.example.com']);
  expect(told(rule(), rules, false)).toEqual(['earlier Mine https://portal.example.com', 'earlier Wide https://*.example.com']);
});
