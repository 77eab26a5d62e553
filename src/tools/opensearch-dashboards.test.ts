import { expect, test } from 'vitest';
import { recorded } from './opensearch-dashboards.recorded.ts';
import { opensearchDashboards } from './opensearch-dashboards.ts';
import { seen } from './recorded.ts';

test.each(recorded.map((row) => ({ what: row[0], row })))('$what', ({ row }) => {
  expect(seen(opensearchDashboards, row)).toEqual(row[2]);
});
