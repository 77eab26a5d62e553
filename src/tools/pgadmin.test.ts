import { expect, test } from 'vitest';
import { recorded } from './pgadmin.recorded.ts';
import { pgadmin } from './pgadmin.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(pgadmin, row)).toEqual(row[2]);
});
