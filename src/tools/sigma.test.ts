import { expect, test } from 'vitest';
import { seen } from './recorded.ts';
import { recorded } from './sigma.recorded.ts';
import { sigma } from './sigma.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(sigma, row)).toEqual(row[2]);
});
