import { expect, test } from 'vitest';
import { seen } from './recorded.ts';
import { recorded } from './sqlpad.recorded.ts';
import { sqlpad } from './sqlpad.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(sqlpad, row)).toEqual(row[2]);
});
