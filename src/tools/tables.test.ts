import { expect, test } from 'vitest';
import { seen } from './recorded.ts';
import { ROWS } from './tables.ts';

test.each(ROWS.map(({ tool, row }) => [`${tool.id}: ${row[0]}`, tool, row] as const))('%s', (_title, tool, row) => {
  expect(seen(tool, row)).toEqual(row[2]);
});
