import { expect, test } from 'vitest';
import { assetOf } from '../card/asset.fake.tsx';
import { serviceFirst } from './results.tsx';

const assets = [
  ['a', 'crm'],
  ['b', 'bi'],
  ['c', null],
  ['d', 'bi'],
].map(([id, service]) => assetOf({ id: String(id), service: service ?? null }));
const ids = (service: string | null) => serviceFirst(assets, service).map(({ id }) => id);

test('results of the service whose page is open come first, the others in the server’s order', () => {
  expect(ids('bi')).toEqual(['b', 'd', 'a', 'c']);
  expect(ids('elsewhere')).toEqual(['a', 'b', 'c', 'd']);
});

test('without a known service, the results are in the server’s order', () => {
  expect(ids(null)).toEqual(['a', 'b', 'c', 'd']);
});
