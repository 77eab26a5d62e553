import type { Recorded } from '../recorded.ts';

const R2 = 'https://dash.cloudflare.com/0a1b2c3d4e5f60718293a4b5c6d7e8f9/r2/default/buckets';
const OCI = 'https://cloud.oracle.com/object-storage/buckets/axacme';
const SCALEWAY = 'https://console.scaleway.com/object-storage/buckets/fr-par';

const bucketAt = (url: string) => ({ kind: 'container', tool: 's3-compatible', id: 'acme-lake', name: 'acme-lake', url }) as const;
const rawAt = (url: string) => ({ kind: 'container', tool: 's3-compatible', path: ['acme-lake', 'raw'], name: 'raw', url }) as const;

/**
 * Addresses from links to the consoles in public repositories; the stored addresses are what ingestion makes of its setting
 * `consoleEndpointURL` (openmetadata-ingestion 2.0.7.0, run). Accounts and names replaced.
 */
export const recorded: readonly Recorded[] = [
  ['Cloudflare R2: bucket', `${R2}/acme-lake`, [bucketAt(`${R2}/acme-lake/`)]],
  ['Cloudflare R2: settings of a bucket', `${R2}/acme-lake/settings`, [bucketAt(`${R2}/acme-lake/`)]],
  [
    'Cloudflare R2: object',
    `${R2}/acme-lake/objects/raw%2Forders.csv/details`,
    [
      { path: ['acme-lake', 'raw', 'orders.csv'], url: `${R2}/acme-lake/raw/orders.csv/` },
      { path: ['acme-lake', 'raw/orders.csv'] },
      rawAt(`${R2}/acme-lake/raw/`),
      bucketAt(`${R2}/acme-lake/`),
    ],
  ],
  [
    'Cloudflare R2: object in a folder with the name of its bucket',
    `${R2}/raw/objects/raw%2Forders.csv/details`,
    [
      { path: ['raw', 'raw', 'orders.csv'], url: `${R2}/raw/raw/orders.csv/` },
      { path: ['raw', 'raw/orders.csv'] },
      { path: ['raw', 'raw'], url: `${R2}/raw/raw/` },
      { id: 'raw', url: `${R2}/raw/` },
    ],
  ],
  ['Cloudflare R2: list of buckets', 'https://dash.cloudflare.com/0a1b2c3d4e5f60718293a4b5c6d7e8f9/r2/overview', null],
  ['Cloudflare: another product', 'https://dash.cloudflare.com/0a1b2c3d4e5f60718293a4b5c6d7e8f9/workers/overview', null],
  ['Oracle Cloud: bucket', `${OCI}/acme-lake/objects?region=us-ashburn-1`, [{ ...bucketAt(`${OCI}/acme-lake/`), sharedUrl: true }]],
  ['Oracle Cloud: bucket, no tab', `${OCI}/acme-lake?region=us-ashburn-1`, [bucketAt(`${OCI}/acme-lake/`)]],
  [
    'Oracle Cloud: bucket on the host of a region, as before',
    'https://console.us-ashburn-1.oraclecloud.com/object-storage/buckets/axacme/acme-lake/objects',
    [bucketAt('https://console.us-ashburn-1.oraclecloud.com/object-storage/buckets/axacme/acme-lake/')],
  ],
  ['Oracle Cloud: list of buckets', 'https://cloud.oracle.com/object-storage/buckets?region=us-ashburn-1', null],
  ['Scaleway: bucket', `${SCALEWAY}/acme-lake/explorer`, [bucketAt(`${SCALEWAY}/acme-lake/`)]],
  ['Scaleway: files of a bucket', `${SCALEWAY}/acme-lake/files/`, [bucketAt(`${SCALEWAY}/acme-lake/`)]],
  ['Scaleway: folder', `${SCALEWAY}/acme-lake/files/raw/`, [rawAt(`${SCALEWAY}/acme-lake/raw/`), bucketAt(`${SCALEWAY}/acme-lake/`)]],
  [
    'Scaleway: folder with the name of its bucket',
    'https://console.scaleway.com/object-storage/buckets/fr-par/raw/files/raw/',
    [
      { path: ['raw', 'raw'], url: `${SCALEWAY}/raw/raw/` },
      { id: 'raw', url: `${SCALEWAY}/raw/` },
    ],
  ],
  ['Scaleway: list of buckets', 'https://console.scaleway.com/object-storage/buckets/', null],
  [
    'Linode: bucket',
    'https://cloud.linode.com/object-storage/buckets/us-east-1/acme-lake',
    [bucketAt('https://cloud.linode.com/object-storage/buckets/us-east-1/acme-lake/')],
  ],
  ['Linode: new bucket', 'https://cloud.linode.com/object-storage/buckets/create', null],
  [
    'Wasabi: bucket',
    'https://console.wasabisys.com/file_manager/acme-lake?region=ap-southeast-1',
    [bucketAt('https://console.wasabisys.com/file_manager/acme-lake/')],
  ],
  [
    'Wasabi: folder behind a hash, as before',
    'https://console.wasabisys.com/#/file_manager/acme-lake/raw',
    [rawAt('https://console.wasabisys.com/file_manager/acme-lake/raw/'), bucketAt('https://console.wasabisys.com/file_manager/acme-lake/')],
  ],
  [
    'Wasabi: folder at the address that ingestion stores',
    'https://console.wasabisys.com/file_manager/acme-lake/raw/',
    [rawAt('https://console.wasabisys.com/file_manager/acme-lake/raw/'), bucketAt('https://console.wasabisys.com/file_manager/acme-lake/')],
  ],
  ['Wasabi: list of buckets', 'https://console.wasabisys.com/#/file_manager', null],
  [
    'DigitalOcean: bucket',
    'https://cloud.digitalocean.com/spaces/acme-lake',
    [bucketAt('https://cloud.digitalocean.com/spaces/acme-lake/')],
  ],
  [
    'DigitalOcean: folder',
    'https://cloud.digitalocean.com/spaces/acme-lake?path=raw%2F&i=0a1b2c',
    [rawAt('https://cloud.digitalocean.com/spaces/acme-lake/raw/'), bucketAt('https://cloud.digitalocean.com/spaces/acme-lake/')],
  ],
  ['DigitalOcean: access keys', 'https://cloud.digitalocean.com/spaces/access_keys', null],
];
