import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Entity } from './entities.ts';
import { fqnOf, idOf, referenceTo } from './entities.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, parsed, textIn } from './json.ts';
import type { Catalog } from './server.ts';
import { startCatalog } from './server.ts';

let catalog: Catalog;
beforeAll(async () => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  catalog = await startCatalog({ decoys: false, key: await exportJWK(privateKey) });
});
afterAll(() => catalog.close());
afterEach(() => catalog.faults.clear());

/** Reads a path below /api/v1 as a user; the default user owns and administers nothing. */
async function asked(path: string, user = 'viewer') {
  const authorization = `Bearer ${await catalog.token(user.endsWith('-bot') ? 'bot' : 'user', { user })}`;
  const response = await fetch(new URL(`api/v1/${path}`, catalog.url), { headers: { authorization } });
  const text = await response.text();
  return { status: response.status, text, body: objectIn(parsed(text)) };
}

const dataIn = ({ data }: JsonObject) => listIn(data).map(objectIn);
const FINANCE = 'snowflake_prod.ANALYTICS.FINANCE';
const invoices = (): Entity => catalog.entities.find('table', `${FINANCE}.INVOICES`);

describe('mail addresses', () => {
  const mailOf = async (path: string, user?: string) => textIn((await asked(path, user)).body.email);
  const ada = (): string => idOf(catalog.entities.find('user', '"ada.lovelace"'));

  test('a plain user sees masked mail addresses of other users in every read', async () => {
    expect(await mailOf(`users/${ada()}`)).toBe('********@masked.com');
    expect(await mailOf('users/name/ada.lovelace')).toBe('********@masked.com');
    const all = dataIn((await asked('users?limit=100')).body);
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all.map(({ email }) => email))).toEqual(new Set(['********@masked.com']));
  });

  test('administrators and bots see full mail addresses', async () => {
    for (const user of ['admin', 'ingestion-bot']) expect(await mailOf(`users/${ada()}`, user)).toBe('ada.lovelace@larkspur.example');
  });

  test('a plain user sees their own mail address only in the answer of loggedInUser', async () => {
    expect(await mailOf('users/loggedInUser')).toBe('viewer@larkspur.example');
    expect(await mailOf('users/name/viewer')).toBe('********@masked.com');
  });

  test('every user sees the mail address of a team', async () => {
    expect(await mailOf('teams/name/finance-analytics')).toBe('finance-analytics@larkspur.example');
  });
});

describe('tests of a personal column', () => {
  const list = (user?: string) => asked(`dataQuality/testCases?entityFQN=${fqnOf(invoices())}&limit=20&fields=testCaseResult`, user);
  const named = (tests: readonly JsonObject[], name: string) =>
    objectIn(tests.find((one) => textIn(one.fullyQualifiedName).endsWith(name)));

  test('tests of a personal column have no result for a plain user, and only their name shows that they are masked', async () => {
    const link = encodeURIComponent(`<#E::table::${fqnOf(invoices())}>`);
    const searched = await asked(
      `dataQuality/testCases/search/list?entityLink=${link}&includeAllTests=true&limit=20&fields=testCaseResult`,
    );
    for (const { body } of [await list(), searched]) {
      const masked = named(dataIn(body), '.email_not_null');
      expect(masked).toMatchObject({ name: 'email_not_null [MASKED]', testCaseStatus: 'Success' });
      for (const key of ['testCaseResult', 'parameterValues', 'description', 'displayName']) expect(masked).not.toHaveProperty(key);
      expect(named(dataIn(body), '.id_not_null')).toMatchObject({ name: 'id_not_null', testCaseResult: { testCaseStatus: 'Success' } });
    }
  });

  test('tests of a personal column are complete for administrators, owners and members of an owning team', async () => {
    const whole = { name: 'email_not_null', testCaseResult: {} };
    const read = async (user: string) => named(dataIn((await list(user)).body), '.email_not_null');
    for (const user of ['admin', 'jurgen.gross']) expect(await read(user)).toMatchObject(whole);
    const { owners = [] } = invoices().body;
    expect(await read('oconnor')).not.toHaveProperty('testCaseResult');
    catalog.entities.patch(idOf(invoices()), { owners: [referenceTo(catalog.entities.find('team', 'growth'))] });
    expect(await read('oconnor')).toMatchObject(whole);
    catalog.entities.patch(idOf(invoices()), { owners });
  });
});

test('plain users see a masked name in the profile of a personal column', async () => {
  const columns = async (user?: string) =>
    listIn((await asked(`tables/${fqnOf(invoices())}/tableProfile/latest`, user)).body.columns).map((one) => textIn(objectIn(one).name));
  expect(await columns()).toContain('CUSTOMER_EMAIL [MASKED]');
  expect(await columns('admin')).toContain('CUSTOMER_EMAIL');
});

describe('queries of a table', () => {
  const list = (fields: string, user?: string) => asked(`queries?entityId=${idOf(invoices())}&limit=10&fields=${fields}`, user);

  test('queries of a table are a 500 for a plain user who does not request their tags', async () => {
    const { status, text } = await list('owners,users');
    expect([status, text]).toEqual([500, expect.stringContaining('Query.getTags()\\" is null')]);
    expect((await list('owners,users,tags')).status).toBe(200);
    expect((await list('owners,users', 'admin')).status).toBe(200);
  });

  test('the text of a query tagged as personal is hidden from all but its owner and administrators', async () => {
    const [query] = dataIn((await list('owners,tags', 'admin')).body);
    const { id, tags, owners, query: text } = query ?? {};
    catalog.entities.patch(textIn(id), { tags: [{ tagFQN: 'PII.Sensitive', source: 'Classification' }] });
    const read = async (user: string) => dataIn((await list('owners,tags', user)).body).find((one) => one.id === id)?.query;
    expect(await read('viewer')).toBe('********');
    const owner = catalog.entities.all().find((one) => idOf(one) === objectIn(listIn(owners)[0]).id);
    expect([await read('admin'), await read(textIn(owner?.body.name))]).toEqual([text, text]);
    catalog.entities.patch(textIn(id), { tags: tags ?? [] });
  });
});

test("fields of an API endpoint include their tags only if the endpoint's tags are requested", async () => {
  const path = 'apiEndpoints/name/shop_api.orders.getOrder';
  const emailOf = (body: JsonObject) => objectIn(listIn(objectIn(body.responseSchema).schemaFields)[1]);
  expect(emailOf((await asked(path)).body)).not.toHaveProperty('tags');
  const { fullyQualifiedName, tags } = emailOf((await asked(`${path}?fields=tags`)).body);
  expect(fullyQualifiedName).toBe('shop_api.orders.getOrder.responseSchema.email');
  expect(listIn(tags).map((tag) => objectIn(tag).tagFQN)).toEqual(['PII.Sensitive']);
});

test('lineage puts a pipeline between the ends of its edge, with the column pairs of the ends', async () => {
  const pipeline = catalog.entities.find('pipeline', 'airflow_old.stock_hourly');
  const { body } = await asked(`lineage/pipeline/${idOf(pipeline)}?upstreamDepth=1&downstreamDepth=1`);
  const ends = (edges: Json | undefined) => listIn(edges).map(objectIn);
  const [up, down] = [ends(body.upstreamEdges), ends(body.downstreamEdges)];
  const board = catalog.entities.find('table', 'snowflake_prod.ANALYTICS.FLOWS.BOARD_FACTS');
  expect(up.map(({ fromEntity, toEntity }) => [fromEntity, toEntity])).toEqual([[idOf(invoices()), idOf(pipeline)]]);
  expect(down.map(({ fromEntity, toEntity }) => [fromEntity, toEntity])).toEqual([[idOf(pipeline), idOf(board)]]);
  for (const { lineageDetails } of [...up, ...down]) {
    const [line] = listIn(objectIn(lineageDetails).columnsLineage).map(objectIn);
    expect(line).toMatchObject({ fromColumns: [`${FINANCE}.INVOICES.AMOUNT`], toColumn: `${fqnOf(board)}.AMOUNT` });
  }
});

test('a conditional rule empties searches for a kind, but its assets can still be read by name', async () => {
  catalog.entities.deny('denied', 'table', `${FINANCE}.PRICES`);
  const totalOf = async (user: string) => objectIn(objectIn((await asked('search/query?q=*&index=table', user)).body.hits).total).value;
  expect([await totalOf('denied'), Number(await totalOf('viewer')) > 10]).toEqual([0, true]);
  expect((await asked(`tables/name/${FINANCE}.INVOICES`, 'denied')).status).toBe(200);
  expect((await asked(`tables/name/${FINANCE}.PRICES`, 'denied')).status).toBe(403);
  catalog.entities.allow('denied');
});

test('the index "all" contains services, queries and tests, but no users, teams or domains', async () => {
  const { body } = await asked('search/query?q=*&index=all&size=10000&include_source_fields=entityType');
  const kinds = new Set(listIn(objectIn(body.hits).hits).map((hit) => textIn(objectIn(objectIn(hit)._source).entityType)));
  for (const kind of ['databaseService', 'query', 'testCase', 'tag', 'table']) expect(kinds).toContain(kind);
  for (const kind of ['user', 'team', 'domain']) expect(kinds).not.toContain(kind);
});

test.each(['<b>bold</b>', 'back\\slash'])(
  'a search for announcements or tests of a table named %s fails, but the table itself can be read',
  async (name) => {
    const fqn = `"snowflake.odd.names".ANALYTICS."Mixed Case.Schema".${name}`;
    const link = encodeURIComponent(`<#E::table::${fqn}>`);
    const statuses = await Promise.all(
      [`feed?entityLink=${link}&type=Announcement`, `dataQuality/testCases/search/list?entityLink=${link}&limit=1`].map(
        async (path) => (await asked(path)).status,
      ),
    );
    expect(statuses).toEqual(name.includes('<') ? [400, 400] : [200, 500]);
    expect((await asked(`tables/name/${encodeURIComponent(fqn)}`)).status).toBe(200);
  },
);

describe('switches of the demo catalog', () => {
  const path = () => `dashboards/name/superset_local.1?fields=charts,owners`;

  test('the switch "lost-fields" drops fields from simultaneous reads of one entity, or with "always" from every read', async () => {
    catalog.faults.add({ match: /dashboards\/name/, answer: { kind: 'lost-fields', fields: ['charts'] } });
    catalog.setLatency(1_000);
    const [one, other] = await Promise.all([asked(path()), asked(path())]);
    catalog.setLatency(0);
    for (const { body } of [one, other]) expect([Object.hasOwn(body, 'charts'), Object.hasOwn(body, 'owners')]).toEqual([false, true]);
    expect((await asked(path())).body).toHaveProperty('charts');
    catalog.faults.clear();
    catalog.faults.add({ match: /dashboards\/name/, times: 1, answer: { kind: 'lost-fields', fields: ['charts'], always: true } });
    expect((await asked(path())).body).not.toHaveProperty('charts');
    expect((await asked(path())).body).toHaveProperty('charts');
  });

  test('the switch "refused-field" fails only requests for that field', async () => {
    catalog.faults.add({ match: /./, answer: { kind: 'refused-field', field: 'charts' } });
    expect(await asked(path())).toMatchObject({ status: 400, body: { code: 400, message: 'Invalid field name charts' } });
    expect((await asked('dashboards/name/superset_local.1?fields=owners')).status).toBe(200);
  });

  test('the switches for a missing or broken index fail searches but not reads', async () => {
    const search = () => asked('search/query?q=*&index=dataAsset');
    catalog.faults.add({ match: /search\/query/, times: 1, answer: { kind: 'missing-index', status: 500 } });
    expect(await search()).toMatchObject({ status: 500, text: expect.stringContaining('no such index [dataAsset]') });
    catalog.faults.add({ match: /search\/query/, times: 1, answer: { kind: 'missing-index', status: 404 } });
    expect(await search()).toMatchObject({ status: 404, body: { code: 404, message: 'Failed to to find index dataAsset' } });
    catalog.faults.add({ match: /search\/query/, answer: { kind: 'broken-index' } });
    expect(await search()).toMatchObject({ status: 500, text: expect.stringContaining('all shards failed') });
    expect((await asked(path())).status).toBe(200);
  });

  test('the switch "matches" sets the total of a search, capped at 10,000', async () => {
    const totalWith = async (count: number) => {
      catalog.faults.add({ match: /search\/query/, times: 1, answer: { kind: 'matches', count } });
      return objectIn((await asked('search/query?q=*&index=dataAsset&size=1')).body.hits).total;
    };
    expect(await totalWith(130)).toEqual({ value: 130, relation: 'eq' });
    expect(await totalWith(17_340)).toEqual({ value: 10_000, relation: 'gte' });
  });

  test('the switch "masked-names" masks names of personal columns even for administrators', async () => {
    catalog.faults.add({ match: /tables\/name/, answer: { kind: 'masked-names' } });
    const { body } = await asked(`tables/name/${fqnOf(invoices())}?fields=columns,tags`, 'admin');
    expect(listIn(body.columns).map((one) => objectIn(one).name)).toContain('CUSTOMER_EMAIL [MASKED]');
  });
});

test('a search with 10,001 matches counts 10,000', async () => {
  const entities = Array.from({ length: 10_001 }, (_, at) => ({
    ...invoices(),
    body: {
      ...invoices().body,
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      fullyQualifiedName: `a.b.c${at}.t`,
      columns: [],
    },
  }));
  const crowded = await startCatalog({ data: entities, decoys: false });
  const authorization = `Bearer ${await crowded.token('user')}`;
  const found = await fetch(new URL('api/v1/search/query?q=*&index=table&size=2', crowded.url), { headers: { authorization } });
  const { total, hits } = objectIn(objectIn(parsed(await found.text())).hits);
  expect([total, listIn(hits).length]).toEqual([{ value: 10_000, relation: 'gte' }, 2]);
  await crowded.close();
});
