import { expect, test } from 'vitest';
import { recorded } from './mode.recorded.ts';
import { mode } from './mode.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(mode, row)).toEqual(row[2]);
});
