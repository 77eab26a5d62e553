import { expect, test } from 'vitest';
import { recorded } from './qlik.recorded.ts';
import { qlik } from './qlik.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(qlik, row)).toEqual(row[2]);
});
