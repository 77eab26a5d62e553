import { consoleHosts, isConsole, regionOf } from '../addresses/aws-console.ts';
import { bucketRefs } from '../addresses/bucket-refs.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// The key is in `prefix`, in older addresses behind the bucket.
const page = route<'bucket' | 'key'>('/s3/:type(buckets|object)/:bucket{/:key(.*)}?');
const oldHome = route('/s3/home{/}?');

export const awsS3: Tool = {
  id: 'aws-s3',
  name: 'Amazon S3',
  serviceTypes: ['S3'],
  hosts: consoleHosts('s3'),

  /** The bucket: its name is unique, and nothing else in the address identifies the account. */
  tenant: (url) => shownAt(url)?.bucket ?? null,

  recognise({ url }) {
    const shown = shownAt(url);
    if (!shown) return [];
    const { bucket, key } = shown;
    const region = regionOf(url);
    return bucketRefs('aws-s3', bucket, key, (at) => (region ? stored(bucket, at, region) : {}));
  },
};

interface Shown {
  readonly bucket: string;
  readonly key: string;
}

function shownAt(url: URL): Shown | null {
  if (!isConsole(url)) return null;
  const found = page(url);
  if (found) return { bucket: found.bucket, key: url.searchParams.get('prefix') ?? found.key };
  // `#&bucket={bucket}&prefix={key}`
  const inside = oldHome(url) && insideHash(url);
  const { bucket, prefix = '' } = inside ? Object.fromEntries(new URLSearchParams(inside.pathname.slice(1))) : {};
  return bucket ? { bucket, key: prefix } : null;
}

/** Always on the console's old host, from before each region had its own. */
function stored(bucket: string, key: string, region: string) {
  const address = `https://s3.console.aws.amazon.com/s3/buckets/${bucket}?region=${region}`;
  return storedAs(key ? `${address}&prefix=${key}/&showversions=false` : `${address}&tab=objects`);
}
