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

/** Addresses from links to the AWS console in public files, back to its first form, in every partition; buckets replaced. */
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
    'object, then its bucket',
    `${HOST}/s3/object/acme-lake?region=us-east-2&bucketType=general&prefix=orders.csv`,
    [{ kind: 'container', path: ['acme-lake', 'orders.csv'] }, bucket],
  ],
  [
    'object on the host of old, its key in the path',
    'https://s3.console.aws.amazon.com/s3/object/acme-lake/raw/my%20orders.csv?region=us-east-2&tab=overview',
    [{ path: ['acme-lake', 'raw', 'my orders.csv'] }, { path: ['acme-lake', 'raw/my orders.csv'] }, raw, bucket],
  ],
  [
    'folder on the host of old, its key in the path',
    'https://s3.console.aws.amazon.com/s3/buckets/acme-lake/raw/?region=us-east-2&tab=overview',
    [raw, bucket],
  ],
  ['bucket, slash at the end', 'https://s3.console.aws.amazon.com/s3/buckets/acme-lake/?region=us-east-2&tab=overview', [bucket]],
  [
    'folder in the console’s first form, behind the hash',
    'https://console.aws.amazon.com/s3/home?region=us-east-2#&bucket=acme-lake&prefix=raw/',
    [raw, bucket],
  ],
  [
    'bucket of the US government',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/s3/buckets/acme-lake?region=us-gov-west-1&tab=objects',
    [{ id: 'acme-lake', url: 'https://s3.console.aws.amazon.com/s3/buckets/acme-lake?region=us-gov-west-1&tab=objects' }],
  ],
  [
    'object of the US government, on the host without a region',
    'https://console.amazonaws-us-gov.com/s3/object/acme-lake?region=us-gov-west-1&prefix=raw/orders.csv',
    {
      path: ['acme-lake', 'raw', 'orders.csv'],
      url: 'https://s3.console.aws.amazon.com/s3/buckets/acme-lake?region=us-gov-west-1&prefix=raw/orders.csv/&showversions=false',
    },
  ],
  [
    'folder in China',
    'https://console.amazonaws.cn/s3/buckets/acme-lake?region=cn-north-1&prefix=raw/',
    { url: 'https://s3.console.aws.amazon.com/s3/buckets/acme-lake?region=cn-north-1&prefix=raw/&showversions=false' },
  ],
  [
    'bucket in the European Sovereign Cloud',
    'https://eusc-de-east-1.console.amazonaws-eusc.eu/s3/buckets/acme-lake',
    { id: 'acme-lake', url: 'https://s3.console.aws.amazon.com/s3/buckets/acme-lake?region=eusc-de-east-1&tab=objects' },
  ],
  ['folder into which files are uploaded', `${HOST}/s3/upload/acme-lake?region=us-east-2&bucketType=general&prefix=raw/`, [raw, bucket]],
  ['new bucket', 'https://s3.console.aws.amazon.com/s3/bucket/create?region=us-east-2', null],
  ['console’s first form, no bucket', 'https://console.aws.amazon.com/s3/home?region=us-east-1#', null],
  ['table buckets', `${HOST}/s3/table-buckets?region=us-east-2`, null],
  ['list of buckets', `${HOST}/s3/buckets?region=us-east-2`, null],
  ['home', `${HOST}/s3/home?region=us-east-2`, null],
  ['another host', 'https://console.example.com/s3/buckets/acme-lake', null],
];
