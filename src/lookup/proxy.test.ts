import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { CatalogError } from '../catalog/api/error.ts';
import { checkToken, findServer } from '../catalog/connect/connect.ts';
import { openCatalog } from '../catalog/open-metadata.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { newBudget } from './budget.ts';
import { lookUpPage } from './look-up.ts';

/** What answers, and who says it: something before the server, the server behind it (that does not answer), or the server in error. */
type Row = readonly [what: string, status: number, body: string, said: 'another' | 'behind' | 'error', headers?: Record<string, string>];

const html = (title: string, more = ''): string => `<!DOCTYPE html><html><head><title>${title}</title></head><body>${more}</body></html>`;

/** As sign-in proxies, ingresses, load balancers, gateways and firewalls answer; names of products say whose form it is. */
const ANOTHERS: readonly Row[] = [
  ['a page', 200, html('Welcome'), 'another'],
  ['a page that calls itself JSON', 200, html('Welcome'), 'another', { 'content-type': 'application/json' }],
  ['a sign-in page', 200, html('Sign in', '<form><input type="password"></form>'), 'another'],
  ['a sign-in page that sends itself on', 200, html('Redirecting', '<form><input name="SAMLRequest"></form>'), 'another'],
  ['a captive portal', 200, html('Guest network'), 'another'],
  ['plain text', 200, 'OK', 'another', { 'content-type': 'text/plain' }],
  ['XML', 200, '<?xml version="1.0"?><ok/>', 'another', { 'content-type': 'application/xml' }],
  ['nothing', 200, '', 'another'],
  ['white space', 200, ' \n', 'another'],
  ['no content', 204, '', 'another'],
  ['an empty object', 200, '{}', 'another'],
  ['an empty list', 200, '[]', 'another'],
  ['a list', 200, '[{"id":"1"}]', 'another'],
  ['null', 200, 'null', 'another'],
  ['true', 200, 'true', 'another'],
  ['a text as JSON', 200, '"login required"', 'another'],
  ['an error as an object', 200, '{"error":"login_required"}', 'another'],
  ['errors', 200, '{"errors":[{"detail":"no session"}],"data":null}', 'another'],
  ['a message', 200, '{"message":"Forbidden"}', 'another'],
  ['a redirect', 302, '', 'another', { location: 'https://login.example.test/' }],
  ['a permanent redirect', 308, '', 'another', { location: 'https://login.example.test/' }],
  ['a redirect to nowhere', 303, '', 'another'],
  ['unchanged, to who has nothing', 304, '', 'another'],
  ['oauth2-proxy', 401, '{}', 'another'],
  ['oauth2-proxy’s page', 403, html('Sign In'), 'another'],
  ['basic auth of nginx', 401, html('401 Authorization Required'), 'another', { 'www-authenticate': 'Basic realm="x"' }],
  ['basic auth in text', 401, 'Unauthorized', 'another', { 'content-type': 'text/plain' }],
  ['nothing with 401', 401, '', 'another'],
  ['a list with 401', 401, '[]', 'another'],
  ['Kong without a key', 401, '{"message":"No API key found in request"}', 'another'],
  ['Kong with an id', 401, '{"message":"Unauthorized","request_id":"abc"}', 'another'],
  ['a gateway of WSO2', 401, '{"code":"900902","message":"Missing Credentials","description":"x"}', 'another'],
  ['a gateway of WSO2 with a number', 401, '{"code":900902,"message":"Missing Credentials"}', 'another'],
  ['a gateway of gRPC', 403, '{"code":7,"message":"RBAC: access denied","details":[]}', 'another'],
  ['Azure API Management', 401, '{"statusCode":401,"message":"Access denied due to missing subscription key."}', 'another'],
  ['Apigee', 401, '{"fault":{"faultstring":"Invalid access token","detail":{"errorcode":"oauth.v2.InvalidAccessToken"}}}', 'another'],
  ['Spring', 403, '{"timestamp":1,"status":403,"error":"Forbidden","message":"Access Denied","path":"/api/v1"}', 'another'],
  ['a code of another status', 403, '{"code":401,"message":"Not Authorized! Token not present"}', 'another'],
  ['a code without a message', 401, '{"code":401}', 'another'],
  ['the right form and more', 401, '{"code":401,"message":"Expired token!","status":"error"}', 'another'],
  ['AWS ALB', 403, '', 'another'],
  ['AWS API Gateway', 403, '{"message":"Missing Authentication Token"}', 'another'],
  ['AWS WAF', 403, html('403 Forbidden', '<center><h1>403 Forbidden</h1></center>'), 'another'],
  ['Cloudflare', 403, html('Attention Required! | Cloudflare'), 'another'],
  ['Cloudflare’s 1020', 403, '{"error":"1020","title":"Access denied","ray_id":"x"}', 'another'],
  ['Istio', 403, 'RBAC: access denied', 'another', { 'content-type': 'text/plain' }],
  ['an ingress without a backend', 404, 'default backend - 404', 'another', { 'content-type': 'text/plain' }],
  ['Traefik', 404, '404 page not found\n', 'another', { 'content-type': 'text/plain' }],
  ['nginx', 404, html('404 Not Found'), 'another'],
  ['an empty object with 404', 404, '{}', 'another'],
  ['Kong without a route', 404, '{"message":"no Route matched with those values"}', 'another'],
  ['APISIX', 404, '{"error_msg":"404 Route Not Found"}', 'another'],
  ['a detail', 404, '{"detail":"Not Found"}', 'another'],
  ['nothing with 404', 404, '', 'another'],
  ['not allowed', 405, html('405 Not Allowed'), 'another'],
  ['gone', 410, 'Gone', 'another'],
  ['a blocked page', 451, html('Unavailable For Legal Reasons'), 'another'],
  ['a bad request of nginx', 400, html('400 The plain HTTP request was sent to HTTPS port'), 'another'],
  ['a network that wants a login', 511, html('Network Authentication Required'), 'another'],
  ['nginx without its server', 502, html('502 Bad Gateway'), 'behind'],
  ['nginx with a busy server', 503, html('503 Service Temporarily Unavailable'), 'behind'],
  ['nginx with a slow server', 504, html('504 Gateway Time-out'), 'behind'],
  ['Envoy without its server', 503, 'no healthy upstream', 'behind', { 'content-type': 'text/plain' }],
  ['AWS API Gateway without its server', 502, '{"message":"Internal server error"}', 'behind'],
  ['Cloudflare without its server', 522, html('Connection timed out'), 'behind'],
  ['an error page', 500, html('Internal Server Error'), 'error'],
  ['an empty object with 500', 500, '{}', 'error'],
  ['too many requests', 429, html('Too Many Requests'), 'error'],
  ['too many requests in JSON', 429, '{"message":"API rate limit exceeded"}', 'error'],
  ['too long for a proxy', 414, html('414 Request-URI Too Large'), 'error'],
  ['too long for the web server of OpenMetadata', 414, '<h1>Bad Message 414</h1><pre>reason: URI Too Long</pre>', 'error'],
  ['too large for a proxy', 413, html('413 Request Entity Too Large'), 'error'],
  ['headers too large', 431, '<h1>Bad Message 431</h1><pre>reason: Request Header Fields Too Large</pre>', 'error'],
  ['a bad message for the web server of OpenMetadata', 400, '<h1>Bad Message 400</h1><pre>reason: Bad Request</pre>', 'error'],
];

const REFUSED = 'An exception with message [HTTP 404 Not Found] was thrown while processing request.';

/** As a running 1.6 server answers, or the source of a newer one says: the step it stands in is told as what it is. */
const OWN: readonly (readonly [what: string, status: number, body: object, search: object, entity: object, user: string])[] = [
  ['no token', 401, said(401, 'Not Authorized! Token not present'), { cause: 'header-lost' }, { cause: 'header-lost' }, 'header-lost'],
  ['an expired one', 401, said(401, 'Expired token!'), { state: 'token-expired' }, { state: 'token-expired' }, 'revoked-token'],
  ['a revoked one', 401, said(401, 'Not Authorized! Invalid personal access token!'), refused(), refused(), 'revoked-token'],
  ['a newer form', 401, { ...said(401, 'Not Authorized! Invalid session.'), errorType: 'X' }, refused(), refused(), 'revoked-token'],
  ['one that it cannot read', 401, said(401, 'Not Authorized! Unable to decode the token.'), refused(), refused(), 'header-lost'],
  ['of another key', 500, said(500, "JWT Token keyID doesn't match the configured keyID"), refused(), refused(), 'other-server'],
  ['no such user', 404, said(404, 'User with provider name : a and email : b not found'), refused(), refused(), 'user-gone'],
  [
    'no right',
    403,
    said(403, "Principal: CatalogPrincipal{name='a'} operations [ViewAll] not allowed"),
    denied(),
    denied(),
    'refused-token',
  ],
  ['no such thing', 404, said(404, 'table instance for a not found'), { state: 'search-broken' }, { state: 'not-in-catalog' }, 'user-gone'],
  [
    'no such index',
    500,
    unhandled('OpenSearch exception [reason=no such index [x]]'),
    { state: 'search-broken' },
    failed(500),
    'server-error',
  ],
  ['all shards failed', 500, unhandled('reason=all shards failed'), { state: 'search-broken' }, failed(500), 'server-error'],
  [
    'no search engine',
    500,
    unhandled('java.net.ConnectException: Connection refused'),
    { state: 'search-broken' },
    failed(500),
    'server-error',
  ],
  [
    'no such route',
    500,
    { responseMessage: REFUSED, errorType: 'UNHANDLED_SERVER_EXCEPTION' },
    {},
    { state: 'not-in-catalog' },
    'user-gone',
  ],
  ['a fault of its own', 500, said(500, 'oops'), failed(500), failed(500), 'server-error'],
];

function said(code: number, message: string): object {
  return { code, message };
}

function unhandled(what: string): object {
  return { responseMessage: `An exception with message [${what}] was thrown`, errorType: 'UNHANDLED_SERVER_EXCEPTION' };
}

function failed(status: number): object {
  return { state: 'unreachable', cause: 'server-error', status };
}

function refused(): object {
  return { state: 'token-refused' };
}

function denied(): object {
  return { state: 'no-permission' };
}

const STEPS = {
  search: '/search/query',
  entity: '/dashboards/',
  part: 'fields=extension',
  version: '/system/version',
  keys: '/jwks',
  user: '/users/loggedInUser',
};
type Step = keyof typeof STEPS;

const key = await generateKeyPair('RS256', { extractable: true });
const { n, e } = await exportJWK(key.publicKey);
const claims = JSON.stringify({ sub: 'ada', isBot: false, tokenType: 'PERSONAL_ACCESS', exp: 4_000_000_000 });
const token = await new CompactSign(new TextEncoder().encode(claims)).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key.privateKey);

const ADDRESS = 'https://bi.example.com/superset/dashboard/7/';
const entity = {
  id: 'd7',
  name: '7',
  fullyQualifiedName: 'bi.7',
  sourceUrl: ADDRESS,
  service: { id: 's', type: 'dashboardService', name: 'bi' },
};
const RIGHT: Readonly<Record<Step, object>> = {
  search: { hits: { total: { value: 1 }, hits: [{ _source: { ...entity, entityType: 'dashboard', serviceType: 'Superset' } }] } },
  entity,
  part: { ...entity, extension: { cost: 'CC-1' } },
  version: { version: '1.6.2' },
  keys: { keys: [{ kty: 'RSA', kid: 'one', alg: 'RS256', use: 'sig', n, e }] },
  user: { id: 'u', name: 'ada', isBot: false },
};

type Wrong = { readonly status: number; readonly body: string; readonly headers?: Record<string, string> | undefined };
let wrong: readonly [Step, Wrong] | null = null;
let parts = 0;
let sent: (string | undefined)[] = [];

const server = createServer((request, response) => {
  const url = request.url ?? '';
  sent.push(request.headers.authorization);
  const step = (['part', 'search', 'entity', 'version', 'keys', 'user'] as const).find((one) => url.includes(STEPS[one])) ?? 'entity';
  const [at, answer] = wrong ?? [];
  if (answer && at === step) response.writeHead(answer.status, { 'content-type': 'text/html', ...answer.headers }).end(answer.body);
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(RIGHT[step]));
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
afterAll(() => server.close());
const { port } = server.address() as AddressInfo; // a server that listens on a port
const base = `http://127.0.0.1:${port}/`;
const found = { server: base, host: 'catalog', version: '1.6.2', behindSignIn: false };

/** How a look-up, a part and each step of connecting end where one step is answered so, and all others rightly. */
async function ended(step: Step, answer: Wrong | null): Promise<object> {
  wrong = answer && [step, answer];
  sent = [];
  if (step === 'version') return findServer({ origin: base, host: 'catalog', bases: [base] }, false);
  if (step === 'keys' || step === 'user') return checkToken(found, token, new Set());
  const catalog = openCatalog({ server: base, token, version: '1.6.2' });
  if (step === 'part') {
    // Another each time: an answer that just came is shared.
    parts += 1;
    const told = await catalog.part('properties', { kind: 'dashboard', id: `d${parts}`, fqn: 'bi.7' }).catch((error: unknown) => error);
    return told instanceof CatalogError ? told.why : { part: told };
  }
  const ref: AssetRef = { kind: 'dashboard', tool: 'superset', url: ADDRESS, id: '7' };
  const page = {
    ...{ refs: [ref], known: { serviceTypes: ['Superset'], services: [] }, refused: new Set<string>() },
    site: { origin: 'https://bi.example.com', toolId: 'superset', tenant: '' },
  };
  const signal = new AbortController().signal;
  const context = { catalog, server: base, user: 'ada', signal, budget: newBudget(), now: () => 7, painted: async () => undefined };
  let last: Outcome = { state: 'not-connected' };
  for await (const outcome of lookUpPage(page, context)) last = outcome;
  return last;
}

/** What each of those who say it comes to. */
const TOLD = {
  another: { outcome: { cause: 'proxy' }, fault: 'proxy' },
  behind: { outcome: { cause: 'server-error', behind: true }, fault: 'server-error' },
  error: { outcome: { cause: 'server-error' }, fault: 'server-error' },
} as const;

test('a server that answers rightly is believed in every step', async () => {
  expect(await ended('search', null)).toMatchObject({ state: 'matched', asset: { name: '7', detail: 'whole' } });
  expect(await ended('part', null)).toMatchObject({ part: [{ name: 'cost' }] });
  expect(await ended('version', null)).toMatchObject({ version: '1.6.2' });
  expect(await ended('user', null)).toMatchObject({ user: { name: 'ada' } });
});

const ROWS = ANOTHERS.map(([what, status, body, by, headers]) => ({ what, status, by, answer: { status, body, headers } }));

describe.each(ROWS)('$what ($status) in the place of the server', ({ answer, by }) => {
  const { outcome, fault } = TOLD[by];

  test('is not taken for it by a look-up', async () => {
    expect(await ended('search', answer)).toMatchObject({ state: 'unreachable', ...outcome });
    expect(await ended('entity', answer)).toMatchObject({ state: 'unreachable', ...outcome, last: { asset: { name: '7' } } });
  });

  test('fails a part of a card, which is not empty for that', async () => {
    expect(await ended('part', answer)).toMatchObject({ reason: 'unreachable', ...outcome });
  });

  test('is not taken for it while connecting', async () => {
    const version = await ended('version', answer);
    expect(version).toHaveProperty('fault');
    expect(['proxy', 'moved', 'not-openmetadata', 'server-error']).toContain('fault' in version && version.fault);
    expect(await ended('user', answer)).toMatchObject({ fault });
    expect(await ended('keys', answer)).toMatchObject({ fault: by === 'another' ? 'proxy' : 'no-keys' });
    expect(sent, 'the token goes to nobody who has not shown the keys').toEqual([undefined]);
  });
});

describe.each(OWN)('what OpenMetadata says of %s (%i)', (_what, status, body, search, read, user) => {
  const answer = { status, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };

  test('is told as what it is', async () => {
    expect(await ended('search', answer)).toMatchObject(search);
    expect(await ended('entity', answer)).toMatchObject(read);
    expect(await ended('user', answer)).toMatchObject({ fault: user });
  });

  test('is never taken for somebody else’s', async () => {
    for (const step of ['search', 'entity', 'part', 'user'] as const)
      expect(JSON.stringify(await ended(step, answer))).not.toContain('"proxy"');
  });
});

test('a part that failed for a proxy is asked again at once, and one that came is not', async () => {
  const catalog = openCatalog({ server: base, token, version: '1.6.2' });
  const read = () => catalog.part('properties', { kind: 'dashboard', id: 'again', fqn: 'bi.7' });
  wrong = ['part', { status: 200, body: '{"error":"login_required"}' }];
  await expect(read()).rejects.toThrow(CatalogError);
  wrong = null;
  expect(await read()).toMatchObject([{ name: 'cost' }]);
  sent = [];
  await read();
  expect(sent).toEqual([]);
});

test('an answer that is cut off, or of a shape that is not known, is the server’s and not understood', async () => {
  const cut = { status: 200, body: JSON.stringify(RIGHT.search).slice(0, 90) };
  expect(await ended('search', cut)).toMatchObject({ state: 'unexpected-answer', where: 'search: body' });
  expect(await ended('search', { status: 200, body: '{"hits":{"list":[]}}' })).toMatchObject({ state: 'unexpected-answer' });
  expect(await ended('part', { status: 200, body: '{"status":"ok"}' })).toMatchObject({ reason: 'unexpected-answer' });
});

test('a search of which a part failed does not say that there is nothing', async () => {
  const none = (failed: number) => ({
    status: 200,
    body: JSON.stringify({ _shards: { failed }, hits: { total: { value: 0 }, hits: [] } }),
  });
  expect(await ended('search', none(3))).toMatchObject({ state: 'search-broken' });
  expect(await ended('search', none(0))).toMatchObject({ state: 'not-in-catalog' });
});
