import type { AssetKind, Facts, Owner } from './asset.ts';
import type { Link } from './link.ts';
import type { LastRun } from './verdict-inputs.ts';

/** What feeds an asset and what it feeds, nearest first. */
export interface Lineage {
  readonly up: Flow;
  readonly down: Flow;
  readonly edges: readonly LineageEdge[];
}

/** One way of a lineage. */
export interface Flow {
  readonly nodes: readonly LineageNode[];
  /** How many there are: of very many only the nearest are among `nodes`. */
  readonly total: number;
}

export interface LineageNode extends Link {
  /** null = of a kind that has no card. */
  readonly kind: AssetKind | null;
  /** The catalog's own word for its kind. */
  readonly type: string;
  readonly id: string;
  readonly fqn: string;
  readonly path: readonly string[];
  /** The fewest steps from the start. */
  readonly steps: number;
  readonly deleted: boolean;
  /** Absent = not read. */
  readonly owners?: readonly Owner[];
  /** Absent = none, or not read. */
  readonly certification?: NonNullable<Facts['certification']>;
  /** By its status, or by its own tags. */
  readonly deprecated?: true;
  /** What is wrong with its data; null = looked for and not found, absent = not looked for, or not to be seen. */
  readonly problem?: Problem | null;
  /** How a pipeline's last run went; absent = not looked for, or not told. */
  readonly lastRun?: LastRun['state'];
}

export type Problem = 'incident' | 'failing';

/** `from` feeds `to`; both are ids. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  /** The pipeline that moves the data; null = not said. */
  readonly by: string | null;
  /** One end is a pipeline that moves data between others, and the server made the edge of that: nobody drew it. */
  readonly carried?: true;
  readonly columns: readonly ColumnEdge[];
}

/** Columns of `from` of which a column of `to` is made, by their names within their tables. */
export interface ColumnEdge {
  readonly from: readonly string[];
  readonly to: string;
}
