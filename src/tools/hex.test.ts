import { expect, test } from 'vitest';
import { recorded } from './hex.recorded.ts';
import { hex } from './hex.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(hex, row)).toEqual(row[2]);
});
