import type { AssetKind } from '../model/asset.ts';

/** Where each kind is read (paths of OpenMetadata's API). */
export const COLLECTION: Record<AssetKind, string> = {
  table: 'tables',
  dashboard: 'dashboards',
  chart: 'charts',
  dashboardDataModel: 'dashboard/datamodels',
  pipeline: 'pipelines',
  topic: 'topics',
  container: 'containers',
  mlmodel: 'mlmodels',
  storedProcedure: 'storedProcedures',
  searchIndex: 'searchIndexes',
  database: 'databases',
  databaseSchema: 'databaseSchemas',
  apiCollection: 'apiCollections',
  apiEndpoint: 'apiEndpoints',
  metric: 'metrics',
  directory: 'drives/directories',
  file: 'drives/files',
  spreadsheet: 'drives/spreadsheets',
  worksheet: 'drives/worksheets',
  glossaryTerm: 'glossaryTerms',
  tag: 'tags',
  domain: 'domains',
  dataProduct: 'dataProducts',
};
