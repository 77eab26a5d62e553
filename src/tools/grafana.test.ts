import { expect, test } from 'vitest';
import { recorded } from './grafana.recorded.ts';
import { grafana } from './grafana.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(grafana, row)).toEqual(row[2]);
});
