import { expect, test } from 'vitest';
import { recorded } from './bigquery.recorded.ts';
import { bigquery } from './bigquery.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(bigquery, row)).toEqual(row[2]);
});
