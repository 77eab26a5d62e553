import { expect, test } from 'vitest';
import { recorded } from './akhq.recorded.ts';
import { akhq } from './akhq.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(akhq, row)).toEqual(row[2]);
});
