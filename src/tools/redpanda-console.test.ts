import { expect, test } from 'vitest';
import { seen } from './recorded.ts';
import { recorded } from './redpanda-console.recorded.ts';
import { redpandaConsole } from './redpanda-console.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(redpandaConsole, row)).toEqual(row[2]);
});
