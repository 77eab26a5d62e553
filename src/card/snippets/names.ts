import type { AssetKind } from '../../model/kind.ts';

/** What the packages call each kind. null = no source documents it. */
interface Names {
  /** Module below `metadata.generated.schema`, and class (`openmetadata-ingestion`, whose client has a route for each class). */
  readonly python: readonly [module: string, type: string];
  /** Method of `org.openmetadata.sdk.client.OpenMetadataClient` (openmetadata-sdk, commit e470a51 of the product's repository). */
  readonly java: string | null;
  /** Field of `ometa.Client`, and the text between `Get` and `Params` (openmetadata-go-client, commits a213b82 and b77e069). */
  readonly go: readonly [field: string, params: string];
}

export const NAMES: Readonly<Record<AssetKind, Names>> = {
  table: { python: ['entity.data.table', 'Table'], java: 'tables', go: ['Tables', 'TableByFQN'] },
  dashboard: { python: ['entity.data.dashboard', 'Dashboard'], java: 'dashboards', go: ['Dashboards', 'DashboardByFQN'] },
  chart: { python: ['entity.data.chart', 'Chart'], java: 'charts', go: ['Charts', 'ChartByFQN'] },
  dashboardDataModel: {
    python: ['entity.data.dashboardDataModel', 'DashboardDataModel'],
    java: 'dashboardDataModels',
    go: ['DashboardDataModels', 'DataModelByFQN'],
  },
  pipeline: { python: ['entity.data.pipeline', 'Pipeline'], java: 'pipelines', go: ['Pipelines', 'PipelineByFQN'] },
  topic: { python: ['entity.data.topic', 'Topic'], java: 'topics', go: ['Topics', 'TopicByFQN'] },
  container: { python: ['entity.data.container', 'Container'], java: 'containers', go: ['Containers', 'ContainerByFQN'] },
  mlmodel: { python: ['entity.data.mlmodel', 'MlModel'], java: 'mlModels', go: ['MlModels', 'MlModelByFQN'] },
  storedProcedure: {
    python: ['entity.data.storedProcedure', 'StoredProcedure'],
    java: 'storedProcedures',
    go: ['StoredProcedures', 'StoredProcedureByFQN'],
  },
  searchIndex: { python: ['entity.data.searchIndex', 'SearchIndex'], java: 'searchIndexes', go: ['SearchIndexes', 'SearchIndexByFQN'] },
  database: { python: ['entity.data.database', 'Database'], java: 'databases', go: ['Databases', 'DatabaseByFQN'] },
  databaseSchema: {
    python: ['entity.data.databaseSchema', 'DatabaseSchema'],
    java: 'databaseSchemas',
    go: ['DatabaseSchemas', 'DBSchemaByFQN'],
  },
  apiCollection: {
    python: ['entity.data.apiCollection', 'APICollection'],
    java: 'apiCollections',
    go: ['APICollections', 'APICollectionByFQN'],
  },
  apiEndpoint: { python: ['entity.data.apiEndpoint', 'APIEndpoint'], java: 'apiEndpoints', go: ['APIEndpoints', 'EndpointByFQN'] },
  metric: { python: ['entity.data.metric', 'Metric'], java: 'metrics', go: ['Metrics', 'MetricByFQN'] },
  directory: { python: ['entity.data.directory', 'Directory'], java: null, go: ['Directories', 'DirectoryByFQN'] },
  file: { python: ['entity.data.file', 'File'], java: null, go: ['Files', 'FileByFQN'] },
  spreadsheet: { python: ['entity.data.spreadsheet', 'Spreadsheet'], java: null, go: ['Spreadsheets', 'SpreadsheetByFQN'] },
  worksheet: { python: ['entity.data.worksheet', 'Worksheet'], java: null, go: ['Worksheets', 'WorksheetByFQN'] },
  glossaryTerm: { python: ['entity.data.glossaryTerm', 'GlossaryTerm'], java: 'glossaryTerms', go: ['GlossaryTerms', 'GlossaryTermByFQN'] },
  tag: { python: ['entity.classification.tag', 'Tag'], java: 'tags', go: ['Tags', 'TagByFQN'] },
  domain: { python: ['entity.domains.domain', 'Domain'], java: 'domains', go: ['Domains', 'DomainByFQN'] },
  dataProduct: { python: ['entity.domains.dataProduct', 'DataProduct'], java: 'dataProducts', go: ['DataProducts', 'DataProductByFQN'] },
  query: { python: ['entity.data.query', 'Query'], java: 'queries', go: ['Queries', 'QueryFqn'] },
  user: { python: ['entity.teams.user', 'User'], java: 'users', go: ['Users', 'UserByFQN'] },
  team: { python: ['entity.teams.team', 'Team'], java: 'teams', go: ['Teams', 'TeamByFQN'] },
};
