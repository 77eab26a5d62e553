import { atLeast } from './version.ts';

/** The server's name for each kind of entity, its path under /api/v1 and its search index. */
export interface Kind {
  readonly collection: string;
  /** Absent: search does not include the kind. */
  readonly index?: string;
  /** The aliases that include the kind's index, besides `all` and the one of its own name. */
  readonly aliases?: readonly string[];
  /** The score of a document under `q=*`, as recorded; it determines the order of hits. */
  readonly score?: number;
  /** The first release that has the kind; absent = all that are played. */
  readonly since?: string;
}

const DATABASE_PARENTS = ['database', 'databaseSchema', 'databaseService'];

const KINDS = {
  table: { collection: 'tables', index: 'table_search_index', aliases: ['dataAsset', ...DATABASE_PARENTS], score: 30.03 },
  storedProcedure: {
    collection: 'storedProcedures',
    index: 'stored_procedure_search_index',
    aliases: ['dataAsset', ...DATABASE_PARENTS],
    score: 22.6,
  },
  databaseSchema: {
    collection: 'databaseSchemas',
    index: 'database_schema_search_index',
    aliases: ['dataAsset', 'database', 'databaseService'],
    score: 20.1,
  },
  database: { collection: 'databases', index: 'database_search_index', aliases: ['dataAsset', 'databaseService'], score: 20.2 },
  dashboard: { collection: 'dashboards', index: 'dashboard_search_index', aliases: ['dataAsset', 'dashboardService'], score: 25.05 },
  chart: { collection: 'charts', index: 'chart_search_index', aliases: ['dataAsset', 'dashboard', 'dashboardService'], score: 22.5 },
  dashboardDataModel: {
    collection: 'dashboard/datamodels',
    index: 'dashboard_data_model_search_index',
    aliases: ['dataAsset', 'dashboard', 'dashboardService'],
    score: 22.4,
  },
  pipeline: { collection: 'pipelines', index: 'pipeline_search_index', aliases: ['dataAsset', 'pipelineService'], score: 22.59 },
  topic: { collection: 'topics', index: 'topic_search_index', aliases: ['dataAsset', 'messagingService'], score: 22.5 },
  container: { collection: 'containers', index: 'container_search_index', aliases: ['dataAsset', 'storageService'], score: 22.3 },
  mlmodel: { collection: 'mlmodels', index: 'mlmodel_search_index', aliases: ['dataAsset', 'mlmodelService'], score: 22.2 },
  searchIndex: { collection: 'searchIndexes', index: 'search_entity_search_index', aliases: ['dataAsset', 'searchService'], score: 22.2 },
  apiCollection: {
    ...{ collection: 'apiCollections', index: 'api_collection_search_index', since: '1.5' },
    ...{ aliases: ['dataAsset', 'apiService'], score: 22.1 },
  },
  apiEndpoint: {
    ...{ collection: 'apiEndpoints', index: 'api_endpoint_search_index', since: '1.5' },
    ...{ aliases: ['dataAsset', 'apiCollection', 'apiService'], score: 22.1 },
  },
  metric: { collection: 'metrics', index: 'metric_search_index', aliases: ['dataAsset'], score: 22, since: '1.6' },
  directory: drive('directories', 'directory_search_index'),
  file: drive('files', 'file_search_index'),
  spreadsheet: drive('spreadsheets', 'spreadsheet_search_index'),
  worksheet: drive('worksheets', 'worksheet_search_index'),
  glossaryTerm: { collection: 'glossaryTerms', index: 'glossary_term_search_index', aliases: ['dataAsset', 'glossary'], score: 31.13 },
  domain: { collection: 'domains', index: 'domain_search_index', aliases: [], score: 10 },
  dataProduct: { collection: 'dataProducts', index: 'data_product_search_index', aliases: ['dataAsset', 'domain'], score: 12 },
  databaseService: { collection: 'services/databaseServices', index: 'database_service_search_index', aliases: [], score: 5 },
  dashboardService: { collection: 'services/dashboardServices', index: 'dashboard_service_index', aliases: [], score: 5 },
  pipelineService: { collection: 'services/pipelineServices', index: 'pipeline_service_search_index', aliases: [], score: 5 },
  messagingService: { collection: 'services/messagingServices', index: 'messaging_service_search_index', aliases: [], score: 5 },
  storageService: { collection: 'services/storageServices', index: 'storage_service_search_index', aliases: [], score: 5 },
  searchService: { collection: 'services/searchServices', index: 'search_service_search_index', aliases: [], score: 5 },
  mlmodelService: { collection: 'services/mlmodelServices', index: 'mlmodel_service_search_index', aliases: [], score: 5 },
  apiService: { collection: 'services/apiServices', index: 'api_service_search_index', aliases: [], score: 5, since: '1.5' },
  driveService: { collection: 'services/driveServices', index: 'drive_service_search_index', aliases: [], score: 5, since: '1.9' },
  tag: { collection: 'tags', index: 'tag_search_index', aliases: ['dataAsset', 'classification'], score: 8 },
  query: { collection: 'queries', index: 'query_search_index', aliases: [], score: 4 },
  user: { collection: 'users', index: 'user_search_index', aliases: [], score: 3 },
  team: { collection: 'teams', index: 'team_search_index', aliases: [], score: 3 },
  bot: { collection: 'bots' },
  role: { collection: 'roles' },
  glossary: { collection: 'glossaries' },
  classification: { collection: 'classifications' },
  testCase: { collection: 'dataQuality/testCases', index: 'test_case_search_index', aliases: [], score: 2 },
  testSuite: { collection: 'dataQuality/testSuites' },
  dataContract: { collection: 'dataContracts', since: '1.8' },
  /** Defines the custom properties of a type's entities. */
  type: { collection: 'metadata/types' },
} as const satisfies Readonly<Record<string, Kind>>;

function drive(collection: string, index: string) {
  return { collection: `drives/${collection}`, index, aliases: ['dataAsset', 'driveService'], score: 21, since: '1.9' };
}

export type KindName = keyof typeof KINDS;

/** The kind with this name; null if there is none. */
export function kindNamed(name: string): KindName | null {
  return Object.hasOwn(KINDS, name) ? (name as KindName) : null; // hasOwn is no type guard
}

export const kindNames: readonly KindName[] = Object.keys(KINDS).flatMap((name) => kindNamed(name) ?? []);

/** The collection, search index and first release of a kind. */
export function kindOf(name: KindName): Kind {
  return KINDS[name];
}

/** The kind whose entities are in this collection under /api/v1; null if there is none. */
export function kindInCollection(collection: string): KindName | null {
  return kindNames.find((name) => KINDS[name].collection === collection) ?? null;
}

/** Whether this version has the kind. */
export function isKindOf(version: string, name: KindName): boolean {
  const { since } = kindOf(name);
  return since === undefined || atLeast(version, since);
}

/** Kinds without soft deletion, whose entities have no `deleted`. */
export const NEVER_DELETED: ReadonlySet<KindName> = new Set(['domain', 'dataProduct', 'type', 'query']);

/** The kinds for an index name, an alias or a comma-separated list of them; null if one is unknown. */
export function kindsInIndex(index: string, version: string): readonly KindName[] | null {
  const found = new Set<KindName>();
  for (const name of index.split(',')) {
    const kinds = kindNames.filter((kind) => isKindOf(version, kind) && isIn(kind, name.trim()));
    if (kinds.length === 0) return null;
    for (const kind of kinds) found.add(kind);
  }
  return [...found];
}

/** Kinds that the index of everything leaves out: their ids come from their own lists. */
const NOT_IN_ALL: ReadonlySet<KindName> = new Set(['user', 'team', 'domain']);

function isIn(kind: KindName, name: string): boolean {
  const { index, aliases = [] } = kindOf(kind);
  if (index === undefined) return false;
  return name === 'all' ? !NOT_IN_ALL.has(kind) : name === kind || name === index || aliases.includes(name);
}

/** The kind of service above such assets. */
export function serviceKindOf(kind: KindName): KindName {
  switch (kind) {
    case 'dashboard':
    case 'chart':
    case 'dashboardDataModel':
      return 'dashboardService';
    case 'pipeline':
      return 'pipelineService';
    case 'topic':
      return 'messagingService';
    case 'container':
      return 'storageService';
    case 'mlmodel':
      return 'mlmodelService';
    case 'searchIndex':
      return 'searchService';
    case 'apiCollection':
    case 'apiEndpoint':
      return 'apiService';
    case 'directory':
    case 'file':
    case 'spreadsheet':
    case 'worksheet':
      return 'driveService';
    default:
      return 'databaseService';
  }
}
