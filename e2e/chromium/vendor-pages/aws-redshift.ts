import { ADA, AWS, type VendorPages } from './vendor-pages.ts';

export const awsRedshift: readonly VendorPages[] = [
  {
    ...{ tool: 'aws-redshift', what: 'Amazon Redshift, beside S3' },
    shows: [[`${AWS}/s3/buckets/larkspur-archive?region=eu-central-1&tab=objects`, ADA]],
    none: [`${AWS}/sqlworkbench/home?region=eu-central-1#/client`],
  },
];
