import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const hex: readonly VendorPages[] = [
  {
    ...{ tool: 'hex', what: 'Hex' },
    shows: [
      ['https://app.hex.tech/5b266aaf-b343-4ae7-bdea-218e8fe3001f/app/ebbe87e0-62ac-4086-b362-3a2fada84f9b/latest', ADA],
      ['https://app.hex.tech/5b266aaf-b343-4ae7-bdea-218e8fe3001f/app/fcc098f1-62ac-4086-b362-3a2fada84f9b/latest', GRACE],
    ],
    none: ['https://app.hex.tech/5b266aaf-b343-4ae7-bdea-218e8fe3001f/home'],
  },
];
