import { textOfBase64 } from '../addresses/base64.ts';
import { consoleBuckets } from '../addresses/console-buckets.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const browser = route<'bucket' | 'key'>('/browser{/:bucket}?{/:key(.*)}?');
// Older releases, and the settings of a bucket in all.
const bucketPage = route<'bucket' | 'page' | 'key'>('/buckets/:bucket/:page(browse|admin){/:key(.*)}?');

export const minio: Tool = {
  id: 'minio',
  name: 'MinIO',
  serviceTypes: ['S3'],
  hosts: [],
  looksLike: [
    'meta[name="description"][content="MinIO Console"]',
    'link[rel="mask-icon"][href$="/safari-pinned-tab.svg"][color="#3a4e54"]',
  ],
  // Many tools have /browser/.
  vague: true,

  tenant(url) {
    const shown = shownAt(url);
    return shown ? shown.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const shown = shownAt(url);
    if (!shown) return [];
    const { base, bucket, key } = shown;
    // `/browser/raw/` would be the bucket `raw`, not a folder of the bucket `browser`.
    const consoles = [`${base}/browser`, ...(/^(?:browser|buckets)$/.test(bucket) ? [] : [base]), `${base}/buckets`];
    return consoleBuckets('minio', consoles, bucket, key);
  },
};

interface Shown {
  readonly base: string;
  readonly bucket: string;
  readonly key: string;
}

function shownAt(url: URL): Shown | null {
  const old = bucketPage(url);
  if (old) return { ...old, key: old.page === 'browse' ? plain(old.key) : '' };
  const found = browser(url);
  if (!found) return null;
  if (found.bucket) return { ...found, key: plain(found.key) };
  // RustFS, which imitates MinIO, has both names in the query.
  const bucket = url.searchParams.get('bucket');
  return bucket ? { base: found.base, bucket, key: url.searchParams.get('key') ?? '' } : null;
}

/** Older releases write a key in Base64; today a folder ends in a slash. */
const plain = (key: string): string => (key.endsWith('/') ? key : (textOfBase64(key) ?? key));
