import type { AssetRef } from '../../model/reference.ts';
import { consoleAt, consoleHosts, isConsole, regionOf } from '../addresses/aws-console.ts';
import { bucketRefs } from '../addresses/bucket-refs.ts';
import { storedAs, verbatim } from '../addresses/stored-as.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// The key is in `prefix`, in older addresses behind the bucket.
const page = route<'bucket' | 'key'>('/s3/:type(buckets|object|upload)/:bucket{/:key(.*)}?');
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
    return bucketRefs('aws-s3', bucket, key, (at) => stored(url, bucket, at));
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

/**
 * Always on the console's old host, from before each region had its own, unless an administrator set another address of the console. A bucket
 * in us-east-1 is stored with whatever region the connection has: no two customers of a partition have a bucket of one name anyway.
 */
function stored(url: URL, bucket: string, key: string): Pick<AssetRef, 'url' | 'spellings' | 'storedLike'> {
  const [address, region, page] = [`${OLD_HOST}/s3/buckets/${bucket}`, regionOf(url), consoleAt(url)];
  const rest = key ? `&prefix=${key}/&showversions=false` : '&tab=objects';
  const anywhere = `${verbatim(`${address}?region=`)}${page?.regions}${verbatim(rest)}`;
  const set = `https://(?:[\\w-]+\\.)*${verbatim(`${page?.host}/s3/buckets/${bucket}/${key && `${key}/`}`)}`;
  return { ...(region && storedAs(`${address}?region=${region}${rest}`)), storedLike: `${anywhere}|${set}` };
}

const OLD_HOST = 'https://s3.console.aws.amazon.com';
