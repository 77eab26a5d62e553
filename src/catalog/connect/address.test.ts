import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import type { FaultId } from './fault.ts';

const nothingPassed = new Set<FaultId>();

test.each([
  ['catalog.example.com', ['https://catalog.example.com/']],
  [' https://catalog.example.com/ ', ['https://catalog.example.com/']],
  ['https://catalog.example.com/#/my-data', ['https://catalog.example.com/']],
  ['catalog.example.com/#/signin?x=1', ['https://catalog.example.com/']],
  [
    'https://catalog.example.com/explore/tables?x',
    ['https://catalog.example.com/', 'https://catalog.example.com/explore/', 'https://catalog.example.com/explore/tables/'],
  ],
  ['catalog.example.com:8585', ['https://catalog.example.com:8585/']],
  ['HTTPS://Catalog.Example.com/my-data', ['https://catalog.example.com/', 'https://catalog.example.com/my-data/']],
  ['localhost:8585', ['http://localhost:8585/']],
  ['127.0.0.1:8585', ['http://127.0.0.1:8585/']],
  ['[::1]:8585', ['http://[::1]:8585/']],
  ['https://localhost:8585', ['https://localhost:8585/']],
  ['http://om.localhost/x?y=1#z', ['http://om.localhost/', 'http://om.localhost/x/']],
  ['https://ada:secret@catalog.example.com', ['https://catalog.example.com/']],
  [
    'https://data.example.com/catalog/table/shop.public.orders/lineage/deep',
    [
      'https://data.example.com/',
      'https://data.example.com/catalog/',
      'https://data.example.com/catalog/table/',
      'https://data.example.com/catalog/table/shop.public.orders/',
    ],
  ],
])('a server is searched for at the bases of %s', (typed, bases) => {
  expect(readAddress(typed, nothingPassed)).toMatchObject({ bases });
});

test.each([
  ['', 'empty-address'],
  ['  ', 'empty-address'],
  ['our catalog', 'malformed-address'],
  ['ftp://catalog.example.com', 'malformed-address'],
  ['chrome://version', 'malformed-address'],
  ['https://', 'malformed-address'],
  ['http://catalog.example.com', 'insecure-http'],
  ['http://localhost.example.com', 'insecure-http'],
  ['http://127.0.0.1.example.com', 'insecure-http'],
  ['http://10.0.0.1', 'insecure-http'],
])('%j is %s', (typed, fault) => {
  expect(readAddress(typed, nothingPassed)).toMatchObject({ fault });
});

test('http is accepted once the warning is dismissed', () => {
  expect(readAddress('http://catalog.example.com', new Set<FaultId>(['insecure-http']))).toMatchObject({
    bases: ['http://catalog.example.com/'],
  });
});
