import type { AssetKind } from '../../model/asset.ts';

/** What the packages call each kind. null = no source tells. */
interface Names {
  /** Module below `metadata.generated.schema` and class (`openmetadata-ingestion`, whose client has a route for each of them). */
  readonly python: readonly [module: string, type: string];
  /** Method of `org.openmetadata.sdk.client.OpenMetadataClient` (openmetadata-sdk, commit e470a51 of the product's repository). */
  readonly java: string | null;
  /** Field of `ometa.Client`, and what stands between `Get` and `ByFQNParams` (openmetadata-go-client, commits a213b82 and b77e069). */
  readonly go: readonly [field: string, params: string];
}

export const NAMES: Readonly<Record<AssetKind, Names>> = {
  table: { python: ['entity.data.table', 'Table'], java: 'tables', go: ['Tables', 'Table'] },
  dashboard: { python: ['entity.data.dashboard', 'Dashboard'], java: 'dashboards', go: ['Dashboards', 'Dashboard'] },
  chart: { python: ['entity.data.chart', 'Chart'], java: 'charts', go: ['Charts', 'Chart'] },
  dashboardDataModel: {
    python: ['entity.data.dashboardDataModel', 'DashboardDataModel'],
    java: 'dashboardDataModels',
    go: ['DashboardDataModels', 'DataModel'],
  },
  pipeline: { python: ['entity.data.pipeline', 'Pipeline'], java: 'pipelines', go: ['Pipelines', 'Pipeline'] },
  topic: { python: ['entity.data.topic', 'Topic'], java: 'topics', go: ['Topics', 'Topic'] },
  container: { python: ['entity.data.container', 'Container'], java: 'containers', go: ['Containers', 'Container'] },
  mlmodel: { python: ['entity.data.mlmodel', 'MlModel'], java: 'mlModels', go: ['MlModels', 'MlModel'] },
  storedProcedure: {
    python: ['entity.data.storedProcedure', 'StoredProcedure'],
    java: 'storedProcedures',
    go: ['StoredProcedures', 'StoredProcedure'],
  },
  searchIndex: { python: ['entity.data.searchIndex', 'SearchIndex'], java: 'searchIndexes', go: ['SearchIndexes', 'SearchIndex'] },
  database: { python: ['entity.data.database', 'Database'], java: 'databases', go: ['Databases', 'Database'] },
  databaseSchema: {
    python: ['entity.data.databaseSchema', 'DatabaseSchema'],
    java: 'databaseSchemas',
    go: ['DatabaseSchemas', 'DBSchema'],
  },
  apiCollection: {
    python: ['entity.data.apiCollection', 'APICollection'],
    java: 'apiCollections',
    go: ['APICollections', 'APICollection'],
  },
  apiEndpoint: { python: ['entity.data.apiEndpoint', 'APIEndpoint'], java: 'apiEndpoints', go: ['APIEndpoints', 'Endpoint'] },
  metric: { python: ['entity.data.metric', 'Metric'], java: 'metrics', go: ['Metrics', 'Metric'] },
  directory: { python: ['entity.data.directory', 'Directory'], java: null, go: ['Directories', 'Directory'] },
  file: { python: ['entity.data.file', 'File'], java: null, go: ['Files', 'File'] },
  spreadsheet: { python: ['entity.data.spreadsheet', 'Spreadsheet'], java: null, go: ['Spreadsheets', 'Spreadsheet'] },
  worksheet: { python: ['entity.data.worksheet', 'Worksheet'], java: null, go: ['Worksheets', 'Worksheet'] },
  glossaryTerm: { python: ['entity.data.glossaryTerm', 'GlossaryTerm'], java: 'glossaryTerms', go: ['GlossaryTerms', 'GlossaryTerm'] },
  tag: { python: ['entity.classification.tag', 'Tag'], java: 'tags', go: ['Tags', 'Tag'] },
  domain: { python: ['entity.domains.domain', 'Domain'], java: 'domains', go: ['Domains', 'Domain'] },
  dataProduct: { python: ['entity.domains.dataProduct', 'DataProduct'], java: 'dataProducts', go: ['DataProducts', 'DataProduct'] },
};
