import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const superset: readonly VendorPages[] = [
  {
    ...{ tool: 'superset', what: 'Preset' },
    shows: [
      ['https://0a1b2c3d.us2a.app.preset.io/superset/dashboard/8/?native_filters_key=96OV', ADA],
      ['https://0a1b2c3d.us2a.app.preset.io/explore/?form_data_key=q1w2&slice_id=94', GRACE],
    ],
    none: ['https://0a1b2c3d.us2a.app.preset.io/dashboard/list/', 'https://0a1b2c3d.us2a.app.preset.io/sqllab/'],
    other: 'https://9f8e7d6c.us2a.app.preset.io/superset/dashboard/8/',
  },
];
