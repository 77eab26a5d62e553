import type { Catalog } from '../catalog/open-metadata.ts';
import type { Site } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import type { Budget } from './budget.ts';
import type { KnownServices } from './rungs.ts';
import type { Tracing } from './tracing.ts';

/** What a page refers to, and what is known about its site. */
export interface PageLookUp {
  readonly refs: readonly AssetRef[];
  readonly known: KnownServices;
  readonly site: Site;
  readonly refused: ReadonlySet<string>;
  /** Reads the page's own texts and recognises again. Called only when the address led to nothing. */
  readMore?(): Promise<readonly AssetRef[]>;
}

/** The server, user and limits of a look-up. */
export interface LookUpContext {
  readonly catalog: Catalog;
  /** The server's base address, as outcomes name it. */
  readonly server: string;
  readonly user: string;
  readonly signal: AbortSignal;
  readonly budget: Budget;
  /** Notes what the look-up does; absent = nobody can ask. */
  readonly trace?: Tracing | undefined;
  now(): number;
  /** Resolves once the last outcome had time to be painted, so that further requests do not delay it. */
  painted(): Promise<void>;
}
