import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passed, seenPage, withSeen } from './tools-seen.ts';

const paper = readFileSync(join(import.meta.dirname, '../docs/TOOLS-SEEN.md'), 'utf8');

test('docs/TOOLS-SEEN.md is what the pinned versions and the kept releases say', () => {
  expect(paper).toBe(seenPage());
});

test('each tool with pinned packages has its pinned release on the page of seen releases', () => {
  const rowOf = (name: string): string => paper.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
  expect(rowOf('Apache Airflow 2')).toMatch(/^\| Apache Airflow 2 \| 2\./);
  expect(rowOf('SQLMesh')).toMatch(/^\| SQLMesh \| 0\.\d+/);
  expect(rowOf('Great Expectations Data Docs')).toMatch(/\| 1\.\d+\.\d+ \|/);
});

test('a release counts as seen only if all tests of its tool passed', () => {
  const suites = [
    { file: 'tools/datasette/datasette.spec.ts', specs: [{ ok: true }] },
    { file: 'tools/mlflow/mlflow.spec.ts', specs: [{ ok: true }, { ok: false }] },
    { file: 'tools/label.spec.ts', specs: [{ ok: true }] },
    { file: 'tools/prefect/prefect.spec.ts', specs: [] },
  ];
  expect(passed({ suites })).toEqual(['datasette']);
});

test('a release that the tests saw before gets the new day, and stays seen by hand', () => {
  const by = { release: '1.0', on: '2026-11-30' };
  const before = {
    mlflow: [
      { ...by, how: 'hand' as const },
      { ...by, how: 'tests' as const },
    ],
  };
  const again = { release: '1.0', on: '2026-12-02', how: 'tests' as const };
  expect(withSeen(before, 'mlflow', again)).toEqual({ mlflow: [{ ...by, how: 'hand' }, again] });
  expect(Object.keys(withSeen(before, 'dagster', again))).toEqual(['dagster', 'mlflow']);
});
