import { expect, test } from 'vitest';
import { recorded } from './pub-sub.recorded.ts';
import { pubSub } from './pub-sub.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(pubSub, row)).toEqual(row[2]);
});
