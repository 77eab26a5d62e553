import { expect, test } from 'vitest';
import { isMaskedMail, isMaskedName, withoutMask } from './masked.ts';

test.each([
  '********@masked.com',
  '*@masked.com',
  '***@acme.example.com',
  'ada@masked.com',
  'ADA@MASKED.COM',
  '********',
  ' ****@masked.com ',
])('%s is a masked mail address', (address) => expect(isMaskedMail(address)).toBe(true));

test.each(['ada@example.com', 'a*b@example.com', 'masked.com@example.com', 'ada@unmasked.com', 'ada@masked.com.example.test', ''])(
  '“%s” is not a masked mail address',
  (address) => expect(isMaskedMail(address)).toBe(false),
);

test('the mark of a masked name is removed at either end', () => {
  expect(['email [MASKED]', '[MASKED] email', 'email'].map(withoutMask)).toEqual(['email', 'email', 'email']);
  expect(['email [MASKED]', '[MASKED] email', 'email'].map(isMaskedName)).toEqual([true, true, false]);
  expect(withoutMask('a [MASKED] b')).toBe('a [MASKED] b');
});
