import { expect, test } from 'vitest';
import { recorded } from './lightdash.recorded.ts';
import { lightdash } from './lightdash.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(lightdash, row)).toEqual(row[2]);
});
