import { FINANCE, GROWTH, type VendorPages } from './vendor-pages.ts';

export const tableau: readonly VendorPages[] = [
  {
    ...{ tool: 'tableau', what: 'Tableau Cloud' },
    shows: [
      ['https://10ay.online.tableau.com/#/site/larkspur/views/Stock/Shelf?:iid=1', GROWTH],
      ['https://10ay.online.tableau.com/#/site/larkspur/workbooks/330877/views', FINANCE],
    ],
    none: ['https://10ay.online.tableau.com/#/site/larkspur/home'],
    other: 'https://10ay.online.tableau.com/#/site/other/views/Stock/Shelf?:iid=1',
  },
];
