import { ADA, CONSOLE, GRACE, type VendorPages } from './vendor-pages.ts';

export const googleCloudStorage: readonly VendorPages[] = [
  {
    ...{ tool: 'google-cloud-storage', what: 'Google Cloud Storage' },
    shows: [
      [`${CONSOLE}/storage/browser/larkspur-lake;tab=objects?project=larkspur-prod&prefix=`, ADA],
      [`${CONSOLE}/storage/browser/larkspur-logs?project=larkspur-prod`, GRACE],
    ],
    none: [`${CONSOLE}/storage/browser?project=larkspur-prod`],
    other: `${CONSOLE}/storage/browser/larkspur-lake?project=larkspur-test`,
  },
];
