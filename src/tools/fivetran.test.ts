import { expect, test } from 'vitest';
import { recorded } from './fivetran.recorded.ts';
import { fivetran } from './fivetran.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(fivetran, row)).toEqual(row[2]);
});
