import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const qlik: readonly VendorPages[] = [
  {
    ...{ tool: 'qlik', what: 'Qlik Cloud' },
    shows: [
      ['https://larkspur.us.qlikcloud.com/sense/app/0b23097a-11c9-41b3-aac2-8ab9b48b0822/overview', ADA],
      [
        'https://larkspur.us.qlikcloud.com/sense/app/0b23097a-11c9-41b3-aac2-8ab9b48b0822/sheet/4df3943b-0560-440d-995a-2944353cdb1d/state/analysis',
        GRACE,
      ],
    ],
    none: ['https://larkspur.us.qlikcloud.com/analytics/home'],
    other: 'https://other.us.qlikcloud.com/sense/app/0b23097a-11c9-41b3-aac2-8ab9b48b0822/overview',
  },
];
