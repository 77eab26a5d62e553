import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { standsForAll } from './etag.ts';

const digits = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const entry = { id: 't', version: 0.3, updatedAt: 1_700_000_000_000 };

test('a tag of the whole answer stands for all of it, also behind a server that compresses', async () => {
  expect(await standsForAll(`"${digits('{"id":"t"}')}"`, entry)).toBe(true);
  expect(await standsForAll(`"${digits('{"id":"t"}')}--gzip"`, entry)).toBe(true);
});

test.each([
  ['of version and time alone', `"${digits('0.3-1700000000000')}"`, entry],
  ['of the same behind a server that compresses', `"${digits('0.3-1700000000000')}--gzip"`, entry],
  ['of a whole number, as Java writes it', `"${digits('2.0-1700000000000')}"`, { ...entry, version: 2 }],
  ['of id, version and time', `"${digits('t0.31700000000000')}"`, entry],
  ['that is weak', `W/"${digits('{"id":"t"}')}"`, entry],
  ['of another make', '"0.3"', entry],
  ['of an entry that does not tell its version', `"${digits('null-null')}"`, { ...entry, version: null }],
])('one %s does not', async (_what, tag, of) => {
  expect(await standsForAll(tag, of)).toBe(false);
});
