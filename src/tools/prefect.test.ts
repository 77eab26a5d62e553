import { expect, test } from 'vitest';
import { recorded } from './prefect.recorded.ts';
import { prefect } from './prefect.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(prefect, row)).toEqual(row[2]);
});
