import { expect, test } from 'vitest';
import { recorded } from './gitlab.recorded.ts';
import { gitlab } from './gitlab.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(gitlab, row)).toEqual(row[2]);
});
