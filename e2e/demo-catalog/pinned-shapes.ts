import { fieldsOf } from './fields.ts';
import type { KindName } from './kinds.ts';
import { isKindOf, kindOf } from './kinds.ts';
import { atLeast } from './version.ts';

/** The characteristics of a request: route, query parameters, filter clauses, field names. Not its values. */
export interface Shape {
  readonly route: string;
  readonly details: readonly string[];
}

/** Sources of requests: the recordings, or a test file in `e2e/contract`. */
export const PINNING_TESTS = ['recordings', 'connecting', 'search', 'entities', 'kinds', 'quality', 'surroundings'] as const;

export type PinnedBy = (typeof PINNING_TESTS)[number];

/*
 * All pinned shapes, by the test that sends them. Each test checks its own part: a shape that it no longer sends must be removed. To let
 * the extension send a new request: answer it in a route of this folder, send it in a test in `e2e/contract`, and add its shape here. Each
 * name in `fields=` is a separate detail ("fields:owners"). All fields that `fields.ts` lists for a kind are pinned already, except those
 * that no card should request; so a new field only needs a line in `fields.ts` with its release.
 */
export function pinnedShapes(by: PinnedBy, version: string): readonly Shape[] {
  return SHAPES[by](version);
}

const SHAPES: Readonly<Record<PinnedBy, (version: string) => readonly Shape[]>> = {
  // Field names are those of the 1.6 line; everything else is the same in every release.
  recordings: (version) =>
    RECORDED.map(({ route, details }) => ({
      route,
      details: version.startsWith('1.6') ? details : details.filter((detail) => !detail.startsWith('fields:')),
    })),
  connecting: () => CONNECTING,
  search: (version) => [...SEARCH, { route: 'GET /search/query', details: [`term ${nameOf('table', 'owners', version)}.name`] }],
  entities: (version) => [
    ...ENTITY_KINDS.filter((kind) => isKindOf(version, kind)).map((kind) => ({
      route: `GET /${kindOf(kind).collection}/{id}`,
      details: ['fields', 'include', ...['owners', 'tags', 'domains'].map((field) => `fields:${nameOf(kind, field, version)}`)],
    })),
    { route: 'GET /tables/{id}', details: ['fields:columns', 'fields:nope'] },
    { route: 'GET /tables/name/{fqn}', details: ['fields', 'fields:tags'] },
    { route: 'GET /users/{id}', details: [] },
    { route: 'GET /teams/{id}', details: [] },
    { route: 'GET /users', details: ['limit'] },
    { route: 'GET /teams', details: ['limit'] },
    { route: 'GET /search/query', details: ['q', 'index', 'size', 'deleted', 'query_filter', 'term entityType'] },
  ],
  kinds: (version) => [
    ...CARD_KINDS.filter((kind) => isKindOf(version, kind)).flatMap((kind) => readsOf(kind, version)),
    ...['users', 'teams', 'domains'].map((list) => ({ route: `GET /${list}`, details: ['limit'] })),
  ],
  quality,
  surroundings,
};

const ENTITY_KINDS: readonly KindName[] = [
  ...(['table', 'dashboard', 'chart', 'dashboardDataModel', 'pipeline', 'topic', 'container', 'mlmodel', 'storedProcedure'] as const),
  ...(['searchIndex', 'database', 'databaseSchema', 'glossaryTerm'] as const),
];

/** Kinds that a card shows, or requests for its contents. */
export const CARD_KINDS: readonly KindName[] = [
  ...ENTITY_KINDS,
  ...(['apiCollection', 'apiEndpoint', 'metric', 'directory', 'file', 'spreadsheet', 'worksheet'] as const),
  ...(['domain', 'dataProduct', 'tag', 'query', 'user', 'team'] as const),
];

/** Fields that no card requests: rows of data, and lists of everything below. */
const UNASKED = new Set(['sampleData', 'tables', 'databaseSchemas', 'dataProduct.assets', 'owns', 'follows', 'sourceHash', 'pipelines']);

/** This release's names for a kind's fields, except those that no card requests. */
export function fieldsForCards(kind: KindName, version: string): readonly string[] {
  return [...fieldsOf(kind, version)].flatMap(([name, field]) => (UNASKED.has(field) || UNASKED.has(`${kind}.${field}`) ? [] : [name]));
}

function nameOf(kind: KindName, field: string, version: string): string {
  return [...fieldsOf(kind, version)].find(([, newest]) => newest === field)?.[0] ?? field;
}

function readsOf(kind: KindName, version: string): readonly Shape[] {
  const details = ['fields', 'include', ...fieldsForCards(kind, version).map((field) => `fields:${field}`)];
  const collection = kindOf(kind).collection;
  return [
    { route: `GET /${collection}/{id}`, details },
    { route: `GET /${collection}/name/{fqn}`, details },
  ];
}

const TEST_FIELDS = ['fields', 'fields:testCaseResult', 'fields:testDefinition', 'fields:testSuite', 'fields:incidentId'];

function quality(version: string): readonly Shape[] {
  const results = atLeast(version, '1.6') ? '/dataQuality/testCases/testCaseResults/{fqn}' : '/dataQuality/testCases/{fqn}/testCaseResult';
  return [
    { route: 'GET /search/query', details: ['q', 'index', 'size', 'deleted', 'query_filter', 'term fullyQualifiedName'] },
    { route: 'GET /dataQuality/testCases', details: ['entityLink', 'entityFQN', 'includeAllTests', 'limit', ...TEST_FIELDS] },
    {
      route: 'GET /dataQuality/testCases/search/list',
      details: ['entityLink', 'includeAllTests', 'limit', 'offset', 'testCaseStatus', ...TEST_FIELDS],
    },
    { route: 'GET /dataQuality/testCases/testCaseIncidentStatus', details: ['originEntityFQN', 'startTs', 'endTs', 'limit'] },
    { route: `GET ${results}`, details: ['startTs', 'endTs'] },
    { route: 'GET /dataQuality/testSuites/name/{fqn}', details: ['fields', 'fields:summary'] },
    { route: 'GET /tables/{fqn}/tableProfile/latest', details: [] },
    ...(atLeast(version, '1.8') ? COLUMN_PAGES : []),
  ];
}

const COLUMN_PAGES: readonly Shape[] = ['GET /tables/{id}/columns', 'GET /tables/name/{fqn}/columns'].map((route) => ({
  route,
  details: ['limit', 'offset', 'fields', 'fields:tags', 'include'],
}));

function surroundings(version: string): readonly Shape[] {
  return [
    { route: 'GET /search/query', details: ['q', 'index', 'size', 'deleted', 'query_filter', 'term fullyQualifiedName'] },
    { route: 'GET /lineage/{kind}/name/{fqn}', details: ['upstreamDepth', 'downstreamDepth'] },
    { route: 'GET /lineage/{kind}/{id}', details: ['upstreamDepth', 'downstreamDepth'] },
    {
      route: 'GET /queries',
      details: [
        'entityId',
        'limit',
        'fields',
        'fields:users',
        'fields:votes',
        'fields:tags',
        `fields:${nameOf('query', 'owners', version)}`,
      ],
    },
    { route: 'GET /databaseSchemas', details: ['database', 'limit'] },
    { route: 'GET /tables', details: ['databaseSchema', 'limit'] },
    { route: 'GET /usage/{kind}/name/{fqn}', details: ['days'] },
    { route: 'GET /pipelines/{fqn}/status', details: ['startTs', 'endTs', 'limit'] },
    { route: 'GET /services/ingestionPipelines', details: ['service', 'pipelineType', 'fields', 'fields:pipelineStatuses', 'limit'] },
    { route: 'GET /metadata/types/name/{fqn}', details: ['fields', 'fields:customProperties'] },
    ...(atLeast(version, '1.9')
      ? [{ route: 'GET /lineage/getLineage', details: ['fqn', 'type', 'upstreamDepth', 'downstreamDepth', 'includeDeleted'] }]
      : []),
    ...(atLeast(version, '1.8')
      ? [
          { route: 'GET /dataContracts/entity', details: ['entityId', 'entityType', 'fields', 'fields:owners', 'fields:reviewers'] },
          { route: 'GET /dataContracts/{id}/results', details: ['limit'] },
        ]
      : []),
    ...(atLeast(version, '2.0') ? SINCE_2_0 : UNTIL_2_0),
  ];
}

const UNTIL_2_0: readonly Shape[] = [
  {
    route: 'GET /feed',
    details: ['entityLink', 'type', 'type:Announcement', 'type:Task', 'activeAnnouncement', 'taskStatus', 'limit'],
  },
];

const SINCE_2_0: readonly Shape[] = [
  { route: 'GET /announcements', details: ['entityLink', 'active', 'limit'] },
  {
    route: 'GET /tasks',
    details: ['aboutEntity', 'statusGroup', 'limit', 'fields', 'fields:assignees', 'fields:about', 'fields:payload', 'fields:createdBy'],
  },
];

const RECORDED: readonly Shape[] = [
  { route: 'GET /system/version', details: [] },
  { route: 'GET /system/config/jwks', details: [] },
  { route: 'GET /system/config/auth', details: [] },
  { route: 'GET /users/loggedInUser', details: ['fields', 'fields:teams', 'fields:roles'] },
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
  { route: 'GET /tables/name/{fqn}', details: ['fields', 'fields:domains', 'include'] },
  { route: 'GET /tables/{id}', details: [] },
  { route: 'GET /dashboards/name/{fqn}', details: ['fields'] },
  { route: 'GET /charts', details: ['limit', 'fields', 'fields:owners'] },
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
];

const CONNECTING: readonly Shape[] = [
  { route: 'GET /system/version', details: [] },
  { route: 'GET /system/config/jwks', details: [] },
  { route: 'GET /users/loggedInUser', details: [] },
  { route: 'OPTIONS /users/loggedInUser', details: [] },
  { route: 'GET /no/such/route', details: [] },
];

const SEARCH: readonly Shape[] = [
  {
    route: 'GET /search/query',
    details: [
      ...['q', 'index', 'from', 'size', 'deleted', 'query_filter', 'include_source_fields'],
      ...['bool', 'filter', 'should', 'minimum_should_match', '_name', 'term sourceUrl', 'terms sourceUrl', 'match_phrase sourceUrl'],
      ...['term fullyQualifiedName', 'terms fullyQualifiedName', 'term name.keyword', 'terms name.keyword', 'term displayName.keyword'],
      ...['terms displayName.keyword', 'terms serviceType', 'term entityType', 'terms databaseSchema.name.keyword'],
      ...['terms database.name.keyword', 'term databaseSchema.name.keyword', 'term database.name.keyword', 'terms service.name'],
      ...['term service.name', 'term serviceType', 'term no.such.field', 'wildcard sourceUrl'],
    ],
  },
  { route: 'GET /tables/{id}', details: ['fields'] },
];
