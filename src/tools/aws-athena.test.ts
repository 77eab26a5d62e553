import { expect, test } from 'vitest';
import { recorded } from './aws-athena.recorded.ts';
import { awsAthena } from './aws-athena.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(awsAthena, row)).toEqual(row[2]);
});
