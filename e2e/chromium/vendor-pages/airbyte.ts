import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

const AIRBYTE = 'https://cloud.airbyte.com/workspaces';

export const airbyte: readonly VendorPages[] = [
  {
    ...{ tool: 'airbyte', what: 'Airbyte Cloud' },
    shows: [
      [`${AIRBYTE}/00000000-0000-4000-8000-000000000001/connections/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b/status`, ADA],
      [`${AIRBYTE}/00000000-0000-4000-8000-000000000001/connections/1b2c3d4e-ed1d-4053-bba8-cb8fc870af2b/timeline`, GRACE],
    ],
    none: [`${AIRBYTE}/00000000-0000-4000-8000-000000000001/connections`],
    other: `${AIRBYTE}/99999999-0000-4000-8000-000000000001/connections/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b/status`,
  },
];
