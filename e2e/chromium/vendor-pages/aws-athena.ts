import { ADA, AWS, type VendorPages } from './vendor-pages.ts';

export const awsAthena: readonly VendorPages[] = [
  {
    ...{ tool: 'aws-athena', what: 'Amazon Athena, beside S3' },
    shows: [[`${AWS}/s3/buckets/larkspur-archive?region=eu-central-1&tab=objects`, ADA]],
    none: [`${AWS}/athena/home?region=eu-central-1#/query-editor`],
  },
];
