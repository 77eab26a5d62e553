/** What the server calls each kind of entity, where it lives under /api/v1 and in which search index. */
export interface Kind {
  readonly collection: string;
  /** Absent: search does not know the kind. */
  readonly index?: string;
  /** In which aliases the kind's index is besides `all` and the one of its own name. */
  readonly aliases?: readonly string[];
  /** The score of a document under `q=*`, as recorded; it decides what comes first. */
  readonly score?: number;
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
  user: { collection: 'users', index: 'user_search_index', aliases: [], score: 3 },
  team: { collection: 'teams', index: 'team_search_index', aliases: [], score: 3 },
  bot: { collection: 'bots' },
  role: { collection: 'roles' },
  glossary: { collection: 'glossaries' },
  testCase: { collection: 'dataQuality/testCases' },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;

export function kindNamed(name: string): KindName | null {
  return Object.hasOwn(KINDS, name) ? (name as KindName) : null; // hasOwn is no type guard
}

const kindNames: readonly KindName[] = Object.keys(KINDS).flatMap((name) => kindNamed(name) ?? []);

export function kindOf(name: KindName): Kind {
  return KINDS[name];
}

export function kindInCollection(collection: string): KindName | null {
  return kindNames.find((name) => KINDS[name].collection === collection) ?? null;
}

/** The kinds that an index name, an alias or a comma-separated list of them stands for; null when one is unknown. */
export function kindsInIndex(index: string): readonly KindName[] | null {
  const found = new Set<KindName>();
  for (const name of index.split(',')) {
    const kinds = kindNames.filter((kind) => isIn(kind, name.trim()));
    if (kinds.length === 0) return null;
    for (const kind of kinds) found.add(kind);
  }
  return [...found];
}

function isIn(kind: KindName, name: string): boolean {
  const { index, aliases = [] } = kindOf(kind);
  return index !== undefined && (name === 'all' || name === kind || name === index || aliases.includes(name));
}

/** The kind of service below which such assets hang. */
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
    default:
      return 'databaseService';
  }
}
