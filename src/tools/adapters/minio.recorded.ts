import type { Recorded } from '../recorded.ts';

const lake = {
  kind: 'container',
  tool: 'minio',
  id: 'acme-lake',
  name: 'acme-lake',
  url: 'http://localhost:9001/browser/acme-lake/',
  spellings: ['http://localhost:9001/acme-lake/', 'http://localhost:9001/buckets/acme-lake/'],
} as const;
const raw = {
  kind: 'container',
  tool: 'minio',
  path: ['acme-lake', 'raw'],
  name: 'raw',
  url: 'http://localhost:9001/browser/acme-lake/raw/',
  spellings: ['http://localhost:9001/acme-lake/raw/', 'http://localhost:9001/buckets/acme-lake/raw/'],
} as const;

/**
 * Addresses after the routes of MinIO's console and from links in public repositories, those of RustFS from links; the stored addresses are
 * what ingestion makes of its setting `consoleEndpointURL` (openmetadata-ingestion 2.0.7.0, run). Hosts and names replaced.
 */
export const recorded: readonly Recorded[] = [
  ['bucket', 'http://localhost:9001/browser/acme-lake', [lake]],
  ['bucket, slash at the end', 'http://localhost:9001/browser/acme-lake/', [lake]],
  ['folder', 'http://localhost:9001/browser/acme-lake/raw%2F', [raw, lake]],
  [
    'folder in a bucket with the name of a page: its address is not that of another bucket',
    'http://localhost:9001/browser/browser/raw%2F',
    [
      {
        path: ['browser', 'raw'],
        url: 'http://localhost:9001/browser/browser/raw/',
        spellings: ['http://localhost:9001/buckets/browser/raw/'],
      },
      { id: 'browser', spellings: ['http://localhost:9001/buckets/browser/'] },
    ],
  ],
  [
    'object in a folder, behind a prefix',
    'https://data.example.com/minio/browser/acme-lake/raw%2Fmy%20orders.csv',
    [
      {
        kind: 'container',
        tool: 'minio',
        path: ['acme-lake', 'raw', 'my orders.csv'],
        name: 'my orders.csv',
        url: 'https://data.example.com/minio/browser/acme-lake/raw/my orders.csv/',
      },
      { kind: 'container', tool: 'minio', path: ['acme-lake', 'raw/my orders.csv'], name: 'raw/my orders.csv' },
      { kind: 'container', tool: 'minio', path: ['acme-lake', 'raw'], name: 'raw' },
      { kind: 'container', tool: 'minio', id: 'acme-lake', url: 'https://data.example.com/minio/browser/acme-lake/' },
    ],
  ],
  ['folder at the address that ingestion stores', 'http://localhost:9001/browser/acme-lake/raw/', [raw, lake]],
  ['folder in Base64, as older releases write it', 'http://localhost:9001/browser/acme-lake/cmF3Lw==', [raw, lake]],
  [
    'object in Base64, its name beyond ASCII',
    'http://localhost:9001/browser/acme-lake/572R55CD54+tLmpwZw==',
    { path: ['acme-lake', '网球班.jpg'], name: '网球班.jpg' },
  ],
  ['object whose plain name has the form of Base64', 'http://localhost:9001/browser/acme-lake/logs', { path: ['acme-lake', 'logs'] }],
  ['bucket before 2023', 'http://localhost:9001/buckets/acme-lake/browse', [lake]],
  ['folder before 2023', 'http://localhost:9001/buckets/acme-lake/browse/cmF3Lw==', [raw, lake]],
  ['settings of a bucket', 'http://localhost:9001/buckets/acme-lake/admin/summary', [lake]],
  [
    'bucket in RustFS',
    'http://localhost:9001/rustfs/console/browser/?bucket=acme-lake',
    { id: 'acme-lake', url: 'http://localhost:9001/rustfs/console/browser/acme-lake/' },
  ],
  [
    'folder in RustFS',
    'http://localhost:9001/rustfs/console/browser/?bucket=acme-lake&key=raw%2F',
    { path: ['acme-lake', 'raw'], url: 'http://localhost:9001/rustfs/console/browser/acme-lake/raw/' },
  ],
  ['list of buckets', 'http://localhost:9001/browser', null],
  ['older list of buckets', 'http://localhost:9001/buckets', null],
  ['new bucket', 'http://localhost:9001/buckets/add-bucket', null],
  ['a user', 'http://localhost:9001/identity/users/etl', null],
  ['access keys', 'http://localhost:9001/access-keys', null],
];
