import { expect, test } from 'vitest';
import { recorded } from './airbyte.recorded.ts';
import { airbyte } from './airbyte.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(airbyte, row)).toEqual(row[2]);
});
