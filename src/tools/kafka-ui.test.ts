import { expect, test } from 'vitest';
import { recorded } from './kafka-ui.recorded.ts';
import { kafkaUi } from './kafka-ui.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(kafkaUi, row)).toEqual(row[2]);
});
