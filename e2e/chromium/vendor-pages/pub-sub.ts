import { ADA, CONSOLE, GRACE, type VendorPages } from './vendor-pages.ts';

export const pubSub: readonly VendorPages[] = [
  {
    ...{ tool: 'pub-sub', what: 'Google Pub/Sub' },
    shows: [
      [`${CONSOLE}/cloudpubsub/topic/detail/shop-orders?authuser=1&project=larkspur-prod&tab=messages`, ADA],
      [`${CONSOLE}/cloudpubsub/topic/detail/shop-returns?project=larkspur-prod`, GRACE],
    ],
    none: [`${CONSOLE}/cloudpubsub/topic/list?project=larkspur-prod`],
    other: `${CONSOLE}/cloudpubsub/topic/detail/shop-orders?project=larkspur-test`,
  },
];
