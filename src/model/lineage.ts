import type { Facts, Owner } from './asset.ts';
import type { AssetKind } from './kind.ts';
import type { Link } from './link.ts';
import type { LastRun } from './verdict-inputs.ts';

/** Assets that feed an asset, and assets that it feeds, nearest first. */
export interface Lineage {
  readonly up: Flow;
  readonly down: Flow;
  readonly edges: readonly LineageEdge[];
}

/** One direction of a lineage. */
export interface Flow {
  readonly nodes: readonly LineageNode[];
  /** Number of all nodes; `nodes` may hold only the nearest. */
  readonly total: number;
}

/** An asset in a lineage. */
export interface LineageNode extends Link {
  /** null = this kind has no card. */
  readonly kind: AssetKind | null;
  /** The entity type's name in the catalog. */
  readonly type: string;
  readonly id: string;
  readonly fqn: string;
  readonly path: readonly string[];
  /** Length of the shortest path from the start. */
  readonly steps: number;
  readonly deleted: boolean;
  /** Absent = not read. */
  readonly owners?: readonly Owner[];
  /** Absent = none, or not read. */
  readonly certification?: NonNullable<Facts['certification']>;
  /** Deprecated by its status or by its own tags. */
  readonly deprecated?: true;
  /** Problem of its data; null = checked, none found; absent = not checked, or hidden from this user. */
  readonly problem?: Problem | null;
  /** State of a pipeline's last run; absent = not read, or unknown. */
  readonly lastRun?: LastRun['state'];
}

/** `incident`: an open incident. `failing`: failing tests without one. */
export type Problem = 'incident' | 'failing';

/** `from` feeds `to`; both are ids. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  /** Name of the pipeline that moves the data; null = unknown. */
  readonly by: string | null;
  /** One end is a pipeline, and the server derived this edge from one between the assets that it connects. */
  readonly carried?: true;
  readonly columns: readonly ColumnEdge[];
}

/** The columns of `from` that a column of `to` is computed from, by their names within their tables. */
export interface ColumnEdge {
  readonly from: readonly string[];
  readonly to: string;
}
