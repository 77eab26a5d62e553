import { confirmedBy, consoleHosts, isConsole, regionOf } from '../addresses/aws-console.ts';
import { bucketRefs } from '../addresses/bucket-refs.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const page = route<'type' | 'bucket'>('/s3/:type(buckets|object)/:bucket{/*}?');

export const awsS3: Tool = {
  id: 'aws-s3',
  name: 'Amazon S3',
  serviceTypes: ['S3'],
  hosts: consoleHosts('s3'),

  /** The bucket: its name is unique, and nothing else in the address identifies the account. */
  tenant: (url) => (isConsole(url) && page(url)?.bucket) || null,

  recognise({ url }) {
    const found = isConsole(url) && page(url);
    if (!found) return [];
    const { bucket, type } = found;
    const region = regionOf(url);
    const refs = bucketRefs('aws-s3', bucket, url.searchParams.get('prefix') ?? '', (key) => (region ? stored(bucket, key, region) : {}));
    // The form of an object's page is unverified.
    const standing = type === 'object' ? ({ unverified: true } as const) : confirmedBy(url);
    return refs.map((ref) => ({ ...ref, ...standing }));
  },
};

/** Always on the console's old host, from before each region had its own. */
function stored(bucket: string, key: string, region: string) {
  const address = `https://s3.console.aws.amazon.com/s3/buckets/${bucket}?region=${region}`;
  return storedAs(key ? `${address}&prefix=${key}/&showversions=false` : `${address}&tab=objects`);
}
