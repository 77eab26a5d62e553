import { expect, test } from 'vitest';
import { seen } from './recorded.ts';
import { recorded } from './snowsight.recorded.ts';
import { snowsight } from './snowsight.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(snowsight, row)).toEqual(row[2]);
});
