import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CompactSign, type CryptoKey, exportJWK, generateKeyPair } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TIMEOUT_MS } from '../api/http.ts';
import { type Address, readAddress } from './address.ts';
import { checkToken, type FoundServer, findServer } from './connect.ts';
import { FAULTS, type FaultId } from './fault.ts';

type Answer = readonly [status: number, body: unknown, headers?: Record<string, string>];
type Answers = Readonly<Record<string, Answer | 'silence'>>;

const own = await generateKeyPair('RS256', { extractable: true });
const foreign = await generateKeyPair('RS256', { extractable: true });
const { n = '', e = '' } = await exportJWK(own.publicKey);
const keys = { keys: [{ kty: 'RSA', kid: 'one', alg: 'RS256', use: 'sig', n: `${n}=`, e }] };

const VERSION = '/api/v1/system/version';
const JWKS = '/api/v1/system/config/jwks';
const USER = '/api/v1/users/loggedInUser';
const version: Answer = [200, { version: '1.6.2', revision: 'x', timestamp: 1 }];
const ada: Answer = [200, { id: '1', name: 'ada', displayName: 'Ada L.', isBot: false, deleted: false }];
const healthy: Answers = { [VERSION]: version, [JWKS]: [200, keys], [USER]: ada };

const closing: (() => void)[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const close of closing.splice(0)) close();
});

/** A local server that gives these answers, and records the requested paths and tokens. */
async function serve(answers: Answers): Promise<{ origin: string; asked: string[]; tokens: (string | undefined)[] }> {
  const asked: string[] = [];
  const tokens: (string | undefined)[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '');
    tokens.push(request.headers.authorization);
    const answer = answers[request.url ?? ''] ?? [404, { code: 404, message: 'HTTP 404 Not Found' }];
    if (answer === 'silence') return;
    const [status, body, headers] = answer;
    response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  // The address of a server that listens on a port has this form.
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked, tokens };
}

async function find(typed: string): ReturnType<typeof findServer> {
  const address = readAddress(typed, new Set());
  return 'fault' in address ? address : findServer(address, false);
}

async function signed(claims: Record<string, unknown>, by: CryptoKey = own.privateKey, kid = 'one'): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims))).setProtectedHeader({ alg: 'RS256', kid }).sign(by);
}

const personal = { sub: 'ada', isBot: false, tokenType: 'PERSONAL_ACCESS', exp: 4_000_000_000 };
const bot = { sub: 'ingestion-bot', isBot: true, tokenType: 'BOT', exp: null };

async function check(answers: Answers, token: string, passed: readonly FaultId[] = []) {
  const { origin, ...seen } = await serve(answers);
  const found: FoundServer = { server: `${origin}/`, host: 'catalog', version: '1.6.2', behindSignIn: false };
  return { result: await checkToken(found, token, new Set(passed)), ...seen };
}

describe('addresses', () => {
  test('a server at the root is found without sending a token', async () => {
    const { origin, asked, tokens } = await serve(healthy);
    expect(await find(`${origin}/table/shop.public.orders`)).toMatchObject({ server: `${origin}/`, version: '1.6.2' });
    expect(asked).toEqual([VERSION]);
    expect(tokens).toEqual([undefined]);
  });

  test('a server below a path is found, and the path is kept', async () => {
    const { origin, asked } = await serve({ [VERSION]: [200, '<html>Welcome</html>'], [`/catalog${VERSION}`]: version });
    expect(await find(`${origin}/catalog/table/x/y`)).toMatchObject({ server: `${origin}/catalog/` });
    expect(asked).toEqual([VERSION, `/catalog${VERSION}`]);
  });

  test('a server is searched for at four addresses at most', async () => {
    const { origin, asked } = await serve({});
    expect(await find(`${origin}/a/b/c/d/e`)).toMatchObject({ fault: 'not-openmetadata' });
    expect(asked).toHaveLength(4);
  });

  test('a host that does not answer is asked once', async () => {
    const address: Address = { origin: '', host: 'nowhere', bases: ['http://127.0.0.1:1/', 'ftp://127.0.0.1:1/'] };
    expect(await findServer(address, false)).toEqual({ fault: 'no-such-host', host: 'nowhere' });
  });
});

describe('tokens', () => {
  test('a token is checked before it is sent, then identifies its user', async () => {
    const { result, asked, tokens } = await check(healthy, `Bearer ${await signed(personal)}`);
    expect(result).toMatchObject({ user: { name: 'ada', displayName: 'Ada L.', isBot: false }, token: { kind: 'user' } });
    expect(asked).toEqual([JWKS, USER]);
    expect(tokens[0]).toBeUndefined();
    expect(tokens[1]).toMatch(/^Bearer ey/);
  });

  test.each([
    ['of another server', signed(personal, foreign.privateKey)],
    ['of a key unknown here', signed(personal, foreign.privateKey, 'two')],
    ['of an identity provider', signed({ email: 'ada@example.com' }, foreign.privateKey, 'idp')],
    ['of a bot', signed(bot)],
  ])('a token %s is not sent on the first click', async (_what, token) => {
    const { tokens } = await check(healthy, await token);
    expect(tokens).toEqual([undefined]);
  });

  test.each<[string, Promise<string>, FaultId, Answers]>([
    ['that belongs to a bot', signed(bot), 'bot-token', { ...healthy, [USER]: [200, { name: 'ingestion-bot', isBot: true }] }],
    ['from an identity provider', signed({ email: 'ada@example.com' }, foreign.privateKey, 'idp'), 'identity-provider', healthy],
    ['that cannot be checked', signed(personal), 'no-keys', { ...healthy, [JWKS]: [500, {}] }],
  ])('a token %s is sent on the second click', async (_what, token, passed, answers) => {
    const { result, tokens } = await check(answers, await token, [passed]);
    expect(result).toHaveProperty('user');
    expect(tokens).toHaveLength(2);
  });

  test('a token of another server is never sent', async () => {
    const { result, tokens } = await check(healthy, await signed(personal, foreign.privateKey), ['no-keys', 'identity-provider']);
    expect(result).toMatchObject({ fault: 'other-server' });
    expect(tokens).toEqual([undefined]);
  });
});

describe('faults', () => {
  const at = async (answers: Answers, path = ''): Promise<unknown> => find((await serve(answers)).origin + path);
  const withToken = async (answers: Answers, token: Promise<string> | string = signed(personal), passed: FaultId[] = []) =>
    (await check(answers, await token, passed)).result;
  const refusal = (status: number, message: string): Answers => ({ ...healthy, [USER]: [status, { code: status, message }] });
  const notAuthorized = (what: string): Answers => refusal(401, `Not Authorized! ${what}`);

  /** Texts from a running 1.6 server; from the newest sources where they differ. */
  const cases: readonly [FaultId, string, () => Promise<unknown>][] = [
    ['empty-address', 'nothing typed', () => find(' ')],
    ['malformed-address', 'no address', () => find('our catalog')],
    ['insecure-http', 'plain http to another computer', () => find('http://catalog.example.com')],
    ['no-such-host', 'nobody listens', () => find('http://127.0.0.1:1')],
    ['time-out', 'no answer', () => at({ [VERSION]: 'silence' })],
    ['not-openmetadata', 'a web site', () => at({ [VERSION]: [200, '<html><title>Intranet</title></html>'] })],
    ['not-openmetadata', 'another API', () => at({ [VERSION]: [200, { version: 'v2' }] })],
    ['not-openmetadata', 'nothing there', () => at({})],
    ['moved', 'a redirect of plain http', () => at({ [VERSION]: [301, '', { location: 'https://catalog.example.com/' }] })],
    ['proxy', 'a login page in its place', () => at({ [VERSION]: [200, '<form><input name="p" type="password"></form>'] })],
    ['proxy', 'a page titled so', () => at({ [VERSION]: [200, '<title>Sign in - Example</title>'] })],
    ['proxy', 'a proxy that wants a login', () => at({ [VERSION]: [401, 'Authorization required'] })],
    ['proxy', 'only the data needs a login', () => withToken({ ...healthy, [USER]: [302, '', { location: '/signin' }] })],
    ['proxy', 'a page instead of the user', () => withToken({ ...healthy, [USER]: [200, '<html></html>'] })],
    ['server-error', 'a proxy without its server', () => at({ [VERSION]: [502, '<html>Bad gateway</html>'] })],
    ['proxy', 'a page instead of the keys', () => withToken({ ...healthy, [JWKS]: [200, '<html></html>'] })],
    ['header-lost', 'the header taken away', () => withToken(notAuthorized('Token not present'))],
    ['header-lost', 'another token in its place', () => withToken(notAuthorized('Token verification failed. Public key mismatch.'))],
    ['server-error', 'an error of its own', () => withToken(refusal(500, 'all shards failed'))],
    ['server-too-old', 'a release before access tokens', () => at({ [VERSION]: [200, { version: '1.2.4' }] })],
    ['unexpected-answer', 'a user of another shape', () => withToken({ ...healthy, [USER]: [200, { user: 'ada' }] })],
    ['empty-token', 'nothing pasted', () => withToken(healthy, 'Bearer ')],
    ['malformed-token', 'half a token', () => withToken(healthy, 'eyJhbGciOi')],
    ['expired-token', 'it has ended', () => withToken(healthy, signed({ ...personal, exp: 1_600_000_000 }))],
    ['other-server', 'another key of the same name', () => withToken(healthy, signed(personal, foreign.privateKey))],
    ['other-server', 'a key that only the server misses', () => withToken(refusal(500, 'SigningKeyNotFoundException: keyID'))],
    ['revoked-token', 'revoked', () => withToken(notAuthorized('Invalid personal access token!'))],
    [
      'revoked-token',
      'a newer one of the bot',
      () => withToken(notAuthorized("The given token does not match the current bot's token!"), signed(bot), ['bot-token']),
    ],
    ['revoked-token', 'logged out', () => withToken(refusal(401, 'Expired token!'))],
    [
      'refused-token',
      'not checked, not taken',
      () =>
        withToken({ ...notAuthorized('Token verification failed.'), [JWKS]: [404, { code: 404, message: 'none' }] }, signed(personal), [
          'no-keys',
        ]),
    ],
    [
      'refused-token',
      'no right to anything',
      () =>
        withToken(refusal(403, 'not allowed'), signed({ ...personal, tokenType: undefined }, foreign.privateKey), ['identity-provider']),
    ],
    ['user-gone', 'no such user', () => withToken(refusal(404, 'User with provider name : ada and email : ada@example.com not found'))],
    ['user-gone', 'a deleted user', () => withToken({ ...healthy, [USER]: [200, { name: 'ada', deleted: true }] })],
    ['bot-token', 'a bot’s', () => withToken(healthy, signed(bot))],
    ['identity-provider', 'not made by a catalog', () => withToken(healthy, signed({ email: 'ada@example.com' }, foreign.privateKey))],
    ['no-keys', 'no public keys', () => withToken({ ...healthy, [JWKS]: [500, {}] })],
  ];

  test.each(cases)('%s: %s', async (fault, _what, meet) => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(fault === 'time-out' ? 50 : ms));
    expect(await meet()).toMatchObject({ fault });
    for (const [ms] of spy.mock.calls) expect(ms).toBe(TIMEOUT_MS);
  });

  test('every fault is tested, except those of the browser and of a policy', () => {
    const met = new Set(cases.map(([fault]) => fault));
    const unmet = Object.keys(FAULTS).filter((id) => ![...met].some((fault) => fault === id));
    expect(unmet).toEqual(['http-forbidden', 'server-set', 'permission-refused', 'storage-full']);
  });
});
