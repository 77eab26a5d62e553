import type { Recorded } from '../recorded.ts';

const BROWSER = 'https://console.cloud.google.com/storage/browser';
const bucket = {
  kind: 'container',
  tool: 'google-cloud-storage',
  id: 'acme-lake',
  name: 'acme-lake',
  url: `${BROWSER}/acme-lake?project=acme-prod`,
} as const;
const raw = {
  kind: 'container',
  tool: 'google-cloud-storage',
  path: ['acme-lake', 'raw'],
  name: 'raw',
  url: `${BROWSER}/acme-lake/raw?project=acme-prod`,
} as const;

/** Addresses from links to the console; projects and buckets replaced. */
export const recorded: readonly Recorded[] = [
  ['bucket', `${BROWSER}/acme-lake?project=acme-prod`, [bucket]],
  [
    'bucket, a tab, what is filtered left behind',
    `${BROWSER}/acme-lake;tab=objects?forceOnBucketsSortingFiltering=true&project=acme-prod&prefix=`,
    [bucket],
  ],
  [
    'bucket without a project: no address',
    `${BROWSER}/acme-lake/`,
    [{ kind: 'container', tool: 'google-cloud-storage', id: 'acme-lake', name: 'acme-lake' }],
  ],
  ['folder, then its bucket', `${BROWSER}/acme-lake/raw/?authuser=1&project=acme-prod`, [raw, bucket]],
  [
    'folder in a folder: under both names that ingestion may have given it, then what is around it',
    `${BROWSER}/acme-lake/raw/my%20orders;tab=objects?project=acme-prod`,
    [
      {
        kind: 'container',
        tool: 'google-cloud-storage',
        path: ['acme-lake', 'raw', 'my orders'],
        name: 'my orders',
        url: `${BROWSER}/acme-lake/raw/my orders?project=acme-prod`,
      },
      { kind: 'container', tool: 'google-cloud-storage', path: ['acme-lake', 'raw/my orders'], name: 'raw/my orders' },
      raw,
      bucket,
    ],
  ],
  [
    'file, then what is around it',
    `${BROWSER}/_details/acme-lake/raw/orders.csv;tab=live_object?project=acme-prod`,
    [
      { kind: 'container', path: ['acme-lake', 'raw', 'orders.csv'], url: `${BROWSER}/_details/acme-lake/raw/orders.csv;tab=live_object` },
      { path: ['acme-lake', 'raw/orders.csv'] },
      raw,
      bucket,
    ],
  ],
  [
    'folder in the console for federated identities, stored on the usual one',
    'https://console.cloud.google/storage/browser/acme-lake/raw?project=acme-prod',
    [raw, bucket],
  ],
  [
    'bucket in a sovereign cloud',
    'https://console.cloud.s3nscloud.fr/storage/browser/acme-lake?project=s3ns:acme-prod',
    { id: 'acme-lake', url: `${BROWSER}/acme-lake?project=s3ns:acme-prod` },
  ],
  [
    'folder on the console’s host of old',
    'https://console.developers.google.com/storage/browser/acme-lake/raw/?project=acme-prod',
    [raw, bucket],
  ],
  ['folder below one without a name: what is around both', `${BROWSER}/acme-lake/raw//orders?project=acme-prod`, [raw, bucket]],
  ['list of buckets', `${BROWSER}?project=acme-prod`, null],
  ['list of buckets, slash at the end', `${BROWSER}/?project=acme-prod`, null],
  ['settings', 'https://console.cloud.google.com/storage/settings?project=acme-prod', null],
  ['another product', 'https://console.cloud.google.com/bigquery?project=acme-prod', null],
  ['another host', 'https://console.example.com/storage/browser/acme-lake', null],
];
