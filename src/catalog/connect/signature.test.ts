import { CompactSign, type CryptoKey, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, test } from 'vitest';
import { canonical, checkSignature } from './signature.ts';

const own = await generateKeyPair('RS256', { extractable: true });
const foreign = await generateKeyPair('RS256', { extractable: true });
const { n = '', e = '' } = await exportJWK(own.publicKey);
const key = { kty: 'RSA', kid: 'one', alg: 'RS256', use: 'sig', n, e };
/** A number as the server writes it: from Java's signed bytes, with padding. */
const asServed = {
  ...key,
  n: Buffer.concat([Buffer.of(0), Buffer.from(n, 'base64url')])
    .toString('base64')
    .replaceAll('+', '-')
    .replaceAll('/', '_'),
};

async function signed(by: CryptoKey, kid?: string, alg = 'RS256'): Promise<string> {
  const claims = new TextEncoder().encode(JSON.stringify({ sub: 'ada', tokenType: 'PERSONAL_ACCESS', exp: null }));
  return new CompactSign(claims).setProtectedHeader({ alg, ...(kid && { kid }) }).sign(by);
}

// From a running 1.6 server: 257 bytes, of which the first is zero, and one padding character.
const recorded =
  'ANl0x260vLmL_kx8Hhg4KkXIgk2SSFNDbmj1EE-N1e6EII9xBabVskXdEOsWY7H-jvM9s1mXdKjUGzJu6iHJ0pAXrZCSrKKoNao0_hhCj9PRqEUCw6ZJewAoDK-jMYHu7hphNeUxUzgVBiW6CN28sfi0s4Oq2V6-Y3av_CKj-_zmokQLCw43nwvOQ2_jeyBPhbMXg1l_I5codW3z_nCDq4fazWcbFybnOpZaGRNM_QiAdJJ4dZi7BcUH1PygYA3S_6SwcKvSpeZ0ur3k4he4KZS7K-tSjlUc8qMlG1e_kz2_pV-HBhI8WjG9DLgqoqGcAf6sWVOnNmYrAYDLtqWsz2U=';

describe('a key’s number', () => {
  test('a key number loses the server’s zero byte and padding', () => {
    expect(Buffer.from(recorded, 'base64url')).toHaveLength(257);
    expect(canonical(recorded)).not.toContain('=');
    expect(Buffer.from(canonical(recorded), 'base64url')).toEqual(Buffer.from(recorded, 'base64url').subarray(1));
    expect(canonical(asServed.n)).toBe(n);
  });

  test('a correct key number stays unchanged', () => {
    expect(canonical(n)).toBe(n);
    expect(canonical('AQAB')).toBe('AQAB');
  });

  test('a key number is read in both base64 alphabets', () => {
    expect(canonical('AP+/')).toBe(canonical('AP-_'));
  });
});

describe('a token', () => {
  test('a token signed by this server is verified, even if its expiry is null', async () => {
    expect(await checkSignature(await signed(own.privateKey, 'one'), [asServed])).toBe('verified');
    expect(await checkSignature(await signed(own.privateKey), [asServed])).toBe('verified');
  });

  test('a token is verified by the right one of several keys, some of them useless', async () => {
    const other = { ...(await exportJWK(foreign.publicKey)), kid: 'one' };
    expect(await checkSignature(await signed(own.privateKey, 'one'), [{ kty: 'EC' }, null, other, asServed])).toBe('verified');
  });

  test.each(['RS384', 'RS512'])('a token may be signed with %s', async (alg) => {
    const pair = await generateKeyPair(alg, { extractable: true });
    const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'one' }];
    expect(await checkSignature(await signed(pair.privateKey, 'one', alg), keys)).toBe('verified');
  });

  test('a token signed by another key of the same name is detected', async () => {
    expect(await checkSignature(await signed(foreign.privateKey, 'one'), [asServed])).toBe('other-key');
  });

  test('a changed or cut token is detected', async () => {
    const token = await signed(own.privateKey, 'one');
    const [header, , signature] = token.split('.');
    const forged = [header, Buffer.from('{"sub":"admin"}').toString('base64url'), signature].join('.');
    expect(await checkSignature(forged, [asServed])).toBe('other-key');
    expect(await checkSignature(token.slice(0, -20), [asServed])).toBe('other-key');
  });

  test('a token whose key the server does not have is detected', async () => {
    expect(await checkSignature(await signed(foreign.privateKey, 'two'), [asServed])).toBe('unknown-key');
  });

  test('a token with any other algorithm is not checked', async () => {
    const secret = new TextEncoder().encode('a shared secret of thirty-two bytes');
    const claims = new TextEncoder().encode('{"sub":"ada"}');
    const shared = await new CompactSign(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret);
    const none = `${Buffer.from('{"alg":"none","kid":"one"}').toString('base64url')}.${Buffer.from(claims).toString('base64url')}.AA`;
    expect(await checkSignature(shared, [asServed])).toBe('unknown-key');
    expect(await checkSignature(none, [asServed])).toBe('unknown-key');
  });

  test('a token cannot be checked without keys, or with broken ones', async () => {
    const token = await signed(own.privateKey, 'one');
    expect(await checkSignature(token, [])).toBe('no-keys');
    expect(await checkSignature(token, [{ ...key, n: '!' }])).toBe('no-keys');
    expect(await checkSignature(token, [{ ...key, n: 'AQAB' }])).toBe('no-keys');
  });
});
