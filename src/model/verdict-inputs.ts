import type { Link } from './link.ts';

/** Why a value is missing. `unseen`: hidden from this user. `unanswered`: the request failed. */
export type Unread = 'unseen' | 'unanswered';

/**
 * One input of the verdict. null = the catalog has none. An absent input was not requested, since this kind or this release does not
 * have it.
 */
export type Input<T> = T | null | Unread;

/** Inputs of the verdict that the asset's entry does not contain. */
export interface Checks {
  readonly tests?: Input<TestCounts>;
  readonly incident?: Input<OpenIncident>;
  readonly contract?: Input<ContractResult>;
  /** Current announcements, at most ten, the one that ends first at the front. */
  readonly announcements?: Input<readonly Announcement[]>;
  readonly sources?: Input<Sources>;
}

/** State of a test. `hidden`: the server masks the test, including its result. */
export type TestState = 'passed' | 'failed' | 'aborted' | 'queued' | 'not-run' | 'hidden';

/** Numbers of an asset's tests by last result. */
export interface TestCounts {
  readonly total: number;
  /** Number of tests that were not read; failing ones are read first. Absent = none. */
  readonly unread?: number;
  readonly passed: number;
  readonly failed: number;
  readonly aborted: number;
  /** Number of tests that the server masks: the time of their run is hidden. Absent = none. */
  readonly masked?: number;
  /** Number of those whose state is hidden too (before 1.5). Absent = none. */
  readonly hidden?: number;
  /** Time of the latest failing result, else of the latest passing one, in ms since 1970; null = none. */
  readonly at: number | null;
  /** Time of the oldest passing result, in ms since 1970; absent = none passes. */
  readonly oldestAt?: number;
  /** The worst last result of each tested column, by its own name; a nested column's name is a dotted path. */
  readonly columns?: readonly { readonly column: string; readonly state: TestState }[];
}

/** The oldest open incident, and how many are open. */
export interface OpenIncident {
  readonly count: number;
  /** When it was opened, in ms since 1970; null = unknown. */
  readonly since: number | null;
  /** Name of the assignee; null = nobody. */
  readonly assignee: string | null;
}

/** The last check of a data contract. */
export interface ContractResult {
  readonly state: 'kept' | 'broken' | 'not-run';
  /** Time of the check in ms since 1970; null = never checked. */
  readonly at: number | null;
  /** Promised refresh interval in ms; absent = none. */
  readonly refreshMs?: number;
}

/** An announcement about an asset. */
export interface Announcement {
  readonly title: string;
  /** Markdown or HTML as stored; only ui/description.tsx may show it. */
  readonly text: string;
  /** End in ms since 1970; null = never. */
  readonly endsAt: number | null;
}

/** The last run of a pipeline. */
export interface LastRun {
  readonly state: 'well' | 'failed' | 'running' | 'skipped';
  /** Start in ms since 1970. */
  readonly at: number;
  /** The first task that failed; null = none. */
  readonly failedTask: string | null;
}

/** The tables upstream of an asset. */
export interface Sources {
  readonly total: number;
  /** Number of checked tables: less than `total` if there are too many, or some requests failed. */
  readonly checked: number;
  readonly withIncident: readonly Link[];
  /** Tables with failing tests but without an open incident. */
  readonly failing: readonly Link[];
}
