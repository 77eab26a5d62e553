import { expect, test } from 'vitest';
import { recorded } from './dagster.recorded.ts';
import { dagster } from './dagster.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(dagster, row)).toEqual(row[2]);
});
