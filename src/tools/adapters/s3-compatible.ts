import { consoleBuckets } from '../addresses/console-buckets.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// `place` is the account, the namespace or the region to which the bucket belongs.
const cloudflare = route<'place' | 'jurisdiction' | 'bucket' | 'key'>('/:place/r2/:jurisdiction/buckets/:bucket{/objects/:key}?{/*}?');
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
    if (!shown || shown.place === null) return null;
    return `${shown.place ? `${shown.place}/` : ''}${shown.bucket}`;
  },

  recognise({ url }) {
    const shown = shownAt(url);
    if (!shown) return [];
    const refs = consoleBuckets('s3-compatible', [shown.console], shown.bucket, shown.key);
    return isOracle(url) ? refs.map((ref) => ({ ...ref, sharedUrl: true })) : refs;
  },
};

interface Shown {
  /** The list of buckets, below which each bucket has its page. */
  readonly console: string;
  /** What the bucket's name is unique in; '' = it is unique everywhere, null = the address does not say. */
  readonly place: string | null;
  readonly bucket: string;
  readonly key: string;
}

function shownAt(url: URL): Shown | null {
  const inR2 = cloudflare(url);
  if (inR2) {
    // Buckets of two jurisdictions may have one name.
    const place = `${inR2.place}/${inR2.jurisdiction}`;
    return { ...inR2, place, console: `${inR2.base}/${inR2.place}/r2/${inR2.jurisdiction}/buckets` };
  }
  const placed = byPlace(url);
  if (placed) {
    const place = isOracle(url) ? regional(url, placed.place) : placed.place;
    const key = placed.key || (url.searchParams.get('prefix') ?? '');
    return { ...placed, place, key, console: `${placed.base}/object-storage/buckets/${placed.place}` };
  }
  // The file manager was behind a hash before.
  const managed = wasabi(url) ?? wasabi(insideHash(url) ?? url);
  if (managed) return { ...managed, place: '', console: `${managed.base}/file_manager` };
  const space = digitalOcean(url);
  if (!space || NO_BUCKETS.has(space.bucket)) return null;
  return { console: `${space.base}/spaces`, place: '', bucket: space.bucket, key: url.searchParams.get('path') ?? '' };
}

/**
 * In Oracle's cloud, a namespace has one name in all regions, and each region may have a bucket of the same name (its documentation). The
 * console's address names the region in its query, the stored one nowhere.
 */
const isOracle = ({ hostname }: URL): boolean => /(?:^|\.)oracle(?:cloud)?\.com$/.test(hostname);

function regional({ hostname, searchParams }: URL, namespace: string): string | null {
  const region = searchParams.get('region') || /^console\.([^.]+)\.oraclecloud\.com$/.exec(hostname)?.[1];
  return region ? `${region}/${namespace}` : null;
}
