import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from './sha1.ts';

test('the hash of any text is the one that Node computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha1(text)).toBe(createHash('sha1').update(text).digest('hex'));
    }),
    { numRuns: 500 },
  );
});

test.each([0, 54, 55, 56, 63, 64, 65, 119, 120])('a text of %i bytes fills its blocks as Node fills them', (length) => {
  const text = 'a'.repeat(length);
  expect(sha1(text)).toBe(createHash('sha1').update(text).digest('hex'));
});
