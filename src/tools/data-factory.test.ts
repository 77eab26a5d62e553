import { expect, test } from 'vitest';
import { recorded } from './data-factory.recorded.ts';
import { dataFactory } from './data-factory.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(dataFactory, row)).toEqual(row[2]);
});
