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
  glossaryTerm: 'glossaryTerms',
};
