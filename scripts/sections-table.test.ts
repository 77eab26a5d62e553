import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { SECTIONS } from '../src/card/sections/index.ts';
import { NEWEST } from '../src/catalog/api/release.ts';
import { availableParts } from '../src/catalog/entity/sections-of.ts';
import { ASSET_KINDS } from '../src/model/kind.ts';
import { partsIn, sectionsTable } from './sections-table.ts';

const paper = readFileSync(join(import.meta.dirname, '../docs/SECTIONS.md'), 'utf8');
const rowOf = (name: string): string => paper.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';

test('docs/SECTIONS.md says what was asked', { timeout: 120_000 }, async () => {
  expect(paper).toBe(await sectionsTable());
});

test('has a row for each section', () => {
  for (const { title } of SECTIONS) expect([title, rowOf(english[title].message)]).not.toEqual([title, '']);
});

test('every part is read by a section', () => {
  const all = new Set(ASSET_KINDS.flatMap((kind) => availableParts(kind, NEWEST)));
  expect(new Set(SECTIONS.flatMap(({ id }) => partsIn(id)))).toEqual(all);
});

test('says what a release does not have, and what it has elsewhere', () => {
  expect(rowOf('Data contract')).toMatch(/`contract` \| `\/dataContracts\/entity` \| – \| – \| 19 \| 19 \| 19 \|$/);
  expect(rowOf('Open tasks')).toMatch(/`\/feed` \(1\.4, 1\.6, 1\.9, 1\.12\), `\/tasks` \(2\.0\)/);
});
