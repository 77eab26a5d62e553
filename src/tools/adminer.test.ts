import { expect, test } from 'vitest';
import { recorded } from './adminer.recorded.ts';
import { adminer } from './adminer.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(adminer, row)).toEqual(row[2]);
});
