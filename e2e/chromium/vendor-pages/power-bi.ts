import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

const WORKSPACE = '/groups/70a5283e-123c-4f1c-8991-ce373ae8b08f';
const OTHER_WORKSPACE = '/groups/81b6394f-123c-4f1c-8991-ce373ae8b08f';
const REPORT = '/reports/eaeec658-f3a9-435e-bafe-2e1acdf4d75e';

export const powerBi: readonly VendorPages[] = [
  {
    ...{ tool: 'power-bi', what: 'Power BI' },
    shows: [
      [`https://app.powerbi.com${WORKSPACE}${REPORT}/a8e3066ec645e602725d?experience=power-bi`, ADA],
      [
        `https://app.powerbi.com${WORKSPACE}/dashboards/b1c2d3e4-f3a9-435e-bafe-2e1acdf4d75e?ctid=33333333-0000-4000-8000-2e1acdf4d75e`,
        GRACE,
      ],
    ],
    none: [`https://app.powerbi.com${WORKSPACE}/list`, 'https://app.powerbi.com/home'],
    other: `https://app.powerbi.com${OTHER_WORKSPACE}${REPORT}`,
  },
  {
    ...{ tool: 'power-bi', what: 'Fabric' },
    shows: [[`https://app.fabric.microsoft.com${WORKSPACE}${REPORT}?experience=data-warehouse`, ADA]],
    none: [`https://app.fabric.microsoft.com${WORKSPACE}/list?experience=data-warehouse`],
    other: `https://app.fabric.microsoft.com${OTHER_WORKSPACE}${REPORT}?experience=data-warehouse`,
  },
];
