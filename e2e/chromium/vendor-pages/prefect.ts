import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

const PREFECT = 'https://app.prefect.cloud/account/3f510000-0000-4000-8000-000000000001/workspace';

export const prefect: readonly VendorPages[] = [
  {
    ...{ tool: 'prefect', what: 'Prefect Cloud' },
    shows: [
      [`${PREFECT}/da5f0000-0000-4000-8000-000000000002/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?entity_id=1`, ADA],
      [`${PREFECT}/da5f0000-0000-4000-8000-000000000002/flows/flow/1b2c3d4e-ed1d-4053-bba8-cb8fc870af2b`, GRACE],
    ],
    none: [`${PREFECT}/da5f0000-0000-4000-8000-000000000002/flows`],
    other: `${PREFECT}/eb600000-0000-4000-8000-000000000002/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b`,
  },
];
