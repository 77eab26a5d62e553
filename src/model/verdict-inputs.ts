import type { Link } from './link.ts';

/** Why something could not be had. `unseen`: this user may not see it. `unanswered`: the server did not say. */
export type Unread = 'unseen' | 'unanswered';

/**
 * What one input of the verdict came to. null: the catalog was asked and has none. An absent input was not asked: this kind or this release
 * has none.
 */
export type Input<T> = T | null | Unread;

/** The inputs of a verdict that the asset's own entry does not tell. */
export interface Checks {
  readonly tests?: Input<TestCounts>;
  readonly incident?: Input<OpenIncident>;
  readonly contract?: Input<ContractResult>;
  /** Those that run now, at most ten; the one that ends first stands first. */
  readonly announcements?: Input<readonly Announcement[]>;
  readonly sources?: Input<Sources>;
}

/** `hidden`: the server masks the test and does not tell how it went. */
export type TestState = 'passed' | 'failed' | 'aborted' | 'queued' | 'not-run' | 'hidden';

/** The last result of each of an asset's tests, counted. */
export interface TestCounts {
  readonly total: number;
  /** How many of them were not read: those that fail are read before others. Absent = none. */
  readonly unread?: number;
  readonly passed: number;
  readonly failed: number;
  readonly aborted: number;
  /** How many of them the server masks: it hides when they ran. Absent = none. */
  readonly masked?: number;
  /** How many of those it also does not tell the state of (before 1.5). Absent = none. */
  readonly hidden?: number;
  /** Of the failing ones the latest result, else of the passing ones; ms since 1970, null = there is none. */
  readonly at: number | null;
  /** Of the passing ones the result of longest ago, ms since 1970; absent = none passes. */
  readonly oldestAt?: number;
  /** The worst last result of each column that is tested, by the column's own name; within another, by the names of both with a dot. */
  readonly columns?: readonly { readonly column: string; readonly state: TestState }[];
}

/** The open incident that has been open longest, and how many are. */
export interface OpenIncident {
  readonly count: number;
  /** ms since 1970; null = the server does not tell. */
  readonly since: number | null;
  /** Whom it was assigned to; null = nobody. */
  readonly assignee: string | null;
}

export interface ContractResult {
  readonly state: 'kept' | 'broken' | 'not-run';
  /** ms since 1970; null = it has not run. */
  readonly at: number | null;
  /** How often it promises new data, ms; absent = it does not say. */
  readonly refreshMs?: number;
}

export interface Announcement {
  readonly title: string;
  /** Markdown or HTML as stored: only ui/description.tsx may show it. */
  readonly text: string;
  /** ms since 1970; null = no end. */
  readonly endsAt: number | null;
}

/** A pipeline's. */
export interface LastRun {
  readonly state: 'well' | 'failed' | 'running' | 'skipped';
  /** When it began, ms since 1970. */
  readonly at: number;
  /** The first task that failed; null = none did. */
  readonly failedTask: string | null;
}

/** The tables that an asset is made of, found by lineage. */
export interface Sources {
  readonly total: number;
  /** How many of them were looked at: fewer than `total` when the walk stopped early, or some did not answer. */
  readonly checked: number;
  readonly withIncident: readonly Link[];
  /** Those that fail tests and have no open incident. */
  readonly failing: readonly Link[];
}
