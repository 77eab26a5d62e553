import type { Input } from './verdict-inputs.ts';

/** Statistics of an asset. null = requested, and the catalog has none; absent = this kind or release does not have it. */
export interface Stats {
  readonly rows?: Input<number>;
  /** Size of the data in bytes. */
  readonly bytes?: Input<number>;
  /** Time of the profile in ms since 1970. */
  readonly profiledAt?: Input<number>;
  /** Last change of the data, in ms since 1970. */
  readonly dataChangedAt?: Input<number>;
  /** Last change of the catalog's entry, in ms since 1970. */
  readonly entryChangedAt: number | null;
  /** Name of the user who made that change, as the catalog writes it. */
  readonly entryChangedBy: string | null;
  /** Number of uses in the last week that was counted. */
  readonly weeklyUse?: Input<number>;
  readonly followers?: number | null;
  /** Table type in the catalog, such as `View`. */
  readonly type?: string | null;
  /** Retention of the data, as an ISO 8601 duration. */
  readonly retention?: string | null;
  /** Columns by which the data are partitioned. */
  readonly partitionedBy?: readonly string[];
}
