import type { Hits } from '../catalog/search/search.ts';
import type { AssetRef } from '../model/reference.ts';
import type { SentRequest, Trace, TracedPage, TracedRead, TracedSearch } from '../model/trace.ts';

/** Notes what a look-up does, while it does it. Noting takes no time that a person could notice. */
export interface Tracing {
  sent(request: SentRequest): void;
  searched(by: TracedSearch['by'], hits: Hits): void;
  read(read: TracedRead): void;
  /** The page's texts were read, and say this. */
  readPage(refs: readonly AssetRef[]): void;
  /** An answer of this age (ms since 1970) is shown from memory. */
  remembered(seenAt: number): void;
  /** What is noted so far. */
  noted(): Trace;
}

/** Begins to note a look-up. `page`: null = it is about a name or a chosen asset. */
export function startTracing(page: TracedPage | null, isPrivate: boolean): Tracing {
  const requests: SentRequest[] = [];
  const searches: TracedSearch[] = [];
  const reads: TracedRead[] = [];
  let trace: Trace = { id: crypto.randomUUID(), isPrivate, page, rememberedAt: null, requests, searches, reads };
  return {
    sent: (request) => void requests.push(request),
    searched: (by, { assets }) => void searches.push({ by, hits: assets }),
    read: (read) => void reads.push(read),
    readPage: (refs) => {
      trace = { ...trace, page: page && { ...page, refs, isRead: true } };
    },
    remembered: (rememberedAt) => {
      trace = { ...trace, rememberedAt };
    },
    noted: () => trace,
  };
}
