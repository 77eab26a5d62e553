import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const confluentCloud: readonly VendorPages[] = [
  {
    ...{ tool: 'confluent-cloud', what: 'Confluent Cloud' },
    shows: [
      ['https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics/cloud.orders/overview', ADA],
      ['https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics/cloud.returns/message-viewer?offset=3', GRACE],
    ],
    none: ['https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics'],
    other: 'https://confluent.cloud/environments/env-a1/clusters/lkc-c3/topics/cloud.orders/overview',
    confirmed: { tenant: 'env-a1/lkc-b2', service: 'confluent_prod' },
  },
];
