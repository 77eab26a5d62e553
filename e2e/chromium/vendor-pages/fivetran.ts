import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const fivetran: readonly VendorPages[] = [
  {
    ...{ tool: 'fivetran', what: 'Fivetran' },
    shows: [
      ['https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=decent_dropsy&service=postgres', ADA],
      ['https://fivetran.com/dashboard/connectors/zonal_marigold/status?groupId=decent_dropsy&service=stripe', GRACE],
    ],
    none: ['https://fivetran.com/dashboard/destinations'],
    other: 'https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=other_group&service=postgres',
  },
];
