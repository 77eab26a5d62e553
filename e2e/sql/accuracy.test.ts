import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { EXPLAINED } from './explained.ts';
import { MEASURED } from './grammar.ts';
import { type Measurement, measured } from './measure.ts';
import { scoreOf } from './score.ts';
import { cutStatements, templateStatements, wholeStatements } from './statements.ts';
import { accuracyPaper, differences } from './table.ts';

let whole: Measurement;
let guessed: Measurement;
let cut: Measurement;
let template: Measurement;
beforeAll(async () => {
  whole = await measured(wholeStatements());
  guessed = await measured(wholeStatements(), true);
  cut = await measured(cutStatements());
  template = await measured(templateStatements());
});

test('precision and recall are at least 99.5 % on 2,000 statements in twelve dialects', () => {
  const { statements, precision, recall, does } = scoreOf(whole.compared);
  expect(statements).toBeGreaterThanOrEqual(2_000);
  expect(new Set(whole.compared.map(({ sample }) => sample.dialect)).size).toBe(12);
  expect(precision).toBeGreaterThanOrEqual(0.995);
  expect(recall).toBeGreaterThanOrEqual(0.995);
  expect(does).toBeGreaterThanOrEqual(0.995);
});

test.each(MEASURED)('precision and recall are at least 98 %% in %s alone', (dialect) => {
  const { statements, precision, recall } = scoreOf(whole.compared.filter(({ sample }) => sample.dialect === dialect));
  expect(statements).toBeGreaterThan(150);
  expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0.98);
});

test('precision and recall are at least 99 % on the same statements while the dialect is guessed', () => {
  const { precision, recall } = scoreOf(guessed.compared);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(recall).toBeGreaterThanOrEqual(0.99);
});

test('precision and recall are at least 97 % on 300 statements that are cut or hold templates', () => {
  const { statements, precision, recall } = scoreOf([...cut.compared, ...template.compared]);
  expect(statements).toBeGreaterThanOrEqual(300);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.97);
});

test('every difference is explained, and every explanation is needed', () => {
  const found = differences([...whole.compared, ...cut.compared, ...template.compared]);
  expect(found.filter(({ what }) => what === null).map(({ one, name }) => `${name} in ${one.sample.dialect}: ${one.sample.text}`)).toEqual(
    [],
  );
  const needed = new Set(found.map(({ what }) => what));
  expect(EXPLAINED.map(({ what }) => what).filter((what) => !needed.has(what))).toEqual([]);
});

test('docs/SQL.md is what was measured', async () => {
  const [, version = ''] = /sqlglot==(.+)/.exec(readFileSync(new URL('packages.txt', import.meta.url), 'utf8')) ?? [];
  await expect(accuracyPaper(version, whole, guessed, cut, template)).toMatchFileSnapshot('../../docs/SQL.md');
});
