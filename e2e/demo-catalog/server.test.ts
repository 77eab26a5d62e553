import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { DECOY_OWNER } from './decoys.ts';
import { fqnOf, idOf, nameOf } from './entities.ts';
import type { Fault } from './faults.ts';
import { listIn, objectIn, parsed, textIn } from './json.ts';
import type { Catalog, CatalogOptions } from './server.ts';
import { startCatalog } from './server.ts';

// One key for all: generating an RSA key takes longer than everything else.
const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const key = await exportJWK(privateKey);

const open: Catalog[] = [];
afterEach(async () => {
  for (const catalog of open.splice(0)) await catalog.close();
});

async function started(options: CatalogOptions = {}): Promise<Catalog> {
  const catalog = await startCatalog({ decoys: false, key, ...options });
  open.push(catalog);
  return catalog;
}

async function asked(catalog: Catalog, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, catalog.url), {
    headers: { authorization: `Bearer ${await catalog.token('user')}`, ...headers },
    redirect: 'manual',
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

const VERSION = 'api/v1/system/version';

describe('under a sub-path', () => {
  test('with a sub-path, only paths below it reach the catalog, and a token sent elsewhere is recorded', async () => {
    const catalog = await started({ basePath: '/catalog' });
    expect(catalog.url).toMatch(/\/catalog\/$/);
    expect((await asked(catalog, VERSION)).status).toBe(200);
    expect((await asked(catalog, `/${VERSION}`)).status).toBe(404);
    expect(catalog.requests.map(({ path, status, authorized }) => [path, status, authorized])).toEqual([
      [`/catalog/${VERSION}`, 200, 'user admin'],
      [`/${VERSION}`, 404, 'user admin'],
    ]);
  });
});

test('the record of requests contains no token', async () => {
  const catalog = await started();
  const token = await catalog.token('bot');
  await asked(catalog, VERSION, { authorization: `Bearer ${token}`, cookie: 'a=b' });
  expect(catalog.requests[0]).toMatchObject({ authorized: 'bot ingestion-bot', cookies: true });
  expect(JSON.stringify(catalog.requests)).not.toContain(token.split('.')[2]);
  catalog.requests.clear();
  expect(catalog.requests).toHaveLength(0);
});

describe('planted faults', () => {
  const faults: readonly (readonly [Fault, number, string])[] = [
    [{ kind: 'status', status: 503 }, 503, '{"code":503,"message":"Something went wrong"}'],
    [{ kind: 'status', status: 500, body: 'html' }, 500, '<html><body><h1>500</h1></body></html>'],
    [{ kind: 'html-login' }, 200, '<!doctype html><title>Sign in</title><form><input type="password"></form>'],
    [{ kind: 'other-shape' }, 200, '{"status":"ok","items":7}'],
  ];
  test.each(faults)('a planted fault replaces only the matching answers: %j', async (answer, status, text) => {
    const catalog = await started();
    const remove = catalog.faults.add({ match: /system\/version/, answer });
    expect(await asked(catalog, VERSION)).toMatchObject({ status, text });
    expect((await asked(catalog, 'api/v1/system/config/jwks')).status).toBe(200);
    remove();
    expect(objectIn((await asked(catalog, VERSION)).body).version).toBe('1.6.2');
  });

  test('a planted fault occurs the given number of times', async () => {
    const catalog = await started();
    catalog.faults.add({ match: (path) => path.startsWith('/api/'), times: 2, answer: { kind: 'status', status: 429 } });
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await asked(catalog, VERSION)).status);
    expect(statuses).toEqual([429, 429, 200]);
  });

  test('a planted redirect names its target in the Location header', async () => {
    const catalog = await started();
    catalog.faults.add({ match: /./, answer: { kind: 'redirect', to: 'https://login.example.test/' } });
    const { status, headers } = await asked(catalog, VERSION);
    expect([status, headers.get('location')]).toEqual([302, 'https://login.example.test/']);
  });

  test('a planted cut-off answer is not valid JSON', async () => {
    const catalog = await started();
    catalog.faults.add({ match: /./, answer: { kind: 'cut-off-json' } });
    const { status, body, text } = await asked(catalog, VERSION);
    expect([status, body, text.length > 0]).toEqual([200, null, true]);
  });

  test('a planted close or hang gives no answer', async () => {
    const catalog = await started();
    catalog.faults.add({ match: /version/, times: 1, answer: { kind: 'close' } });
    await expect(asked(catalog, VERSION)).rejects.toThrow();
    catalog.faults.add({ match: /version/, answer: { kind: 'hang' } });
    await expect(fetch(new URL(VERSION, catalog.url), { signal: AbortSignal.timeout(300) })).rejects.toThrow(/time/i);
    expect(catalog.requests.map(({ status }) => status)).toEqual([0, 0]);
  });

  test('latency and a planted delay add up', async () => {
    const catalog = await started({ latencyMs: 60 });
    catalog.faults.add({ match: /version/, answer: { kind: 'delay', ms: 60 } });
    const from = performance.now();
    await asked(catalog, VERSION);
    expect(performance.now() - from).toBeGreaterThanOrEqual(115);
  });
});

describe('releases', () => {
  const fields: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['1.3.4', ['owner', 'domain'], ['owners', 'domains', 'certification']],
    ['1.5.15', ['owners', 'domain'], ['owner', 'domains', 'certification']],
    ['1.6.0-SNAPSHOT', ['owners', 'domain'], ['owner', 'domains', 'certification']],
    ['1.6.2', ['owners', 'domain', 'certification'], ['owner', 'domains']],
    ['1.9.0', ['owners', 'domains', 'certification'], ['owner', 'domain']],
    ['2.0.5', ['owners', 'domains', 'certification'], ['owner', 'domain']],
  ];
  test.each(fields)('release %s has the fields %j and refuses %j', async (version, known, unknown) => {
    const catalog = await started({ version });
    const read = (names: string) => asked(catalog, `api/v1/dashboards/name/superset_local.1?fields=${names}`);
    const { status, body } = await read(known.join(','));
    expect(status).toBe(200);
    expect(Object.keys(objectIn(body))).toEqual(expect.arrayContaining([...known]));
    for (const name of unknown) expect(await read(name)).toMatchObject({ status: 400, body: { message: `Invalid field name ${name}` } });
  });

  test.each([
    ['1.6.2', 200],
    ['2.0.5', 401],
  ])('release %s answers a revoked token with %i', async (version, status) => {
    const catalog = await started({ version });
    expect((await asked(catalog, 'api/v1/users/loggedInUser', { authorization: `Bearer ${await catalog.token('revoked')}` })).status).toBe(
      status,
    );
  });

  test.each([
    ['1.6.2', 0],
    ['1.9.0', 1],
  ])('release %s: a search for the name of a schema in another case has %i hits', async (version, count) => {
    const catalog = await started({ version });
    const filter = {
      query: { bool: { filter: [{ term: { 'name.keyword': 'PAYMENTS' } }, { term: { 'databaseSchema.name.keyword': 'public' } }] } },
    };
    const { body } = await asked(catalog, `api/v1/search/query?q=*&query_filter=${encodeURIComponent(JSON.stringify(filter))}`);
    expect(objectIn(objectIn(objectIn(body).hits).total).value).toBe(count);
  });
});

describe('unpinned requests', () => {
  const asking: readonly (readonly [string, string, readonly string[]])[] = [
    ['1.6.2', 'fields=owners,tags', []],
    ['1.6.2', 'fields=owners,sampleData', ['GET /tables/name/{fqn} fields:sampleData']],
    ['1.6.2', 'fields=owner', ['GET /tables/name/{fqn} fields:owner']],
    ['1.4.8', 'fields=owner', []],
    ['2.0.7', 'fields=domains&limit=3', ['GET /tables/name/{fqn} limit']],
  ];
  test.each(asking)('release %s, query %s: the unpinned parts are %j', async (version, query, unpinned) => {
    const catalog = await started({ version });
    await asked(catalog, `api/v1/tables/name/snowflake_prod.ANALYTICS.PUBLIC.ORDERS?${query}`);
    expect(catalog.unpinned).toEqual(unpinned);
  });

  test('whether a request is unpinned depends on the release', async () => {
    for (const [version, unpinned] of [
      ['1.6.2', ['GET /announcements']],
      ['2.0.7', []],
    ] as const) {
      const catalog = await started({ version });
      await asked(catalog, 'api/v1/announcements');
      expect(catalog.unpinned).toEqual(unpinned);
    }
  });
});

test('a change by a test is visible to the next request', async () => {
  const catalog = await started();
  const orders = catalog.entities.find('table', 'snowflake_prod.ANALYTICS.PUBLIC.ORDERS');
  const read = () => asked(catalog, `api/v1/tables/${idOf(orders)}`);
  catalog.entities.patch(idOf(orders), { description: 'New words' });
  expect(objectIn((await read()).body).description).toBe('New words');
  catalog.entities.softDelete(idOf(orders));
  expect((await read()).status).toBe(404);
  catalog.entities.remove(idOf(orders));
  expect((await asked(catalog, `api/v1/tables/${idOf(orders)}?include=all`)).status).toBe(404);
});

test('answers of 256 bytes or more are compressed if the client accepts gzip', async () => {
  const catalog = await started();
  const compressed = async (path: string) => (await asked(catalog, path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding');
  expect(await compressed(VERSION)).toBeNull();
  expect(await compressed('api/v1/system/config/jwks')).toBe('gzip');
});

test('a deep link of the web application gets a 404 with an HTML page', async () => {
  const catalog = await started();
  expect((await asked(catalog, '')).status).toBe(200);
  const { status, headers } = await asked(catalog, 'table/a.b.c.d');
  expect([status, headers.get('content-type')]).toEqual([404, 'text/html']);
});

describe('decoys', () => {
  test('each asset has twenty decoys, all with the wrong owner and none with its address', async () => {
    const plain = await started();
    const catalog = await started({ decoys: true });
    const known = new Set(plain.entities.all().map(idOf));
    const decoys = catalog.entities.all().filter((one) => !known.has(idOf(one)) && /^(table|dashboard|chart|pipeline)$/.test(one.kind));
    for (const one of decoys) expect(listIn(one.body.owners).map((owner) => textIn(objectIn(owner).displayName))).toEqual([DECOY_OWNER]);

    const orders = plain.entities.find('table', 'duckdb_shop.shop.main.big_orders');
    const alike = decoys.filter(({ body }) => textIn(body.displayName) === nameOf(orders) && textIn(body.description) === 'A decoy.');
    expect(alike.length).toBeGreaterThanOrEqual(20);
    const addresses = new Set(plain.entities.all().map(({ kind, body }) => `${kind} ${textIn(body.sourceUrl)}`));
    for (const { kind, body } of decoys)
      if (body.sourceUrl && body.deleted !== true) expect(addresses).not.toContain(`${kind} ${textIn(body.sourceUrl)}`);
  });

  test('a search ranks thirty decoys of the same name before the right asset', async () => {
    const catalog = await started({ decoys: true });
    const filter = {
      query: {
        bool: { filter: [{ term: { serviceType: 'superset' } }, { term: { entityType: 'dashboard' } }, { term: { 'name.keyword': '2' } }] },
      },
    };
    const { body } = await asked(
      catalog,
      `api/v1/search/query?q=*&index=dataAsset&size=100&query_filter=${encodeURIComponent(JSON.stringify(filter))}`,
    );
    const found = listIn(objectIn(objectIn(body).hits).hits).map((hit) => textIn(objectIn(objectIn(hit)._source).fullyQualifiedName));
    expect(found.indexOf('superset_local.2')).toBeGreaterThanOrEqual(30);
  });

  test('the decoys are the same in every run', async () => {
    const [one, other] = [await started({ decoys: true }), await started({ decoys: true })];
    expect(one.entities.all().map(fqnOf)).toEqual(other.entities.all().map(fqnOf));
  });
});
