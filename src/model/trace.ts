import type { Asset } from './asset.ts';
import type { AssetKind } from './kind.ts';
import type { Site } from './outcome.ts';
import type { AssetRef } from './reference.ts';

/** One request that a look-up sent to the server. */
export interface SentRequest {
  readonly method: 'GET';
  /** Path and query below `api/v1/`. May contain names from the page, so it is shown, and left out of reports. */
  readonly path: string;
  /** null = there was no usable answer. */
  readonly status: number | null;
  readonly ms: number;
  /** Bytes of the answer after decompression. */
  readonly bytes: number;
}

/** How the tool of a page was recognised. `mark`: the selector that is in the page, or the name of the rule. */
export interface ToolSign {
  readonly tool: string;
  /** `rule`: a rule of the user's. `host`: the vendor's host. `site`: the tool that the user chose for the site. `mark`: an element of the page. */
  readonly by: 'rule' | 'host' | 'site' | 'mark';
  readonly mark?: string;
}

/** What Placard made of a page before it asked the server. */
export interface TracedPage {
  readonly address: string;
  /** null = no tool. */
  readonly recognised: ToolSign | null;
  readonly site: Site | null;
  /** What the page refers to. Filled with what the page's texts say, once these were read. */
  readonly refs: readonly AssetRef[];
  readonly known: { readonly serviceTypes: readonly string[]; readonly services: readonly string[] };
  /** Ids of assets that the user refused for this page. */
  readonly refused: readonly string[];
  /** The page's own texts were read too, since its address led to nothing. */
  readonly isRead?: true;
}

/** An answer of the search. `by`: with all sure rungs, by name alone, or by a text. */
export interface TracedSearch {
  readonly by: 'rungs' | 'name' | 'text';
  readonly hits: readonly Asset[];
}

/** An entry that was read by its id or its whole qualified name, and how that ended. */
export interface TracedRead {
  readonly by: 'id' | 'name';
  readonly kind: AssetKind;
  /** The id or the qualified name. */
  readonly named: string;
  readonly found: 'found' | 'deleted' | 'absent' | 'hidden' | 'failed';
}

/** What one look-up did, in memory only. It never holds a token. */
export interface Trace {
  readonly id: string;
  readonly isPrivate: boolean;
  /** null = it is about a name, or about an asset that the user chose. */
  readonly page: TracedPage | null;
  /** When the server gave the answer that was shown from memory first, in ms since 1970; null = none was. */
  readonly rememberedAt: number | null;
  readonly requests: readonly SentRequest[];
  readonly searches: readonly TracedSearch[];
  readonly reads: readonly TracedRead[];
}

/** A service that could ingest a page's asset, and its last ingestion; 'unseen' = hidden from this user, 'unanswered' = the request failed. */
export interface IngestingService {
  readonly service: string;
  readonly last: LastIngestion | null | 'unseen' | 'unanswered';
}

/** The last run of a service's metadata ingestion. */
export interface LastIngestion {
  /** In ms since 1970. */
  readonly at: number;
  /** As the server names it, such as `success`, `failed`, `running`. */
  readonly state: string;
}
