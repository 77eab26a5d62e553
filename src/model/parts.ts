import type { Asset, Column, Owner } from './asset.ts';
import type { Details, Runs } from './details.ts';
import type { Lineage } from './lineage.ts';
import type { Outcome } from './outcome.ts';
import type { PartName } from './part-name.ts';
import type { People } from './people.ts';
import type { CustomProperty } from './properties.ts';
import type { Stats } from './stats.ts';
import type { ContractPart, Definition, Joins, OpenTasks, Queries } from './surroundings.ts';
import type { TestState, Unread } from './verdict-inputs.ts';

/** What a card reads beyond its asset, each part when its section needs it. */
export interface Parts extends Readonly<Record<PartName, unknown>> {
  readonly people: People;
  readonly columns: AllColumns;
  readonly stats: Stats;
  readonly properties: readonly CustomProperty[];
  readonly details: Details;
  readonly runs: Runs;
  readonly quality: Quality;
  readonly contract: ContractPart;
  readonly joins: Joins;
  readonly queries: Queries;
  readonly definition: Definition;
  readonly openTasks: OpenTasks;
  /** One step in each direction. */
  readonly lineage: Lineage;
  /** Three steps in each direction; the server refuses more. */
  readonly widerLineage: Lineage;
}

/** A part, as sent from the worker to a card. */
export type PartAnswer<N extends PartName = PartName> =
  /** `done` false: remembered from before, and being read again. `seenAt` in ms since 1970. */
  | { readonly say: 'part'; readonly part: Parts[N]; readonly seenAt: number; readonly done: boolean }
  /** `outcome` says why; what is shown stays. `done` false: it is read again once the server may be asked. */
  | { readonly say: 'failed'; readonly outcome: Outcome; readonly done: boolean }
  /** The server does not have it. */
  | { readonly say: 'absent'; readonly done: true };

/** What identifies an asset in the catalog. */
export type AssetName = Pick<Asset, 'kind' | 'id' | 'fqn'>;

/** An owner as an asset, since owners have cards too. */
export const nameOfOwner = ({ type, id, fqn }: Owner): AssetName => ({ kind: type, id, fqn });

/** All columns of a table that is too wide for them to come with the asset. */
export interface AllColumns {
  readonly columns: readonly Column[];
  /** Number of all columns; `columns` may hold only the first ones. */
  readonly total: number;
}

/** A data-quality test. */
export interface TestCase {
  readonly name: string;
  readonly description: string;
  /** The column that it tests; null = the whole table. */
  readonly column: string | null;
  readonly state: TestState;
  /** The server masks the test because its column holds personal data: no result and no time, though it may have run. */
  readonly masked?: true;
  /** Message of the last run; '' = none. Untrusted: show it only as text. */
  readonly result: string;
  /** Time of the last run in ms since 1970; null = never. */
  readonly at: number | null;
  readonly href: string;
  readonly incident: Incident | null;
}

/** An open incident of a test. */
export interface Incident {
  readonly state: 'new' | 'acknowledged' | 'assigned';
  /** When it was opened, in ms since 1970; null = unknown. */
  readonly since: number | null;
  readonly assignee: string | null;
}

/** An asset's tests, failing ones first. */
export interface Quality {
  readonly tests: readonly TestCase[];
  /** Number of all tests; `tests` may hold only some. */
  readonly total: number;
  /** Why incidents are missing; absent = they were read. */
  readonly incidents?: Unread;
}
