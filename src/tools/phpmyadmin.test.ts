import { expect, test } from 'vitest';
import { recorded } from './phpmyadmin.recorded.ts';
import { phpmyadmin } from './phpmyadmin.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(phpmyadmin, row)).toEqual(row[2]);
});
