import type { JsonObject } from './json.ts';
import type { KindName } from './kinds.ts';
import { atLeast } from './version.ts';

const ON_ASSETS = ['owners', 'tags', 'followers', 'votes', 'domains', 'dataProducts', 'extension', 'lifeCycle', 'certification'];

/** What must be asked for by name, by kind; all else comes always. Names are those of the newest version. */
const ASKED_FOR: Readonly<Record<KindName, readonly string[]>> = {
  table: [
    ...ON_ASSETS,
    ...['columns', 'usageSummary', 'testSuite', 'tableConstraints', 'joins', 'sourceHash', 'sampleData', 'profile', 'customMetrics'],
    ...['dataModel', 'schemaDefinition', 'tablePartition'],
  ],
  storedProcedure: ON_ASSETS,
  databaseSchema: [...ON_ASSETS, 'usageSummary', 'tables'],
  database: [...ON_ASSETS, 'usageSummary', 'databaseSchemas', 'location'],
  dashboard: [...ON_ASSETS, 'charts', 'dataModels', 'usageSummary'],
  chart: [...ON_ASSETS, 'dashboards', 'usageSummary'],
  dashboardDataModel: ON_ASSETS,
  pipeline: [...ON_ASSETS, 'tasks', 'pipelineStatus', 'scheduleInterval'],
  topic: [...ON_ASSETS, 'sampleData'],
  container: [...ON_ASSETS, 'dataModel', 'children', 'parent'],
  mlmodel: [...ON_ASSETS, 'mlFeatures', 'mlHyperParameters', 'dashboard', 'usageSummary'],
  searchIndex: [...ON_ASSETS, 'fields', 'searchIndexSettings', 'sampleData'],
  glossaryTerm: [
    ...['owners', 'reviewers', 'tags', 'domains', 'relatedTerms', 'children', 'parent', 'usageCount', 'childrenCount', 'votes'],
    ...['extension', 'dataProducts', 'followers'],
  ],
  domain: ['owners', 'experts', 'children', 'parent', 'tags', 'extension', 'followers'],
  dataProduct: ['owners', 'experts', 'domains', 'assets', 'tags', 'extension', 'followers', 'votes'],
  databaseService: ['owners', 'tags', 'domains', 'followers', 'dataProducts', 'pipelines'],
  dashboardService: ['owners', 'tags', 'domains', 'followers', 'dataProducts'],
  pipelineService: ['owners', 'tags', 'domains', 'followers', 'dataProducts', 'pipelines'],
  messagingService: ['owners', 'tags', 'domains', 'followers', 'dataProducts'],
  storageService: ['owners', 'tags', 'domains', 'followers', 'dataProducts'],
  searchService: ['owners', 'tags', 'domains', 'followers', 'dataProducts'],
  mlmodelService: ['owners', 'tags', 'domains', 'followers', 'dataProducts'],
  user: ['profile', 'teams', 'roles', 'personas', 'domains', 'owns', 'follows', 'defaultPersona'],
  team: [
    'profile',
    'users',
    'owners',
    'parents',
    'children',
    'domains',
    'email',
    'defaultRoles',
    'owns',
    'policies',
    'childrenCount',
    'userCount',
  ],
  bot: ['owners'],
  role: ['policies', 'teams', 'users'],
  glossary: ['owners', 'reviewers', 'tags', 'domains', 'usageCount', 'termCount', 'votes', 'extension'],
  testCase: ['owners', 'testDefinition', 'testSuite', 'testSuites', 'testCaseResult', 'incidentId', 'tags', 'followers'],
};

/** What stands for an asked field of which nothing is known. All other such fields are left out of the answer. */
export function emptyField(field: string, today: string): JsonObject[string] {
  switch (field) {
    case 'votes':
      return { upVotes: 0, downVotes: 0, upVoters: [], downVoters: [] };
    case 'usageSummary': {
      const none = { count: 0, percentileRank: 0 };
      return { dailyStats: none, weeklyStats: none, monthlyStats: none, date: today };
    }
    case 'joins':
      return { startDate: today, dayCount: 30, columnJoins: [], directTableJoins: [] };
    default:
      return EMPTY_LISTS.has(field) ? [] : undefined;
  }
}

const EMPTY_LISTS = new Set([
  ...['owners', 'tags', 'followers', 'dataProducts', 'domains', 'charts', 'dataModels', 'dashboards', 'tasks', 'users', 'teams', 'roles'],
  ...['personas', 'reviewers', 'relatedTerms', 'children', 'experts'],
]);

/** Which names this version takes for what the newest one calls `field`; null when it has no such field on that kind. */
function fieldName(kind: KindName, field: string, version: string): string | null {
  switch (field) {
    case 'owners':
      return atLeast(version, '1.5') ? 'owners' : 'owner';
    case 'domains':
      if (kind === 'user' || kind === 'team') return atLeast(version, '1.5') ? 'domains' : 'domain';
      return atLeast(version, '1.9') ? 'domains' : 'domain';
    case 'certification':
      return atLeast(version, '1.6') ? 'certification' : null;
    case 'dashboards':
      return kind === 'chart' && !atLeast(version, '1.5') ? null : field;
    case 'followers':
      return (kind === 'database' || kind === 'databaseSchema') && !atLeast(version, '1.8') ? null : field;
    case 'schemaDefinition':
      return atLeast(version, '1.4') ? 'schemaDefinition' : 'viewDefinition';
    default:
      return field;
  }
}

/** The fields of a kind, as this version names them, with the newest name of each. */
export function fieldsOf(kind: KindName, version: string): ReadonlyMap<string, string> {
  return new Map(
    ASKED_FOR[kind].flatMap((field) => {
      const name = fieldName(kind, field, version);
      return name ? [[name, field]] : [];
    }),
  );
}
