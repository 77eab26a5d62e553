import { expect, test } from 'vitest';
import { recorded } from './aws-redshift.recorded.ts';
import { awsRedshift } from './aws-redshift.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(awsRedshift, row)).toEqual(row[2]);
});
