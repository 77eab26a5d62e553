import { expect, test } from 'vitest';
import { recorded } from './airflow.recorded.ts';
import { airflow } from './airflow.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(airflow, row)).toEqual(row[2]);
});
