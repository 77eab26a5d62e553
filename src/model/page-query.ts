import type { Asset } from './asset.ts';
import type { Dialect } from './dialect.ts';

/** A query as a page shows it, or as a user selected or pasted it. */
export interface PageQuery {
  /** With its line breaks, as a comment ends with its line. */
  readonly text: string;
  /** null = unknown. */
  readonly dialect: Dialect | null;
  /** Database and schema of a name without them, in this order, '' = unknown. [] = neither is known. */
  readonly within: readonly string[];
  /** The catalog's service that the page's site shows, as the user confirmed; absent = unknown. */
  readonly service?: string;
  /** Only the lines in view could be read. */
  readonly partly?: true;
}

/** A table's name in a query. */
export interface WrittenName {
  /** Outermost first; '' = left open. */
  readonly parts: readonly string[];
  /** It is quoted, so it means only the table that is spelled the same. */
  readonly isQuoted: boolean;
  /** It is no table's name but leads to one, as dbt's `ref('orders')` does, so a match is only a guess. */
  readonly isIndirect: boolean;
}

/** A table as a search has it. */
export interface TableHit {
  readonly asset: Asset;
  /** Names of columns with a confirmed tag for personal data; null = the server did not send the columns. */
  readonly personalColumns: readonly string[] | null;
  /** A tag says `Deprecated`, and the search does not tell whether it is the table's or a column's. */
  readonly mayBeDeprecated?: true;
}

/** What the catalog has for a table's name. */
export type TableFinding =
  /** One table, and its whole path fits. */
  | { readonly state: 'found'; readonly hit: TableHit }
  /** Tables that may be meant. `total`: how many there are, those left out included. */
  | { readonly state: 'guessed'; readonly hits: readonly TableHit[]; readonly total: number }
  | { readonly state: 'absent' }
  /** More tables bear this name than the server sent, and none of those that it sent fits. */
  | { readonly state: 'crowded' }
  /** Nothing was searched: the name is a pattern for several tables, or too long. */
  | { readonly state: 'unasked'; readonly why: 'pattern' | 'too-long' };
