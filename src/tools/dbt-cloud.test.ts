import { expect, test } from 'vitest';
import { recorded } from './dbt-cloud.recorded.ts';
import { dbtCloud } from './dbt-cloud.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(dbtCloud, row)).toEqual(row[2]);
});
