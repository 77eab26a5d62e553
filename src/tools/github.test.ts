import { expect, test } from 'vitest';
import { recorded } from './github.recorded.ts';
import { github } from './github.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(github, row)).toEqual(row[2]);
});
