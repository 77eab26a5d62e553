import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const dagster: readonly VendorPages[] = [
  {
    ...{ tool: 'dagster', what: 'Dagster Cloud' },
    shows: [
      ['https://larkspur.dagster.cloud/prod/locations/analytics_code/jobs/nightly_etl/runs?cursor=3', ADA],
      ['https://larkspur.dagster.cloud/prod/locations/analytics_code/jobs/hourly_etl', GRACE],
    ],
    offers: ['https://larkspur.dagster.cloud/prod/assets/marts/big_orders?view=definition'],
    none: ['https://larkspur.dagster.cloud/prod/overview/activity'],
    other: 'https://larkspur.dagster.cloud/staging/locations/analytics_code/jobs/nightly_etl',
  },
];
