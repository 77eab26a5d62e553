import type { AssetKind } from './asset.ts';
import type { Link } from './link.ts';
import type { ContractResult } from './verdict-inputs.ts';

/** What was promised of an asset; null = nothing was. */
export interface ContractPart {
  readonly contract: Contract | null;
}

export interface Contract {
  readonly name: string;
  /** Markdown or HTML as stored: only ui/description.tsx may show it. '' = none. */
  readonly description: string;
  /** As the catalog calls it, such as `Approved`; '' = not said. */
  readonly status: string;
  readonly result: ContractResult;
  /** What the last check said; '' = nothing. Hostile until shown as text. */
  readonly message: string;
  /** How many columns, rules of meaning and tests were promised. */
  readonly promised: { readonly columns: number; readonly semantics: number; readonly quality: number };
  readonly terms: readonly ServiceTerm[];
  /** Markdown or HTML as stored. '' = none. */
  readonly termsOfUse: string;
  /** Names of people and teams. */
  readonly reviewers: readonly string[];
  /** It is that of the asset's data product. */
  readonly inherited: boolean;
}

/** What is promised of a service. A `time` is one of the day, as the catalog writes it, with its zone if it names one. */
export type ServiceTerm =
  | { readonly of: 'refresh' | 'latency' | 'retention'; readonly amount: number; readonly unit: string }
  | { readonly of: 'available'; readonly time: string };

/** Queries that people kept because they are worth reading. */
export interface Queries {
  readonly queries: readonly SavedQuery[];
  /** More than `queries` holds when there are many. */
  readonly total: number;
}

export interface SavedQuery {
  readonly id: string;
  /** The fully qualified name, quotes included. */
  readonly fqn: string;
  readonly name: string;
  readonly description: string;
  readonly sql: string;
  /** Names of those who wrote it. */
  readonly by: readonly string[];
}

/** A table that is known by its qualified name. */
export interface NamedTable extends Link {
  readonly fqn: string;
  readonly path: readonly string[];
  /** What leads on to its card; null = the search does not know it, or not for this user. */
  readonly found: { readonly kind: AssetKind; readonly id: string } | null;
}

/** Tables that queries join an asset with, most often joined first. */
export interface Joins {
  /** Over so many days; null = not said. */
  readonly days: number | null;
  readonly tables: readonly JoinedTable[];
  /** More than `tables` holds when there are many. */
  readonly total: number;
}

export interface JoinedTable extends NamedTable {
  /** As the catalog counts them: a join over two columns is counted for each. */
  readonly times: number;
  readonly columns: readonly { readonly own: string; readonly other: string; readonly times: number }[];
}

/** What made a table. */
export interface Definition {
  readonly dbt: DbtModel | null;
  /** Of a view, the statement that it is; '' = none is recorded. */
  readonly sql: string;
  /** What the dbt model reads. */
  readonly tables: readonly NamedTable[];
}

export interface DbtModel {
  /** dbt's own word: model, seed, snapshot, source. '' = not said. */
  readonly type: string;
  /** Of its file, within the project. '' = not said. */
  readonly path: string;
  readonly sql: string;
}

/** What somebody asked the owners and was not answered yet, newest first. */
export interface OpenTasks {
  readonly tasks: readonly OpenTask[];
  /** More than `tasks` holds when there are many. */
  readonly total: number;
}

export interface OpenTask {
  readonly id: string;
  readonly asks: 'description' | 'tags' | 'owners' | 'tier' | 'domain' | 'approval' | 'test' | 'other';
  /** Markdown or HTML as stored: only ui/description.tsx may show it. '' = none. */
  readonly message: string;
  /** Who asks; '' = not said. */
  readonly by: string;
  /** Names of those who are asked. */
  readonly of: readonly string[];
  /** ms since 1970; null = not said. */
  readonly at: number | null;
}
