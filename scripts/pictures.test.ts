import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CARDS, PICTURED, PICTURED_LISTS } from '../e2e/chromium/visual-cases.ts';

const folder = join(import.meta.dirname, '../e2e/chromium/pictures');
const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));

/** A PNG's color type, its 26th byte (PNG specification, 11.2.2); 3 = with a palette. */
const colorType = (picture: Buffer): number => picture.readUInt8(25);

test('there are pictures of at most twelve cards and of two lists: in light, in forced colours and from right to left', () => {
  expect(PICTURED.length).toBeLessThanOrEqual(12);
  expect(PICTURED.filter((name) => !CARDS.has(name))).toEqual([]);
  expect(pictures.sort()).toEqual(
    [...PICTURED, ...PICTURED_LISTS].flatMap((name) => ['light', 'forced', 'rtl'].map((mode) => `${name}-${mode}.png`)).sort(),
  );
});

test.each(pictures)('%s has a palette and at most 40 kB', (name) => {
  const picture = readFileSync(join(folder, name));
  expect(picture.length).toBeLessThanOrEqual(40_000);
  expect(colorType(picture)).toBe(3);
});
