import type { MessageKey } from '../../i18n.ts';
import type { Code, FactName, RelatedName } from '../../model/contents.ts';

/** The heading of each fact, list and text among an asset's contents. */
export const FACTS: Readonly<Record<FactName, MessageKey>> = {
  type: 'contentsType',
  method: 'contentsMethod',
  address: 'contentsAddress',
  schedule: 'contentsSchedule',
  schema: 'contentsSchemaType',
  partitions: 'contentsPartitions',
  retention: 'contentsRetention',
  copies: 'contentsReplicas',
  cleanup: 'contentsCleanup',
  algorithm: 'contentsAlgorithm',
  target: 'contentsTarget',
  unit: 'contentsUnit',
  granularity: 'contentsGranularity',
  formats: 'contentsFormats',
  objects: 'contentsObjects',
  rows: 'contentsRows',
  size: 'contentsSize',
  path: 'contentsPath',
  synonyms: 'contentsSynonyms',
  usage: 'contentsUsage',
  mail: 'contentsMail',
  roles: 'contentsRoles',
};

export const RELATED: Readonly<Record<RelatedName, MessageKey>> = {
  schemas: 'contentsSchemas',
  tables: 'contentsTables',
  charts: 'contentsCharts',
  dataModels: 'contentsDataModels',
  dashboards: 'contentsDashboards',
  children: 'contentsChildren',
  worksheets: 'contentsWorksheets',
  endpoints: 'contentsEndpoints',
  metrics: 'contentsMetrics',
  measured: 'contentsMeasured',
  terms: 'contentsTerms',
  domains: 'contentsDomains',
  parents: 'contentsParents',
  usedIn: 'contentsUsedIn',
  teams: 'contentsTeams',
  members: 'contentsMembers',
  owned: 'contentsOwned',
};

export const CODE: Readonly<Record<Code['name'], MessageKey>> = {
  sql: 'contentsSql',
  procedure: 'contentsProcedure',
  expression: 'contentsExpression',
  filters: 'contentsFilters',
  schema: 'contentsSchemaText',
  request: 'contentsRequestText',
  response: 'contentsResponseText',
};
