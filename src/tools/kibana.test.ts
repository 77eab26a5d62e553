import { expect, test } from 'vitest';
import { recorded } from './kibana.recorded.ts';
import { kibana } from './kibana.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(kibana, row)).toEqual(row[2]);
});
