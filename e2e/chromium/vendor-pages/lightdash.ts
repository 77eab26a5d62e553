import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

const PROJECT = 'https://app.lightdash.cloud/projects/36657ff5-d0ec-483b-98ad-eb25393cb88c';

export const lightdash: readonly VendorPages[] = [
  {
    ...{ tool: 'lightdash', what: 'Lightdash' },
    shows: [
      [`${PROJECT}/dashboards/1952d76f-0aad-4234-a6cf-290f5628f897/view?filters=x`, ADA],
      [`${PROJECT}/saved/2a63e870-0aad-4234-a6cf-290f5628f897/edit`, GRACE],
    ],
    none: [`${PROJECT}/dashboards`],
    other: 'https://app.lightdash.cloud/projects/47768006-d0ec-483b-98ad-eb25393cb88c/dashboards/1952d76f-0aad-4234-a6cf-290f5628f897/view',
  },
];
