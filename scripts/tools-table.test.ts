import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOOLS } from '../src/tools/index.ts';
import { toolsTable } from './tools-table.ts';

const paper = readFileSync(join(import.meta.dirname, '../docs/TOOLS.md'), 'utf8');

test('docs/TOOLS.md is what the code says', async () => {
  expect(paper).toBe(await toolsTable());
});

test('has a row for each tool', () => {
  const rows = [...paper.matchAll(/^\| ([^|]+) \|.*\|$/gm)].flatMap(([, name = '']) => name).slice(2);
  expect(rows.toSorted()).toEqual(TOOLS.map(({ name }) => name).toSorted());
});

test('says what a tool reads, asks by and was tested on', () => {
  const rowOf = (name: string): string => paper.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
  expect(rowOf('Apache Airflow')).toMatch(/pipeline: address, id, name.*table: name.*\| yes \| page title \| real tool, stand-in \|$/);
  expect(rowOf('GitHub')).toMatch(/table: name \(unverified\) \| `github.com`, `\*.ghe.com` \| no \| yes \| files \| stand-in \|$/);
  expect(rowOf('pgAdmin')).toContain('nothing by itself: select a name');
});
