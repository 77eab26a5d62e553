import { expect, test } from 'vitest';
import { recorded } from './dbt-docs.recorded.ts';
import { dbtDocs } from './dbt-docs.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(dbtDocs, row)).toEqual(row[2]);
});
