import { ADA, AWS, GRACE, type VendorPages } from './vendor-pages.ts';

export const awsS3: readonly VendorPages[] = [
  {
    ...{ tool: 'aws-s3', what: 'Amazon S3' },
    shows: [
      [`${AWS}/s3/buckets/larkspur-archive?region=eu-central-1&bucketType=general&tab=objects`, ADA],
      [`${AWS}/s3/buckets/larkspur-photos?region=eu-central-1&tab=properties`, GRACE],
    ],
    none: [`${AWS}/s3/buckets?region=eu-central-1`],
  },
];
