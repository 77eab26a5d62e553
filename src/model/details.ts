import type { Asset, Column, Owner, Tag } from './asset.ts';
import type { LastRun } from './verdict-inputs.ts';

/** What an asset is made of and stands beside, as its kind has it. Empty = the catalog says none. */
export interface Details {
  readonly attributes: readonly Attribute[];
  readonly people: readonly { readonly name: 'experts' | 'reviewers'; readonly people: readonly Owner[] }[];
  /** Of a pipeline, in the order in which they run. */
  readonly tasks: readonly Task[];
  /** Of a model that learned. */
  readonly features: readonly Feature[];
  /** Of a model that learned, as they were set. */
  readonly settings: readonly { readonly name: string; readonly value: string }[];
  /** By what a metric may be split. */
  readonly dimensions: readonly MetricPart[];
  /** What a metric is worked out from. */
  readonly measures: readonly MetricPart[];
  /** What is sent to an interface, and what it answers. */
  readonly messages: readonly { readonly name: 'request' | 'response'; readonly fields: readonly Column[] }[];
  readonly related: readonly Related[];
  readonly code: readonly Code[];
}

/** A number is bytes for `size`, ms for `retention`, else a count. */
export interface Attribute {
  readonly name: AttributeName;
  readonly value: string | number;
}

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

export interface Related {
  readonly name: RelatedName;
  readonly assets: readonly Asset[];
  /** More than `assets` holds when there are very many. */
  readonly total: number;
  /** Nobody counted on: there are `total` or more. */
  readonly atLeast?: true;
}

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

export interface Task {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly owners: readonly string[];
  /** How its last run went; null = not known. */
  readonly state: LastRun['state'] | null;
  /** How long its last run took, ms; null = not known. */
  readonly took: number | null;
}

/** The last runs of a pipeline, newest first. */
export interface Runs {
  readonly runs: readonly Run[];
  /** More than `runs` holds when it runs often. */
  readonly total: number;
  /** Over so many days. */
  readonly days: number;
}

export interface Run extends LastRun {
  /** How long it took, ms; null = not known, not over, or never begun. */
  readonly took: number | null;
}

export interface Feature {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly tags: readonly Tag[];
  readonly algorithm: string;
  /** The columns that it is made of; `asset` null = the catalog does not say of which. */
  readonly sources: readonly { readonly column: string; readonly asset: Asset | null }[];
}

/** As a semantic layer has it. */
export interface MetricPart {
  readonly name: string;
  /** Of a dimension as the catalog calls it, such as `TIME`; of a measure how it is put together, such as `SUM`. '' = not said. */
  readonly type: string;
  readonly description: string;
  /** What it is computed by; '' = not said. */
  readonly expression: string;
}

export interface Code {
  readonly name: 'sql' | 'procedure' | 'expression' | 'filters' | 'schema' | 'request' | 'response';
  /** As the catalog calls it, such as `SQL` or `Avro`; '' = not said. */
  readonly language: string;
  readonly text: string;
}
