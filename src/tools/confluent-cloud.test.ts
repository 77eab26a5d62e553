import { expect, test } from 'vitest';
import { recorded } from './confluent-cloud.recorded.ts';
import { confluentCloud } from './confluent-cloud.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(confluentCloud, row)).toEqual(row[2]);
});
