import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASSET_KINDS } from '../src/model/kind.ts';
import { cardsTable } from './cards-table.ts';

const paper = readFileSync(join(import.meta.dirname, '../docs/CARDS.md'), 'utf8');

test('docs/CARDS.md shows every card', () => {
  expect(paper).toBe(cardsTable());
});

test('has a card of every kind', () => {
  for (const kind of ASSET_KINDS) expect(paper).toContain(`/${kind}.txt)`);
});
