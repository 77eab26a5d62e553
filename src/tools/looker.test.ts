import { expect, test } from 'vitest';
import { recorded } from './looker.recorded.ts';
import { looker } from './looker.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(looker, row)).toEqual(row[2]);
});
