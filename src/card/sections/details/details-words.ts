import type { MessageKey } from '../../../i18n.ts';
import type { AttributeName, Code, RelatedName } from '../../../model/details.ts';

/** The heading of each attribute, list and text among an asset's details. */
export const ATTRIBUTES: Readonly<Record<AttributeName, MessageKey>> = {
  type: 'detailsType',
  method: 'detailsMethod',
  address: 'detailsAddress',
  schedule: 'detailsSchedule',
  schema: 'detailsSchemaType',
  partitions: 'detailsPartitions',
  retention: 'detailsRetention',
  copies: 'detailsReplicas',
  cleanup: 'detailsCleanup',
  algorithm: 'detailsAlgorithm',
  target: 'detailsTarget',
  unit: 'detailsUnit',
  granularity: 'detailsGranularity',
  formats: 'detailsFormats',
  objects: 'detailsObjects',
  rows: 'detailsRows',
  size: 'detailsSize',
  path: 'detailsPath',
  synonyms: 'detailsSynonyms',
  usage: 'detailsUsage',
  mail: 'detailsMail',
  roles: 'detailsRoles',
};

export const RELATED: Readonly<Record<RelatedName, MessageKey>> = {
  schemas: 'detailsSchemas',
  tables: 'detailsTables',
  charts: 'detailsCharts',
  dataModels: 'detailsDataModels',
  dashboards: 'detailsDashboards',
  children: 'detailsChildren',
  worksheets: 'detailsWorksheets',
  endpoints: 'detailsEndpoints',
  metrics: 'detailsMetrics',
  measured: 'detailsMeasured',
  terms: 'detailsTerms',
  domains: 'detailsDomains',
  parents: 'detailsParents',
  usedIn: 'detailsUsedIn',
  teams: 'detailsTeams',
  members: 'detailsMembers',
  owned: 'detailsOwned',
};

export const CODE: Readonly<Record<Code['name'], MessageKey>> = {
  sql: 'detailsSql',
  procedure: 'detailsProcedure',
  expression: 'detailsExpression',
  filters: 'detailsFilters',
  schema: 'detailsSchemaText',
  request: 'detailsRequestText',
  response: 'detailsResponseText',
};
