import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const mode: readonly VendorPages[] = [
  {
    ...{ tool: 'mode', what: 'Mode' },
    shows: [
      ['https://app.mode.com/larkspur/reports/45a733a32398/runs/0a1b2c3d4e5f', ADA],
      ['https://app.mode.com/editor/larkspur/reports/2fcbf2f57767/queries/8cf6ab01968f', GRACE],
    ],
    none: ['https://app.mode.com/larkspur/spaces/0a1b2c3d4e5f'],
    other: 'https://app.mode.com/other/reports/45a733a32398',
  },
];
