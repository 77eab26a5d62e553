import { kindsOfClauses, queryIn } from './dsl.ts';
import type { Matched } from './path.ts';

/** What is typical of a request: route, names in its query, clauses of its filter. Not its values. */
export interface Shape {
  readonly route: string;
  readonly details: readonly string[];
}

/** Who asks it: the recordings, or a test file under `e2e/contract`. */
export type PinnedBy = 'recordings' | 'connecting' | 'search' | 'entities';

const READ_BY_ID = ['fields', 'include'];

/** Everything that something pins. Each of the four holds its own part: whatever it no longer asks must go from the list. */
const PINNED: Readonly<Record<PinnedBy, readonly Shape[]>> = {
  recordings: [
    { route: 'GET /system/version', details: [] },
    { route: 'GET /system/config/jwks', details: [] },
    { route: 'GET /system/config/auth', details: [] },
    { route: 'GET /users/loggedInUser', details: ['fields'] },
    { route: 'GET /users/security/token', details: [] },
    { route: 'GET /users/name/{fqn}', details: ['fields'] },
    { route: 'GET /teams/name/{fqn}', details: ['fields'] },
    { route: 'GET /bots/name/{fqn}', details: [] },
    { route: 'GET /permissions/{kind}/name/{fqn}', details: [] },
    { route: 'GET /lineage/{kind}/name/{fqn}', details: ['upstreamDepth', 'downstreamDepth'] },
    { route: 'GET /feed', details: ['type', 'activeAnnouncement', 'entityLink'] },
    { route: 'GET /dataQuality/testCases/search/list', details: ['entityLink', 'includeAllTests', 'fields', 'limit'] },
    { route: 'GET /dataQuality/testCases/testCaseIncidentStatus', details: ['latest', 'originEntityFQN', 'startTs', 'endTs', 'limit'] },
    { route: 'GET /tables/{fqn}/tableProfile/latest', details: [] },
    { route: 'GET /tables/name/{fqn}', details: ['fields', 'include'] },
    { route: 'GET /tables/{id}', details: [] },
    { route: 'GET /dashboards/name/{fqn}', details: ['fields'] },
    { route: 'GET /charts', details: ['limit', 'fields'] },
    { route: 'GET /pipelines/name/{fqn}', details: ['fields'] },
    { route: 'GET /glossaryTerms/name/{fqn}', details: ['fields'] },
    { route: 'GET /search/sourceUrl', details: ['sourceUrl'] },
    { route: 'GET /nope/nope', details: [] },
    {
      route: 'GET /search/query',
      details: [
        ...['q', 'index', 'from', 'size', 'deleted', 'query_filter', 'include_source_fields'],
        ...['bool', 'filter', 'should', 'minimum_should_match', '_name', 'term sourceUrl', 'terms sourceUrl', 'match_phrase sourceUrl'],
        ...['term fullyQualifiedName', 'terms fullyQualifiedName', 'term name.keyword', 'term serviceType', 'term entityType'],
        ...['terms databaseSchema.name.keyword', 'terms database.name.keyword'],
      ],
    },
  ],
  connecting: [
    { route: 'GET /system/version', details: [] },
    { route: 'GET /system/config/jwks', details: [] },
    { route: 'GET /users/loggedInUser', details: [] },
    { route: 'OPTIONS /users/loggedInUser', details: [] },
    { route: 'GET /no/such/route', details: [] },
  ],
  search: [
    {
      route: 'GET /search/query',
      details: [
        ...['q', 'index', 'from', 'size', 'deleted', 'query_filter', 'include_source_fields'],
        ...['bool', 'filter', 'should', 'minimum_should_match', '_name', 'term sourceUrl', 'terms sourceUrl', 'match_phrase sourceUrl'],
        ...['term fullyQualifiedName', 'terms fullyQualifiedName', 'term name.keyword', 'terms name.keyword', 'term displayName.keyword'],
        ...['terms displayName.keyword', 'terms serviceType', 'term entityType', 'terms databaseSchema.name.keyword'],
        ...['terms database.name.keyword', 'term no.such.field'],
      ],
    },
    { route: 'GET /tables/{id}', details: ['fields'] },
  ],
  entities: [
    ...['tables', 'dashboards', 'charts', 'dashboard/datamodels', 'pipelines', 'topics', 'containers', 'mlmodels', 'storedProcedures'].map(
      byId,
    ),
    ...['searchIndexes', 'databases', 'databaseSchemas', 'glossaryTerms'].map(byId),
    { route: 'GET /tables/name/{fqn}', details: ['fields'] },
    { route: 'GET /users/{id}', details: [] },
    { route: 'GET /teams/{id}', details: [] },
    { route: 'GET /search/query', details: ['q', 'index', 'size', 'deleted', 'query_filter', 'term entityType'] },
  ],
};

function byId(collection: string): Shape {
  return { route: `GET /${collection}/{id}`, details: READ_BY_ID };
}

export function shapeOf(method: string, matched: Matched | null, path: string, query: URLSearchParams): Shape {
  const route = matched ? matched.route.pattern.replace('{collection}', matched.params.collection ?? '') : path;
  const filters = query.getAll('query_filter').flatMap((filter) => kindsOfClauses(queryIn(filter)));
  return { route: `${method} ${route}`, details: [...new Set([...query.keys(), ...filters])] };
}

/** A shape in words: its route, and each detail with it. */
export function wordsOf({ route, details }: Shape): readonly string[] {
  return [route, ...details.map((detail) => `${route} ${detail}`)];
}

const ALL = new Set(Object.values(PINNED).flatMap((shapes) => shapes.flatMap(wordsOf)));

/** What of a request nothing pins; empty = all is pinned. */
export function unpinnedIn(shape: Shape): readonly string[] {
  return wordsOf(shape).filter((word) => !ALL.has(word));
}

/** What the list says that somebody asks, and which was not asked. */
export function noLongerAsked(by: PinnedBy, asked: ReadonlySet<string>): readonly string[] {
  return PINNED[by].flatMap(wordsOf).filter((word) => !asked.has(word));
}
