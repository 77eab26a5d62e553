import { expect, test } from 'vitest';
import { recorded } from './aws-s3.recorded.ts';
import { awsS3 } from './aws-s3.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(awsS3, row)).toEqual(row[2]);
});
