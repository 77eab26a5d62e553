import { consoleBuckets } from '../addresses/console-buckets.ts';
import { insideHash, type RouteParts, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// `place` is the account, the namespace or the region to which the bucket belongs.
const cloudflare = route<'place' | 'bucket' | 'key'>('/:place/r2/:jurisdiction/buckets/:bucket{/objects/:key}?{/*}?');
const byPlace = route<'place' | 'bucket' | 'key'>('/object-storage/buckets/:place/:bucket{/files/:key(.*)}?{/*}?');
const wasabi = route<'bucket' | 'key'>('/file_manager/:bucket{/:key(.*)}?');
const digitalOcean = route<'bucket'>('/spaces/:bucket{/*}?');

/** Pages of DigitalOcean in place of a bucket. */
const NO_BUCKETS = new Set(['access_keys', 'new']);

export const s3Compatible: Tool = {
  id: 's3-compatible',
  name: 'S3-compatible storage',
  serviceTypes: ['S3'],
  hosts: [
    'https://dash.cloudflare.com/*/r2/*',
    'https://cloud.oracle.com/object-storage/*',
    'https://*.oraclecloud.com/object-storage/*',
    'https://console.scaleway.com/object-storage/*',
    'https://cloud.linode.com/object-storage/*',
    'https://console.wasabisys.com/*',
    'https://cloud.digitalocean.com/spaces/*',
  ],
  // Other tools have /spaces/.
  vague: true,

  tenant(url) {
    const shown = shownAt(url);
    return shown && `${shown.place ? `${shown.place}/` : ''}${shown.bucket}`;
  },

  recognise({ url }) {
    const shown = shownAt(url);
    return shown ? consoleBuckets('s3-compatible', [shown.console], shown.bucket, shown.key) : [];
  },
};

interface Shown {
  /** The list of buckets, below which each bucket has its page. */
  readonly console: string;
  readonly place?: string;
  readonly bucket: string;
  readonly key: string;
}

function shownAt(url: URL): Shown | null {
  const inR2 = cloudflare(url);
  if (inR2) return { ...inR2, console: before(url, inR2) };
  const placed = byPlace(url);
  if (placed) return { ...placed, console: before(url, placed), key: placed.key || (url.searchParams.get('prefix') ?? '') };
  // The file manager was behind a hash before.
  const managed = wasabi(url) ?? wasabi(insideHash(url) ?? url);
  if (managed) return { ...managed, console: `${managed.base}/file_manager` };
  const space = digitalOcean(url);
  if (!space || NO_BUCKETS.has(space.bucket)) return null;
  return { console: `${space.base}/spaces`, bucket: space.bucket, key: url.searchParams.get('path') ?? '' };
}

/** The part of the address before the bucket's name. */
const before = ({ origin, pathname }: URL, { bucket }: RouteParts<'bucket'>): string =>
  `${origin}${pathname.slice(0, pathname.lastIndexOf(`/${bucket}`))}`;
