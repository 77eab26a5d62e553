import { expect, test } from 'vitest';
import { recorded } from './power-bi.recorded.ts';
import { powerBi } from './power-bi.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(powerBi, row)).toEqual(row[2]);
});
