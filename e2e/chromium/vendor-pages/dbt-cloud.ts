import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const dbtCloud: readonly VendorPages[] = [
  {
    ...{ tool: 'dbt-cloud', what: 'dbt Cloud' },
    shows: [
      ['https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004', ADA],
      ['https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4005/runs/5005', GRACE],
    ],
    // The account's jobs determined its service: a model is a table of another service, and still offered.
    offers: ['https://cloud.getdbt.com/explore/1001/projects/2002/environments/production/details/model.shop.big_orders'],
    none: ['https://cloud.getdbt.com/deploy/1001/projects/2002/jobs'],
  },
];
