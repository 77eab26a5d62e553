import { expect, test } from 'vitest';
import { seen } from './recorded.ts';
import { recorded } from './tableau.recorded.ts';
import { tableau } from './tableau.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(tableau, row)).toEqual(row[2]);
});
