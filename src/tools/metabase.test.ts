import { expect, test } from 'vitest';
import { recorded } from './metabase.recorded.ts';
import { metabase } from './metabase.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(metabase, row)).toEqual(row[2]);
});
