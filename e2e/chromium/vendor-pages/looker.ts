import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const looker: readonly VendorPages[] = [
  {
    ...{ tool: 'looker', what: 'Looker' },
    shows: [
      ['https://larkspur.cloud.looker.com/dashboards/226?State=California', ADA],
      ['https://larkspur.cloud.looker.com/dashboards/shop::returns', GRACE],
    ],
    none: ['https://larkspur.cloud.looker.com/folders/home'],
    other: 'https://other.cloud.looker.com/dashboards/226',
  },
];
