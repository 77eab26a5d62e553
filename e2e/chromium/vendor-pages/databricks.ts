import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

const BRICKS = 'https://dbc-0a1b2c3d-4e5f.cloud.databricks.com';
const OTHER_BRICKS = 'https://dbc-9f8e7d6c-4e5f.cloud.databricks.com';

export const databricks: readonly VendorPages[] = [
  {
    ...{ tool: 'databricks', what: 'Databricks: Catalog Explorer' },
    shows: [
      [`${BRICKS}/explore/data/shop/sales/orders?o=7474&activeTab=sample`, ADA],
      [`${BRICKS}/explore/data/shop/sales/returns?o=7474`, GRACE],
    ],
    none: [`${BRICKS}/explore/data?o=7474`, `${BRICKS}/sql/editor/32fb948f-cc0e-44d1-b4d7-e8001b77bc76?o=7474`],
    other: `${OTHER_BRICKS}/explore/data/shop/sales/orders?o=7474`,
    confirmed: { tenant: 'data', service: 'unity_prod' },
  },
  {
    ...{ tool: 'databricks', what: 'Databricks: jobs' },
    shows: [
      [`${BRICKS}/jobs/600749519600807?o=7474`, ADA],
      [`${BRICKS}/jobs/600749519600807/runs/931844287868435?o=7474`, ADA],
      [`${BRICKS}/?o=7474#job/600749519600807`, ADA],
    ],
    none: [`${BRICKS}/jobs?o=7474`],
    other: `${OTHER_BRICKS}/jobs/600749519600807`,
    confirmed: { tenant: 'workflows', service: 'databricks_jobs' },
  },
];
