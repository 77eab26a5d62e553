import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

const QUICKSIGHT = 'https://eu-west-1.quicksight.aws.amazon.com/sn/account';

export const quicksight: readonly VendorPages[] = [
  {
    ...{ tool: 'quicksight', what: 'QuickSight' },
    shows: [
      [`${QUICKSIGHT}/larkspur-prod/dashboards/0948565e-7f1d-441d-b4db-4c2e8fbea74f/sheets/0a1b`, ADA],
      [`${QUICKSIGHT}/larkspur-prod/data-sets/5c1d2e3f-7f1d-441d-b4db-4c2e8fbea74f/view`, GRACE],
    ],
    none: [`${QUICKSIGHT}/larkspur-prod/dashboards`, `${QUICKSIGHT}/larkspur-prod/analyses/0948565e-7f1d-441d-b4db-4c2e8fbea74f`],
    other: `${QUICKSIGHT}/other-prod/dashboards/0948565e-7f1d-441d-b4db-4c2e8fbea74f`,
    confirmed: { tenant: 'larkspur-prod', service: 'quicksight_eu' },
  },
];
