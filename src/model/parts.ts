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

/** What a card reads beyond its asset, each when its section asks for it. */
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
  /** One step each way. */
  readonly lineage: Lineage;
  /** Three steps each way: more than that the server refuses. */
  readonly widerLineage: Lineage;
}

/** A part as it goes from the worker to a card. */
export type PartAnswer<N extends PartName = PartName> =
  /** `done` false: remembered from before, and asked again. */
  | { readonly say: 'part'; readonly part: Parts[N]; readonly seenAt: number; readonly done: boolean }
  /** `outcome` tells why; what was shown before stays. `done` false: it is asked again when the server may be. */
  | { readonly say: 'failed'; readonly outcome: Outcome; readonly done: boolean }
  /** The server does not have it. */
  | { readonly say: 'absent'; readonly done: true };

/** What names an asset to the catalog. */
export type AssetName = Pick<Asset, 'kind' | 'id' | 'fqn'>;

/** Owners have cards, as assets have. */
export const nameOfOwner = ({ type, id, fqn }: Owner): AssetName => ({ kind: type, id, fqn });

/** Of a table that is too wide for its columns to come with the asset. */
export interface AllColumns {
  readonly columns: readonly Column[];
  /** More than `columns` holds when there are very many. */
  readonly total: number;
}

export interface TestCase {
  readonly name: string;
  readonly description: string;
  /** The column it is about; null = the whole table. */
  readonly column: string | null;
  readonly state: TestState;
  /** The server masks what it is about, as that is personal data: no result and no time, though it may well have run. */
  readonly masked?: true;
  /** What the last run said; '' = nothing. Hostile until shown as text. */
  readonly result: string;
  /** ms since 1970; null = it has not run. */
  readonly at: number | null;
  readonly href: string;
  readonly incident: Incident | null;
}

export interface Incident {
  readonly state: 'new' | 'acknowledged' | 'assigned';
  /** When it was opened, ms since 1970; null = the server does not tell. */
  readonly since: number | null;
  readonly assignee: string | null;
}

/** Failing ones first. */
export interface Quality {
  readonly tests: readonly TestCase[];
  /** More than `tests` holds when a table has very many. */
  readonly total: number;
  /** Why no incident is told; absent = they were read. */
  readonly incidents?: Unread;
}
