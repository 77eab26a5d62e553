import type { Recorded } from '../recorded.ts';

const STORED = 'https://s3.console.aws.amazon.com/s3/buckets/acme-lake?region=us-east-2';
const HOST = 'https://us-east-2.console.aws.amazon.com';
const bucket = { kind: 'container', tool: 'aws-s3', id: 'acme-lake', name: 'acme-lake', url: `${STORED}&tab=objects` } as const;
const raw = {
  kind: 'container',
  tool: 'aws-s3',
  path: ['acme-lake', 'raw'],
  name: 'raw',
  url: `${STORED}&prefix=raw/&showversions=false`,
} as const;

/** Addresses from links to the AWS console, on its old host and on today's; buckets replaced. */
export const recorded: readonly Recorded[] = [
  [
    'bucket on the host of old, another tab',
    'https://s3.console.aws.amazon.com/s3/buckets/acme-lake?region=us-east-2&tab=properties',
    [bucket],
  ],
  [
    'bucket on the host of a region: stored on the one of old',
    `${HOST}/s3/buckets/acme-lake?region=us-east-2&bucketType=general&tab=objects`,
    [bucket],
  ],
  ['bucket, where only the host says the region', `${HOST}/s3/buckets/acme-lake`, [bucket]],
  [
    'bucket without a region: no address',
    'https://console.aws.amazon.com/s3/buckets/acme-lake',
    [{ kind: 'container', tool: 'aws-s3', id: 'acme-lake', name: 'acme-lake' }],
  ],
  [
    'folder below one without a name, which is another than the one without it: what is around both',
    `${HOST}/s3/buckets/acme-lake?region=us-east-2&prefix=raw//orders/&showversions=false`,
    [raw, bucket],
  ],
  ['folder, then its bucket', `${HOST}/s3/buckets/acme-lake?region=us-east-2&prefix=raw/&showversions=false`, [raw, bucket]],
  [
    'folder in a folder: under both names that ingestion may have given it, then what is around it',
    `${HOST}/s3/buckets/acme-lake?prefix=raw/my+orders/&region=us-east-2`,
    [
      {
        kind: 'container',
        tool: 'aws-s3',
        path: ['acme-lake', 'raw', 'my orders'],
        name: 'my orders',
        url: `${STORED}&prefix=raw/my orders/&showversions=false`,
      },
      { kind: 'container', tool: 'aws-s3', path: ['acme-lake', 'raw/my orders'], name: 'raw/my orders' },
      raw,
      bucket,
    ],
  ],
  [
    'object, unverified: what is around it, too',
    `${HOST}/s3/object/acme-lake?region=us-east-2&prefix=orders.csv`,
    [
      { kind: 'container', path: ['acme-lake', 'orders.csv'], unverified: true },
      { ...bucket, unverified: true },
    ],
  ],
  ['list of buckets', `${HOST}/s3/buckets?region=us-east-2`, null],
  ['home', `${HOST}/s3/home?region=us-east-2`, null],
  ['another host', 'https://console.example.com/s3/buckets/acme-lake', null],
];
