import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const metabase: readonly VendorPages[] = [
  {
    ...{ tool: 'metabase', what: 'Metabase Cloud' },
    shows: [
      ['https://larkspur.metabaseapp.com/dashboard/456-sales-overview?state=CA', ADA],
      ['https://larkspur.metabaseapp.com/question/12-orders-by-state', GRACE],
    ],
    none: ['https://larkspur.metabaseapp.com/collection/root'],
    other: 'https://other.metabaseapp.com/dashboard/456-sales-overview',
  },
  {
    ...{ tool: 'metabase', what: 'the data reference of Metabase' },
    shows: [],
    offers: ['https://larkspur.metabaseapp.com/reference/databases/1/tables/2'],
    lists: ['stg_sales'],
    body: `<form><ul>${[
      ['Description', 'No description yet'],
      ['Actual name in database', 'stg_sales'],
    ]
      .map(([said, text]) => `<li><div><div><div><span>${said}</span></div><div><span>${text}</span></div></div></div></li>`)
      .join('')}</ul></form>`,
    none: ['https://larkspur.metabaseapp.com/reference/databases/1/tables/2/fields'],
  },
];
