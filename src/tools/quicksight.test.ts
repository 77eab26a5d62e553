import { expect, test } from 'vitest';
import { recorded } from './quicksight.recorded.ts';
import { quicksight } from './quicksight.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(quicksight, row)).toEqual(row[2]);
});
