import { expect, test } from 'vitest';
import { recorded } from './jupyterlab.recorded.ts';
import { jupyterlab } from './jupyterlab.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(jupyterlab, row)).toEqual(row[2]);
});
