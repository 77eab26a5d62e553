import { CompactSign, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { parsePastedToken } from './token.ts';

const { privateKey } = await generateKeyPair('RS256');

async function signed(claims: unknown): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'RS256', kid: 'k', typ: 'JWT' })
    .sign(privateKey);
}

// Claims from a running 1.6 server, with names replaced.
test.each([
  [
    'a person’s access token',
    { sub: 'ada', isBot: false, tokenType: 'PERSONAL_ACCESS', exp: 1_800_000_000 },
    { kind: 'user', user: 'ada', endsAt: 1_800_000_000_000 },
  ],
  [
    'a bot’s token, whose expiry is null',
    { sub: 'ingestion-bot', isBot: true, tokenType: 'BOT', exp: null },
    { kind: 'bot', user: 'ingestion-bot', endsAt: null },
  ],
  [
    'a bot’s token from an old server, without a type',
    { sub: 'ingestion-bot', isBot: true },
    { kind: 'bot', user: 'ingestion-bot', endsAt: null },
  ],
  [
    'a login session',
    { sub: 'ada', isBot: false, tokenType: 'OM_USER', exp: 1_800_000_000 },
    { kind: 'session', user: 'ada', endsAt: 1_800_000_000_000 },
  ],
  [
    'an identity provider’s token, with the mail address as user',
    { email: 'ada@example.com', exp: 1_800_000_000 },
    { kind: 'identity-provider', user: 'ada@example.com', endsAt: 1_800_000_000_000 },
  ],
  ['one without any end', { sub: 'ada', tokenType: 'PERSONAL_ACCESS' }, { kind: 'user', user: 'ada', endsAt: null }],
])('the claims of %s are read', async (_what, claims, expected) => {
  const text = await signed(claims);
  expect(parsePastedToken(text)).toEqual({ text, ...expected });
});

test('text copied along with a token is dropped', async () => {
  const text = await signed({ sub: 'ada', tokenType: 'PERSONAL_ACCESS' });
  const broken = `${text.slice(0, 40)}\r\n  ${text.slice(40, 90)}\n${text.slice(90)}`;
  for (const pasted of [
    ` ${text}\n`,
    `Bearer ${text}`,
    `bearer  ${text}`,
    `Authorization: Bearer ${text}`,
    `"${text}"`,
    broken,
    `\u200b${text}`,
  ]) {
    expect(parsePastedToken(pasted)).toMatchObject({ text, user: 'ada' });
  }
});

test.each([[''], ['   '], ['\n'], ['Bearer '], ['bearer'], ['""']])('%j contains no token', (pasted) => {
  expect(parsePastedToken(pasted)).toBe('empty');
});

test('a text that is not a token is rejected', async () => {
  const text = await signed({ sub: 'ada' });
  const [header = '', , signature = ''] = text.split('.');
  const claims = (value: unknown): string => `${header}.${Buffer.from(JSON.stringify(value)).toString('base64url')}.${signature}`;
  for (const pasted of [
    'abc',
    'a.b.c',
    `${text}.x`,
    text.slice(0, text.lastIndexOf('.')),
    text.slice(0, text.lastIndexOf('.') + 1),
    claims([1]),
    claims({ exp: 'soon' }),
    `x${text}`,
  ]) {
    expect(parsePastedToken(pasted), pasted).toBe('malformed');
  }
  expect(parsePastedToken(claims({ sub: 'ada' }))).toMatchObject({ user: 'ada' });
});

test('the time of issue is read', () => {
  const [head, claims] = [{ alg: 'RS256' }, { sub: 'ada', iat: 1_700_000_000, exp: 1_700_003_600 }].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  expect(parsePastedToken(`${head}.${claims}.c2ln`)).toMatchObject({ madeAt: 1_700_000_000_000, endsAt: 1_700_003_600_000 });
});
