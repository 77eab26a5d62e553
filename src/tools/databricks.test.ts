import { expect, test } from 'vitest';
import { recorded } from './databricks.recorded.ts';
import { databricks } from './databricks.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(databricks, row)).toEqual(row[2]);
});
