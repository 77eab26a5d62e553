import { expect, test } from 'vitest';
import { seen } from './recorded.ts';
import { recorded } from './superset.recorded.ts';
import { superset } from './superset.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(superset, row)).toEqual(row[2]);
});
