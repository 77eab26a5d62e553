import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const sigma: readonly VendorPages[] = [
  {
    ...{ tool: 'sigma', what: 'Sigma' },
    shows: [
      ['https://app.sigmacomputing.com/larkspur/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS?:displayNodeId=s8NJcyTt69', ADA],
      ['https://app.sigmacomputing.com/larkspur/workbook/Returns-7pFRW87O09gA36e22FQOGT', GRACE],
    ],
    none: ['https://app.sigmacomputing.com/larkspur'],
    other: 'https://app.sigmacomputing.com/other/workbook/Sales-Overview-6oEQV76N98fZ25d11EPNFS',
  },
];
