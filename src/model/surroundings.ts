import type { AssetKind } from './kind.ts';
import type { Link } from './link.ts';
import type { ContractResult } from './verdict-inputs.ts';

/** An asset's data contract; null = none. */
export interface ContractPart {
  readonly contract: Contract | null;
}

/** A data contract. */
export interface Contract {
  readonly name: string;
  /** Markdown or HTML as stored: only ui/description.tsx may show it. '' = none. */
  readonly description: string;
  /** Status in the catalog, such as `Approved`; '' = unknown. */
  readonly status: string;
  readonly result: ContractResult;
  /** Message of the last check; '' = none. Untrusted: show it only as text. */
  readonly message: string;
  /** Numbers of promised columns, semantic rules and tests. */
  readonly promised: { readonly columns: number; readonly semantics: number; readonly quality: number };
  readonly terms: readonly ServiceTerm[];
  /** Markdown or HTML as stored; '' = none. */
  readonly termsOfUse: string;
  /** Names of people and teams. */
  readonly reviewers: readonly string[];
  /** Inherited from the asset's data product. */
  readonly inherited: boolean;
}

/** A promise of the contract. `time` is a time of day as the catalog writes it, with the time zone if there is one. */
export type ServiceTerm =
  | { readonly of: 'refresh' | 'latency' | 'retention'; readonly amount: number; readonly unit: string }
  | { readonly of: 'available'; readonly time: string };

/** Saved queries that use a table. */
export interface Queries {
  readonly queries: readonly SavedQuery[];
  /** More than `queries` holds when there are many. */
  readonly total: number;
}

/** A query saved in the catalog. */
export interface SavedQuery {
  readonly id: string;
  /** The fully qualified name, quotes included. */
  readonly fqn: string;
  readonly name: string;
  readonly description: string;
  readonly sql: string;
  /** Names of its owners, else of the people who ran it. */
  readonly by: readonly string[];
}

/** A table known by its qualified name. */
export interface NamedTable extends Link {
  readonly fqn: string;
  readonly path: readonly string[];
  /** Identifies its card; null = the search did not find it for this user. */
  readonly found: { readonly kind: AssetKind; readonly id: string } | null;
}

/** Tables that queries join with this one, the most frequent first. */
export interface Joins {
  /** Length of the period in days; null = unknown. */
  readonly days: number | null;
  readonly tables: readonly JoinedTable[];
  /** More than `tables` holds when there are many. */
  readonly total: number;
}

/** A table that queries join with this one. */
export interface JoinedTable extends NamedTable {
  /** Number of joins as the catalog counts them: a join over two columns counts for each. */
  readonly times: number;
  readonly columns: readonly { readonly own: string; readonly other: string; readonly times: number }[];
}

/** The code that defines a table. */
export interface Definition {
  readonly dbt: DbtModel | null;
  /** A view's SQL statement; '' = none recorded. */
  readonly sql: string;
  /** The tables that the dbt model reads. */
  readonly tables: readonly NamedTable[];
}

/** The dbt model behind a table. */
export interface DbtModel {
  /** dbt's term: model, seed, snapshot, source; '' = unknown. */
  readonly type: string;
  /** Path of its file within the project; '' = unknown. */
  readonly path: string;
  readonly sql: string;
}

/** An asset's open tasks, newest first. */
export interface OpenTasks {
  readonly tasks: readonly OpenTask[];
  /** More than `tasks` holds when there are many. */
  readonly total: number;
}

/** An open request to change or approve an asset. */
export interface OpenTask {
  readonly id: string;
  readonly asks: 'description' | 'tags' | 'owners' | 'tier' | 'domain' | 'approval' | 'test' | 'other';
  /** Markdown or HTML as stored: only ui/description.tsx may show it. '' = none. */
  readonly message: string;
  /** Name of the requester; '' = unknown. */
  readonly by: string;
  /** Names of the assignees. */
  readonly of: readonly string[];
  /** Time of creation in ms since 1970; null = unknown. */
  readonly at: number | null;
}
