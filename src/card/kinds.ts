import type { MessageKey } from '../i18n.ts';
import type { AssetKind } from '../model/kind.ts';
import type { IconName } from '../ui/icon.tsx';

/** The name and icon of each kind of asset. */
export const KINDS: Readonly<Record<AssetKind, { readonly word: MessageKey; readonly icon: IconName }>> = {
  table: { word: 'kindTable', icon: 'table' },
  dashboard: { word: 'kindDashboard', icon: 'dashboard' },
  chart: { word: 'kindChart', icon: 'chart' },
  dashboardDataModel: { word: 'kindDataModel', icon: 'model' },
  pipeline: { word: 'kindPipeline', icon: 'pipeline' },
  topic: { word: 'kindTopic', icon: 'topic' },
  container: { word: 'kindContainer', icon: 'db' },
  mlmodel: { word: 'kindMlModel', icon: 'model' },
  storedProcedure: { word: 'kindStoredProcedure', icon: 'code' },
  searchIndex: { word: 'kindSearchIndex', icon: 'search' },
  database: { word: 'kindDatabase', icon: 'db' },
  databaseSchema: { word: 'kindSchema', icon: 'db' },
  apiCollection: { word: 'kindApiCollection', icon: 'interface' },
  apiEndpoint: { word: 'kindApiEndpoint', icon: 'interface' },
  metric: { word: 'kindMetric', icon: 'metric' },
  directory: { word: 'kindDirectory', icon: 'folder' },
  file: { word: 'kindFile', icon: 'file' },
  spreadsheet: { word: 'kindSpreadsheet', icon: 'sheet' },
  worksheet: { word: 'kindWorksheet', icon: 'sheet' },
  glossaryTerm: { word: 'kindTerm', icon: 'term' },
  tag: { word: 'kindTag', icon: 'tag' },
  domain: { word: 'kindDomain', icon: 'domain' },
  dataProduct: { word: 'kindDataProduct', icon: 'product' },
  query: { word: 'kindQuery', icon: 'code' },
  user: { word: 'ownerPerson', icon: 'person' },
  team: { word: 'ownerTeam', icon: 'people' },
};
