import type { Catalog } from '../catalog/open-metadata.ts';
import type { Site } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import type { Budget } from './budget.ts';
import type { KnownServices } from './rungs.ts';

/** A page's look-up: what it says it shows, and what is known of its site. */
export interface PageLookUp {
  readonly refs: readonly AssetRef[];
  readonly known: KnownServices;
  readonly site: Site;
  readonly refused: ReadonlySet<string>;
  /** Reads the page's own texts and recognises again; asked only when the address found nothing. */
  readMore?(): Promise<readonly AssetRef[]>;
}

/** Where and how a look-up asks. */
export interface LookUpContext {
  readonly catalog: Catalog;
  /** The server's base address, to name it in an outcome. */
  readonly server: string;
  readonly user: string;
  readonly signal: AbortSignal;
  readonly budget: Budget;
  now(): number;
  /** Resolves when what was said last has had time to be painted: requests that add to it share the reader's processor with that. */
  painted(): Promise<void>;
}
