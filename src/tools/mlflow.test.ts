import { expect, test } from 'vitest';
import { recorded } from './mlflow.recorded.ts';
import { mlflow } from './mlflow.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(mlflow, row)).toEqual(row[2]);
});
