import type { Asset, Column, Owner, Tag } from './asset.ts';
import type { LastRun } from './verdict-inputs.ts';

/** Kind-specific contents and relations of an asset. Empty = the catalog has none. */
export interface Details {
  readonly attributes: readonly Attribute[];
  readonly people: readonly { readonly name: 'experts' | 'reviewers'; readonly people: readonly Owner[] }[];
  /** A pipeline's tasks, in the order in which they run. */
  readonly tasks: readonly Task[];
  /** Features of a machine-learning model. */
  readonly features: readonly Feature[];
  /** Hyperparameters of a machine-learning model. */
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  /** Dimensions by which a metric can be split. */
  readonly dimensions: readonly MetricPart[];
  /** Measures from which a metric is computed. */
  readonly measures: readonly MetricPart[];
  /** Request and response of an API endpoint. */
  readonly messages: readonly { readonly name: 'request' | 'response'; readonly fields: readonly Column[] }[];
  readonly related: readonly Related[];
  readonly code: readonly Code[];
}

/** A single property. A number is in bytes for `size`, in ms for `retention`, else a count. */
export interface Attribute {
  readonly name: AttributeName;
  readonly value: string | number;
}

/** Names of attributes; each has a label in the messages. */
export type AttributeName =
  | 'type'
  | 'method'
  | 'address'
  | 'schedule'
  | 'schema'
  | 'partitions'
  | 'retention'
  | 'copies'
  | 'cleanup'
  | 'algorithm'
  | 'target'
  | 'unit'
  | 'granularity'
  | 'formats'
  | 'objects'
  | 'rows'
  | 'size'
  | 'path'
  | 'synonyms'
  | 'usage'
  | 'mail'
  | 'roles';

/** A group of related assets. */
export interface Related {
  readonly name: RelatedName;
  readonly assets: readonly Asset[];
  /** Number of all assets; `assets` may hold only the first ones. */
  readonly total: number;
  /** The server stopped counting: there are `total` or more. */
  readonly atLeast?: true;
}

/** How a group of assets is related to the asset. */
export type RelatedName =
  | 'schemas'
  | 'tables'
  | 'charts'
  | 'dataModels'
  | 'dashboards'
  | 'children'
  | 'worksheets'
  | 'endpoints'
  | 'metrics'
  | 'measured'
  | 'terms'
  | 'domains'
  | 'parents'
  | 'usedIn'
  | 'teams'
  | 'members'
  | 'owned';

/** A task of a pipeline. */
export interface Task {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly owners: readonly string[];
  /** State of its last run; null = unknown. */
  readonly state: LastRun['state'] | null;
  /** Duration of its last run in ms; null = unknown. */
  readonly took: number | null;
}

/** The last runs of a pipeline, newest first. */
export interface Runs {
  readonly runs: readonly Run[];
  /** Number of all runs in the period; `runs` may hold only the last ones. */
  readonly total: number;
  /** Length of the period in days. */
  readonly days: number;
}

/** One run of a pipeline. */
export interface Run extends LastRun {
  /** Duration in ms; null = unknown, still running, or never started. */
  readonly took: number | null;
}

/** A feature of a machine-learning model. */
export interface Feature {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly tags: readonly Tag[];
  readonly algorithm: string;
  /** The columns that it is computed from; `asset` null = the catalog does not say whose. */
  readonly sources: readonly { readonly column: string; readonly asset: Asset | null }[];
}

/** A dimension or measure of a metric, from a semantic layer. */
export interface MetricPart {
  readonly name: string;
  /** A dimension's type, such as `TIME`, or a measure's aggregation, such as `SUM`; '' = unknown. */
  readonly type: string;
  readonly description: string;
  /** The expression that computes it; '' = unknown. */
  readonly expression: string;
}

/** A piece of code or of a schema. */
export interface Code {
  readonly name: 'sql' | 'procedure' | 'expression' | 'filters' | 'schema' | 'request' | 'response';
  /** Name in the catalog, such as `SQL` or `Avro`; '' = unknown. */
  readonly language: string;
  readonly text: string;
}
