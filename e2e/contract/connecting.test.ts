import { compactVerify, decodeProtectedHeader, generateKeyPair, importJWK, SignJWT } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { listIn, objectIn, textIn } from '../demo-catalog/json.ts';
import { noLongerAsked } from '../demo-catalog/pinned.ts';
import type { TokenKind } from '../demo-catalog/tokens.ts';
import { demoOnly, openSubjects } from './subject.ts';

for (const subject of await openSubjects()) {
  describe(subject.title, () => {
    afterAll(() => subject.close());

    test('the version can be read without a token and starts with two numbers', async () => {
      const { status, body } = await subject.ask('system/version', null);
      expect(status).toBe(200);
      expect(textIn(objectIn(body).version)).toMatch(/^\d+\.\d+/);
    });

    test('the keys can be read without a token and verify the token once in standard encoding', async () => {
      const { status, body } = await subject.ask('system/config/jwks', null);
      expect(status).toBe(200);
      const { kid } = decodeProtectedHeader(subject.token);
      const key = listIn(objectIn(body).keys)
        .map(objectIn)
        .find((one) => one.kid === kid);
      expect(key).toMatchObject({ kty: 'RSA', use: 'sig' });
      const normal = { kty: 'RSA', n: unsigned(textIn(key?.n)), e: unsigned(textIn(key?.e)) };
      await expect(compactVerify(subject.token, await importJWK(normal, 'RS256'))).resolves.toBeDefined();
    });

    /** Removes the padding and the zero byte at the start of a signed number. */
    function unsigned(value: string): string {
      const bytes = Buffer.from(value, 'base64url');
      return (bytes[0] === 0 ? bytes.subarray(1) : bytes).toString('base64url');
    }

    test('the key is padded and encoded as a signed number', async () => {
      const { body } = await subject.ask('system/config/jwks', null);
      const n = textIn(objectIn(listIn(objectIn(body).keys)[0]).n);
      expect(n).toMatch(/=$/);
      expect(Buffer.from(n, 'base64url')[0]).toBe(0);
    });

    test('a valid token returns its user', async () => {
      const { status, body } = await subject.ask('users/loggedInUser');
      expect(status).toBe(200);
      expect(textIn(objectIn(body).name)).not.toBe('');
    });

    test.each([
      ['no token', null],
      ['another scheme', 'Basic YTpi'],
      ['the scheme in lower case', 'bearer abc'],
      ['a malformed token', 'Bearer abc'],
    ])('%s gets a 401 that opens no login dialog in the browser', async (_what, authorization) => {
      const { status, headers } = await subject.ask('users/loggedInUser', authorization);
      expect(status).toBe(401);
      expect(headers.get('www-authenticate') ?? '').not.toMatch(/basic|digest|negotiate|ntlm/i);
    });

    test('an empty token is refused with a 401 or 500', async () => {
      expect([401, 500]).toContain((await subject.ask('users/loggedInUser', 'Bearer ')).status);
    });

    test('a token signed by another key with the same key id is refused with a 401', async () => {
      expect((await subject.ask('users/loggedInUser', `Bearer ${await forged(decodeProtectedHeader(subject.token).kid)}`)).status).toBe(
        401,
      );
    });

    test('a token signed with an unknown key, as of another server, is refused with a 401 or 500', async () => {
      expect([401, 500]).toContain((await subject.ask('users/loggedInUser', `Bearer ${await forged('a-key-of-nobody')}`)).status);
    });

    async function forged(kid: string | undefined): Promise<string> {
      const { privateKey } = await generateKeyPair('RS256');
      const claims = { sub: 'admin', email: 'admin@catalog.example', isBot: false, tokenType: 'PERSONAL_ACCESS' };
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(kid ? { kid } : {}) })
        .setExpirationTime('1h')
        .sign(privateKey);
    }

    test.for<readonly [TokenKind, number, string]>([
      ['user', 200, ''],
      ['bot', 200, ''],
      ['session', 200, ''],
      ['identity-provider', 200, ''],
      ['unlimited', 200, ''],
      ['no-exp', 200, ''],
      ['ends-soon', 200, ''],
      // The 1.x line accepts a revoked token until it expires.
      subject.from('2.0') ? ['revoked', 401, 'Not Authorized! Invalid personal access token!'] : ['revoked', 200, ''],
      ['expired', 401, 'Expired token!'],
      ['logged-out', 401, subject.from('2.0') ? 'Invalid token, used after logout!' : 'Expired token!'],
      ['old-bot', 401, "Not Authorized! The given token does not match the current bot's token!"],
      ['user-gone', 404, 'User with provider name : nobody and email : nobody@people.example.test not found'],
    ])('a token of kind "%s" gets a %i', async ([kind, status, message], context) => {
      const catalog = demoOnly(subject, `a token of kind ${kind}`, context);
      const answered = await subject.ask('users/loggedInUser', `Bearer ${await catalog.token(kind)}`);
      expect(answered.status).toBe(status);
      expect(textIn(objectIn(answered.body).message)).toBe(message);
    });

    test('no CORS header allows other origins, not even in the answer to a preflight request', async () => {
      const { headers } = await subject.ask('users/loggedInUser');
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      const preflight = await subject.ask('users/loggedInUser', null, 'OPTIONS');
      expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    });

    test('an unknown path gets a 404, or a 500 that contains the 404', async () => {
      const { status, text } = await subject.ask('no/such/route');
      expect(status === 404 || (status === 500 && text.includes('[HTTP 404'))).toBe(true);
    });

    test('the connection tests send every request pinned to them, and no unpinned ones', (context) => {
      const { asked, unpinned } = demoOnly(subject, 'the list of what is pinned', context);
      expect(noLongerAsked('connecting', subject.version, asked)).toEqual([]);
      expect(unpinned).toEqual([]);
    });
  });
}
