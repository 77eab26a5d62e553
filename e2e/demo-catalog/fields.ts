import type { JsonObject } from './json.ts';
import type { KindName } from './kinds.ts';
import { atLeast } from './version.ts';

/** "name", or "name@1.6": the first of the played releases that has it. */
type Spec = string;

const OWNED: readonly Spec[] = ['owners', 'tags', 'followers', 'votes', 'domains', 'dataProducts', 'extension'];
const ON_ASSETS: readonly Spec[] = [...OWNED, 'lifeCycle', 'certification@1.6'];
const ON_PLACES: readonly Spec[] = [...ON_ASSETS.filter((spec) => spec !== 'followers'), 'followers@1.8'];
const ON_DRIVES: readonly Spec[] = [...ON_ASSETS, 'usageSummary'];
const ON_SERVICES: readonly Spec[] = ['owners', 'tags', 'domains', 'dataProducts'];

/** The fields that must be requested, by kind; all others are always returned. Names are those of the newest version. */
const ASKED_FOR: Readonly<Record<KindName, readonly Spec[]>> = {
  table: [
    ...ON_ASSETS,
    ...['columns', 'usageSummary', 'testSuite', 'tableConstraints', 'joins', 'sourceHash', 'sampleData', 'profile', 'customMetrics'],
    ...['dataModel', 'schemaDefinition', 'tablePartition', 'queries@1.8'],
  ],
  storedProcedure: ON_ASSETS,
  databaseSchema: [...ON_PLACES, 'usageSummary', 'tables'],
  database: [...ON_PLACES, 'usageSummary', 'databaseSchemas', 'location'],
  dashboard: [...ON_ASSETS, 'charts', 'dataModels', 'usageSummary'],
  chart: [...ON_ASSETS.filter((spec) => spec !== 'extension'), 'extension@1.9', 'dashboards@1.5', 'usageSummary'],
  dashboardDataModel: [...ON_ASSETS.filter((spec) => spec !== 'extension'), 'extension@1.5'],
  pipeline: [...ON_ASSETS, 'tasks', 'pipelineStatus', 'scheduleInterval', 'usageSummary@1.7'],
  topic: [...ON_ASSETS, 'sampleData'],
  container: [...ON_ASSETS, 'dataModel', 'children', 'parent'],
  mlmodel: [...ON_ASSETS, 'mlFeatures', 'mlHyperParameters', 'dashboard', 'usageSummary'],
  searchIndex: [...ON_ASSETS, 'fields', 'searchIndexSettings', 'sampleData'],
  apiCollection: [...ON_ASSETS.filter((spec) => spec !== 'followers'), 'apiEndpoints'],
  apiEndpoint: ON_ASSETS,
  metric: [...OWNED, 'certification', 'relatedMetrics', 'reviewers@1.10', 'dimensions@2.0', 'measures@2.0', 'filters@2.0', 'assets@2.0'],
  directory: [...ON_DRIVES, 'children'],
  file: ON_DRIVES,
  spreadsheet: [...ON_DRIVES, 'worksheets'],
  worksheet: [...ON_DRIVES, 'columns'],
  glossaryTerm: [
    ...['owners', 'reviewers', 'tags', 'domains', 'relatedTerms', 'children', 'parent', 'usageCount', 'childrenCount', 'votes'],
    ...['extension', 'dataProducts@1.6'],
  ],
  domain: ['owners', 'experts', 'children', 'parent', 'tags@1.6', 'extension@1.9', 'followers@1.9'],
  dataProduct: ['owners', 'experts', 'domains', 'assets', 'tags@1.6', 'extension@1.6', 'followers@1.9', 'votes@1.12'],
  databaseService: [...ON_SERVICES, 'pipelines'],
  dashboardService: ON_SERVICES,
  pipelineService: [...ON_SERVICES, 'pipelines'],
  messagingService: ON_SERVICES,
  storageService: ON_SERVICES,
  searchService: ON_SERVICES,
  mlmodelService: ON_SERVICES,
  apiService: ON_SERVICES,
  driveService: ON_SERVICES,
  tag: ['usageCount', 'children', 'parent', 'owners@1.9', 'domains@1.6.0-SNAPSHOT'],
  classification: ['usageCount', 'termCount', 'owners@1.9', 'domains@1.6'],
  query: ['owners', 'tags', 'followers', 'votes', 'users', 'queryUsedIn', 'domains@1.6.0-SNAPSHOT'],
  user: ['profile', 'teams', 'roles', 'personas', 'domains', 'owns', 'follows', 'defaultPersona'],
  team: [
    ...['profile', 'users', 'owners', 'parents', 'children', 'domains', 'defaultRoles', 'owns', 'policies', 'childrenCount'],
    'userCount',
  ],
  bot: ['owners'],
  role: ['policies', 'teams', 'users'],
  glossary: ['owners', 'reviewers', 'tags', 'domains', 'usageCount', 'termCount', 'votes', 'extension'],
  testCase: ['owners', 'testDefinition', 'testSuite', 'testSuites', 'testCaseResult', 'incidentId', 'tags', 'followers@1.12', 'domains'],
  testSuite: ['owners', 'tests', 'summary', 'tags@1.6', 'domains@1.6'],
  dataContract: ['owners', 'reviewers', 'extension@1.12'],
  type: ['customProperties'],
};

/** The value of a requested field without data. All other such fields are left out of the answer. */
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
  ...['personas', 'reviewers', 'relatedTerms', 'children', 'experts', 'owns', 'follows'],
]);

/** This version's name for the field that the newest version calls `field`. */
function fieldName(kind: KindName, field: string, version: string): string {
  switch (field) {
    case 'owners':
      return atLeast(version, '1.5') ? 'owners' : 'owner';
    case 'domains':
      if (kind === 'user' || kind === 'team') return atLeast(version, '1.5') ? 'domains' : 'domain';
      return atLeast(version, '1.9') ? 'domains' : 'domain';
    case 'schemaDefinition':
      return atLeast(version, '1.4') ? 'schemaDefinition' : 'viewDefinition';
    default:
      return field;
  }
}

/** A kind's fields in this version, with the newest name of each. */
export function fieldsOf(kind: KindName, version: string): ReadonlyMap<string, string> {
  return new Map(
    ASKED_FOR[kind].flatMap((spec) => {
      const [field = '', since] = spec.split('@');
      return since === undefined || atLeast(version, since) ? [[fieldName(kind, field, version), field]] : [];
    }),
  );
}
