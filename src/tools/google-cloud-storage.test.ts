import { expect, test } from 'vitest';
import { recorded } from './google-cloud-storage.recorded.ts';
import { googleCloudStorage } from './google-cloud-storage.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(googleCloudStorage, row)).toEqual(row[2]);
});
