import { expect, test } from 'vitest';
import { LONGEST_ADDRESS, LONGEST_TEXT, MOST_REFS } from '../model/reference.ts';
import { awsS3 } from './adapters/aws-s3.ts';
import { superset } from './adapters/superset.ts';
import { recogniseAddress } from './recognise-address.ts';
import { isAddressTooLong, refsOn } from './refs-on.ts';
import type { Tool } from './tool.ts';

const ofLength = (length: number): URL => {
  const start = 'https://bi.example.com/superset/dashboard/12/?filter=';
  return new URL(start + 'x'.repeat(length - start.length));
};

test('an address of 8,000 characters is read, a longer one is not', () => {
  const page = { title: '', text: {} };
  expect(refsOn(superset, { ...page, url: ofLength(LONGEST_ADDRESS) })).toMatchObject([{ id: '12' }]);
  expect(refsOn(superset, { ...page, url: ofLength(LONGEST_ADDRESS + 1) })).toEqual([]);
  expect([LONGEST_ADDRESS, LONGEST_ADDRESS + 1].map((length) => isAddressTooLong(ofLength(length)))).toEqual([false, true]);
  expect(recogniseAddress(ofLength(LONGEST_ADDRESS + 1).href, superset).refs).toEqual([]);
});

test('an address below hundreds of folders gives the nearest folders and the bucket', () => {
  const folders = Array.from({ length: 500 }, (_, at) => at);
  const url = new URL(`https://s3.console.aws.amazon.com/s3/buckets/acme-lake?region=eu-west-1&prefix=${folders.slice(0, 90).join('/')}/`);
  const refs = refsOn(awsS3, { url, title: '', text: {} });
  expect(refs.length).toBeLessThanOrEqual(MOST_REFS);
  expect(refs[0]).toMatchObject({ name: '89' });
  expect(refs.at(-1)).toMatchObject({ id: 'acme-lake' });
  url.searchParams.set('prefix', folders.join('/'));
  expect(refsOn(awsS3, { url, title: '', text: {} }).length).toBeLessThanOrEqual(MOST_REFS);
});

test('the best twenty references of a tool count, and the first thousand characters of a title', () => {
  const many: Tool = {
    ...{ id: 'many', name: 'Many', serviceTypes: [], hosts: [] },
    recognise: ({ title }) => Array.from({ length: 50 }, (_, at) => ({ kind: 'table', tool: 'many', name: `${at} of ${title.length}` })),
  };
  const refs = refsOn(many, { url: new URL('https://a.example.com/'), title: 'x'.repeat(5_000), text: {} });
  expect(refs.map(({ name }) => name)).toEqual(Array.from({ length: MOST_REFS }, (_, at) => `${at} of ${LONGEST_TEXT}`));
});
