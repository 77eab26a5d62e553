import { expect, test } from 'vitest';
import { recorded } from './aws-glue.recorded.ts';
import { awsGlue } from './aws-glue.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(awsGlue, row)).toEqual(row[2]);
});
