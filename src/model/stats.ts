import type { Input } from './verdict-inputs.ts';

/** What was measured or noted of an asset. null = asked, and the catalog says nothing; absent = this kind or this release has no such thing. */
export interface Stats {
  readonly rows?: Input<number>;
  /** Size of the data in bytes. */
  readonly bytes?: Input<number>;
  /** ms since 1970. */
  readonly profiledAt?: Input<number>;
  /** When the data themselves last changed, ms since 1970. */
  readonly dataChangedAt?: Input<number>;
  /** When the catalog's entry last changed, ms since 1970. */
  readonly entryChangedAt: number | null;
  /** The name of who changed it, as the catalog writes it. */
  readonly entryChangedBy: string | null;
  /** How often it was used in the last week that was counted. */
  readonly weeklyUse?: Input<number>;
  readonly followers?: number | null;
  /** As the catalog calls it, such as `View`. */
  readonly type?: string | null;
  /** How long data are kept, an ISO 8601 duration. */
  readonly retention?: string | null;
  /** How the data are cut into partitions: the columns. */
  readonly partitionedBy?: readonly string[];
}
