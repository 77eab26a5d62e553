import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { standsForAll } from './etag.ts';

const digits = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const entry = { id: 't', version: 0.3, updatedAt: 1_700_000_000_000 };

test('an ETag of the whole answer covers the entry, even with a compression suffix', async () => {
  expect(await standsForAll(`"${digits('{"id":"t"}')}"`, entry)).toBe(true);
  expect(await standsForAll(`"${digits('{"id":"t"}')}--gzip"`, entry)).toBe(true);
});

test.each([
  ['of version and time alone', `"${digits('0.3-1700000000000')}"`, entry],
  ['of the same with a compression suffix', `"${digits('0.3-1700000000000')}--gzip"`, entry],
  ['of a whole number, as Java writes it', `"${digits('2.0-1700000000000')}"`, { ...entry, version: 2 }],
  ['of id, version and time', `"${digits('t0.31700000000000')}"`, entry],
  ['that is weak', `W/"${digits('{"id":"t"}')}"`, entry],
  ['of another form', '"0.3"', entry],
  ['of an entry without a version', `"${digits('null-null')}"`, { ...entry, version: null }],
])('an ETag %s does not cover the entry', async (_what, tag, of) => {
  expect(await standsForAll(tag, of)).toBe(false);
});
