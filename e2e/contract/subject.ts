import { exportJWK, generateKeyPair } from 'jose';
import type { TestContext } from 'vitest';
import { PLAIN_USER } from '../demo-catalog/data/company.ts';
import { demoData } from '../demo-catalog/data/demo.ts';
import { withDecoys } from '../demo-catalog/decoys.ts';
import type { Json, JsonObject } from '../demo-catalog/json.ts';
import { listIn, numberIn, objectIn, parsed, textIn } from '../demo-catalog/json.ts';
import { type KindName, kindOf } from '../demo-catalog/kinds.ts';
import { RELEASES } from '../demo-catalog/releases.ts';
import type { Catalog } from '../demo-catalog/server.ts';
import { startCatalog } from '../demo-catalog/server.ts';
import { atLeast } from '../demo-catalog/version.ts';

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** null if the answer is not JSON. */
  readonly body: Json;
  readonly text: string;
}

/**
 * The user who sends the requests. Administrators see everything; plain users do not see other users' mail addresses, or results of tests
 * on personal columns.
 */
export type Who = 'administrator' | 'plain user';

/** The server under test and its user: a real server, if its address is given, else the demo catalogue. */
export interface Subject {
  /** null for a real server. */
  readonly demo: Catalog | null;
  readonly who: Who;
  readonly version: string;
  /** Version and user, for the titles of tests. */
  readonly title: string;
  /** The server's address; ends in "/". */
  readonly base: string;
  /**
   * Whether it is this release or a later one. Features that an older release lacks are not tested. A snapshot comes before its release:
   * Placard treats it as that release, and must give up what it does not accept yet (`snapshot.test.ts`).
   */
  readonly from: (release: string) => boolean;
  readonly token: string;
  /** GET below /api/v1; `authorization` replaces the header, null omits it. */
  readonly ask: (path: string, authorization?: string | null, method?: string) => Promise<Answered>;
  /** The same, sending an entity's known tag. */
  readonly askIf: (path: string, etag: string) => Promise<Answered>;
  /** Hits of a search, sent as the extension sends it. */
  readonly search: (names: Readonly<Record<string, string>>, filter?: JsonObject, fields?: readonly string[]) => Promise<Found>;
  /** Ids of a kind: from its own list if the index of everything leaves it out, else from a search. */
  readonly idsOf: (kind: KindName) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

interface Found extends Answered {
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface Hit {
  readonly id: string;
  readonly source: JsonObject;
  readonly matched: readonly string[];
}

/**
 * The demo catalogue in each played release, as its administrator and as a plain user; or the one real server, as the users of the tokens
 * in OPENMETADATA_TOKEN and, if given, OPENMETADATA_PLAIN_TOKEN.
 */
export async function openSubjects(): Promise<readonly Subject[]> {
  const { OPENMETADATA_URL: given, OPENMETADATA_TOKEN: token, OPENMETADATA_PLAIN_TOKEN: plain } = process.env;
  if (given) {
    if (!token) throw new Error('OPENMETADATA_TOKEN is missing: a personal access token for OPENMETADATA_URL');
    const base = given.replace(/\/*$/, '/');
    return Promise.all([token, ...(plain ? [plain] : [])].map((one) => openSubject(base, one, null)));
  }
  // One key for all: generating one takes longer than everything else.
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = await exportJWK(privateKey);
  const data = withDecoys(demoData());
  const both = await Promise.all(
    Object.values(RELEASES).map(async (version) => {
      const demo = await startCatalog({ version, key, data });
      const [admin, viewer] = await Promise.all([demo.token('user'), demo.token('user', { user: PLAIN_USER })]);
      const asAdmin = await openSubject(demo.url, admin, demo);
      const asViewer = await openSubject(demo.url, viewer, demo);
      // Both use one server, one after the other: the last one closes it.
      return [{ ...asAdmin, close: async () => undefined }, asViewer];
    }),
  );
  return both.flat();
}

async function openSubject(base: string, token: string, demo: Catalog | null): Promise<Subject> {
  const ask: Subject['ask'] = (path, authorization = `Bearer ${token}`, method = 'GET') =>
    answered(path, authorization === null ? {} : { authorization }, method);
  const askIf: Subject['askIf'] = (path, etag) => answered(path, { authorization: `Bearer ${token}`, 'if-none-match': etag }, 'GET');
  const answered = async (path: string, headers: Record<string, string>, method: string): Promise<Answered> => {
    const response = await fetch(new URL(`api/v1/${path}`, base), { method, headers, redirect: 'manual' });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  const version = textIn(objectIn((await ask('system/version', null)).body).version);
  const { isAdmin, isBot } = objectIn((await ask('users/loggedInUser')).body);
  const who = isAdmin === true || isBot === true ? 'administrator' : 'plain user';

  const search: Subject['search'] = async (names, filter, fields = []) => {
    const query = new URLSearchParams({ q: '*', index: 'dataAsset', from: '0', size: '25', deleted: 'false', ...names });
    if (filter) query.set('query_filter', JSON.stringify({ query: filter }));
    for (const field of fields) query.append('include_source_fields', field);
    const found = await ask(`search/query?${query}`);
    const { total, hits } = objectIn(objectIn(found.body).hits);
    return { ...found, total: numberIn(objectIn(total).value), hits: listIn(hits).map(hitOf) };
  };
  const idsOf: Subject['idsOf'] = async (kind) => {
    if (!LISTED.has(kind))
      return (await search({ index: 'all', size: '100' }, { term: { entityType: kind } }, ['id'])).hits.map(({ id }) => id);
    const { data } = objectIn((await ask(`${kindOf(kind).collection}?limit=100`)).body);
    return listIn(data).map((one) => textIn(objectIn(one).id));
  };
  const from = (release: string) => atLeast(version, release);
  const title = `release ${version}, asked by ${who === 'administrator' ? 'an administrator' : 'a plain user'}`;
  return { ...{ demo, who, version, title, base, from, token, ask, askIf, search, idsOf }, close: async () => demo?.close() };
}

/** Kinds that the search over everything leaves out. */
const LISTED: ReadonlySet<KindName> = new Set(['user', 'team', 'domain']);

function hitOf(hit: Json): Hit {
  const { _id, _source, matched_queries } = objectIn(hit);
  return { id: textIn(_id), source: objectIn(_source), matched: listIn(matched_queries).map(String) };
}

/** Data that a test needs and a real server may lack. In that case the test is skipped with the reason; the demo catalogue must have it. */
export function needed<T>(found: T | undefined, what: string, { demo }: Subject, context: TestContext): T {
  if (found !== undefined) return found;
  if (demo) throw new Error(`the demo catalogue lacks ${what}`);
  return context.skip(`not found on this server: ${what}`);
}

/** The demo catalogue, for tests that change data: nothing is ever changed on a real server. */
export function demoOnly({ demo }: Subject, what: string, context: TestContext): Catalog {
  return demo ?? context.skip(`only on the demo catalog: ${what}`);
}
