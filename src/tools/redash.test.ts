import { expect, test } from 'vitest';
import { seen } from './recorded.ts';
import { recorded } from './redash.recorded.ts';
import { redash } from './redash.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(redash, row)).toEqual(row[2]);
});
