import { kindsOfClauses, queryIn } from './dsl.ts';
import type { Matched } from './path.ts';

/** What is typical of a request: route, names in its query, clauses of its filter. Not its values. */
export interface Shape {
  readonly route: string;
  readonly details: readonly string[];
}

export interface Pinned {
  readonly route: string;
  readonly details: readonly string[];
}

/** What a recording asks for, or a test under `e2e/contract`. Their own tests hold this list: nothing else may be on it. */
export const PINNED: readonly Pinned[] = [
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
  { route: 'GET /tables/{id}', details: ['fields', 'include'] },
  { route: 'GET /dashboards/name/{fqn}', details: ['fields'] },
  { route: 'GET /dashboards/{id}', details: ['fields', 'include'] },
  { route: 'GET /charts', details: ['limit', 'fields'] },
  { route: 'GET /charts/{id}', details: ['fields', 'include'] },
  { route: 'GET /pipelines/name/{fqn}', details: ['fields'] },
  { route: 'GET /pipelines/{id}', details: ['fields', 'include'] },
  { route: 'GET /glossaryTerms/name/{fqn}', details: ['fields'] },
  { route: 'GET /search/sourceUrl', details: ['sourceUrl'] },
  {
    route: 'GET /search/query',
    details: [
      ...['q', 'index', 'from', 'size', 'deleted', 'query_filter', 'include_source_fields'],
      ...['bool', 'must', 'filter', 'should', 'must_not', 'minimum_should_match', '_name'],
      ...['term sourceUrl', 'terms sourceUrl', 'match_phrase sourceUrl', 'terms fullyQualifiedName', 'term fullyQualifiedName'],
      ...['term serviceType', 'terms serviceType', 'term entityType', 'terms entityType', 'term name.keyword', 'terms name.keyword'],
      ...['terms databaseSchema.name.keyword', 'terms database.name.keyword'],
    ],
  },
  { route: 'GET /nope/nope', details: [] },
];

export function shapeOf(method: string, matched: Matched | null, path: string, query: URLSearchParams): Shape {
  const route = matched ? matched.route.pattern.replace('{collection}', matched.params.collection ?? '') : path;
  const filters = query.getAll('query_filter').flatMap((filter) => kindsOfClauses(queryIn(filter)));
  return { route: `${method} ${route}`, details: [...new Set([...query.keys(), ...filters])] };
}

/** What of a request nothing pins; empty = all is pinned. */
export function unpinnedIn({ route, details }: Shape): readonly string[] {
  const pinned = PINNED.find((one) => one.route === route);
  if (!pinned) return [route];
  return details.filter((detail) => !pinned.details.includes(detail)).map((detail) => `${route} ${detail}`);
}
