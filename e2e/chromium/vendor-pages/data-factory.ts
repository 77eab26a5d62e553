import type { VendorPages } from './vendor-pages.ts';

const ADF = 'factory=%2Fsubscriptions%2F1%2FresourceGroups%2Fshop%2Fproviders%2FMicrosoft.DataFactory%2Ffactories%2Fshop-adf';

export const dataFactory: readonly VendorPages[] = [
  {
    ...{ tool: 'data-factory', what: 'Azure Data Factory' },
    shows: [],
    offers: [`https://adf.azure.com/en/authoring/pipeline/OrdersToRaw?${ADF}`],
    none: [`https://adf.azure.com/en/home?${ADF}`],
    confirmed: { tenant: 'shop-adf', service: 'data_factory' },
  },
];
