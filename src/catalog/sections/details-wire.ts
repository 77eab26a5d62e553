import * as v from 'valibot';
import { amount } from '../api/bounds.ts';
import { ColumnShape, lenient, list, Named, PipelineStatus, Reference, TagLabel } from '../entity/wire.ts';

const text = v.nullish(v.string());
const texts = lenient(v.string());

const one = v.fallback(v.nullish(Reference), null);
const many = lenient(Reference);
const people = list(Named);

const Schema = v.nullish(v.object({ schemaType: text, schemaText: text, schemaFields: list(ColumnShape) }));
const Code = v.nullish(v.object({ language: text, code: text }));

const Task = v.object({
  name: v.string(),
  displayName: text,
  description: text,
  taskType: text,
  downstreamTasks: texts,
  /** One owner until 1.4. */
  owner: v.nullish(Named),
  owners: people,
});

const Feature = v.object({
  name: v.string(),
  dataType: text,
  description: text,
  featureAlgorithm: text,
  tags: lenient(TagLabel),
  featureSources: lenient(v.object({ name: text, dataSource: one })),
});

const Part = { name: v.string(), description: text, expression: text };
const Dimension = v.object({ ...Part, type: text });
const Measure = v.object({ ...Part, aggregation: text });

/** The fields of all kinds in one shape: a name that two kinds share means the same in both. */
export const Wire = v.object({
  dashboardType: text,
  chartType: text,
  dataModelType: text,
  storedProcedureType: text,
  metricType: text,
  directoryType: text,
  fileType: text,
  domainType: text,
  indexType: text,
  requestMethod: text,
  endpointURL: text,
  scheduleInterval: text,
  partitions: amount,
  retentionTime: amount,
  replicationFactor: amount,
  cleanupPolicies: texts,
  algorithm: text,
  target: text,
  unitOfMeasurement: text,
  customUnitOfMeasurement: text,
  granularity: text,
  fileFormats: texts,
  numberOfObjects: amount,
  numberOfFiles: amount,
  rowCount: amount,
  size: amount,
  fullPath: text,
  path: text,
  synonyms: texts,
  usageCount: amount,
  teamType: text,
  email: text,
  experts: people,
  reviewers: people,
  tasks: list(Task),
  pipelineStatus: v.nullish(PipelineStatus),
  mlFeatures: list(Feature),
  /** Texts according to the API's schema, but training tools may write numbers. */
  mlHyperParameters: lenient(v.object({ name: v.string(), value: v.nullish(v.union([v.string(), v.number(), v.boolean()])) })),
  messageSchema: Schema,
  requestSchema: Schema,
  responseSchema: Schema,
  charts: many,
  dataModels: many,
  dashboards: many,
  dashboard: one,
  children: many,
  worksheets: many,
  apiEndpoints: many,
  relatedMetrics: many,
  dimensions: list(Dimension),
  measures: list(Measure),
  filters: list(v.object({ where: v.string() })),
  /** The assets that a metric is computed on or applies to. */
  assets: many,
  /** From 2.0 each is wrapped in an object that says how it is related. */
  relatedTerms: lenient(v.union([v.object({ term: Reference }), Reference])),
  domain: one,
  domains: many,
  parent: one,
  parents: many,
  teams: many,
  roles: people,
  /** The members of a team. */
  users: many,
  queryUsedIn: many,
  database: one,
  databaseSchema: one,
  apiCollection: one,
  directory: one,
  spreadsheet: one,
  sql: text,
  query: text,
  storedProcedureCode: Code,
  metricExpression: Code,
});

/** The fields that dimensions and measures share. */
export type WirePart = Pick<v.InferOutput<typeof Dimension>, 'name' | 'description' | 'expression'>;
export type Wire = v.InferOutput<typeof Wire>;
