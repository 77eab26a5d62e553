import { expect, test } from 'vitest';
import { recorded } from './datasette.recorded.ts';
import { datasette } from './datasette.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(datasette, row)).toEqual(row[2]);
});
