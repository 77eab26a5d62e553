import { CatalogError } from '../catalog/error.ts';

/** Searches of one look-up at most, whatever its page's address names: a stranger may have written it. */
export const MOST_SEARCHES = 4;

/** Requests of any sort until the owner shows: searches, the entry, each of its fields that a server refuses, the server's version. */
const MOST_REQUESTS = 8;

/** What one look-up may still ask: one object goes with it from the page's address to the last request for the owner. */
export interface Budget {
  /** Takes searches, `wanted` at most, and leaves at least `kept`. Says how many may be made. */
  search(wanted: number, kept: number): number;
  /** Counts one request. @throws {CatalogError} when it is one too many. */
  request(): void;
  /** Notes that something is not sought, though nobody asked for a search: it is too long for one. */
  leave(): void;
  /** Whether anything was not sought: then what was not found may still be there. */
  isShort(): boolean;
}

export function newBudget(): Budget {
  let searches = MOST_SEARCHES;
  let requests = MOST_REQUESTS;
  let isShort = false;
  return {
    search(wanted, kept) {
      const granted = Math.max(0, Math.min(wanted, searches - kept));
      searches -= granted;
      isShort ||= granted < wanted;
      return granted;
    },
    request() {
      if (requests === 0) throw new CatalogError({ reason: 'unexpected-answer', where: `requests: ${MOST_REQUESTS}` });
      requests -= 1;
    },
    leave() {
      isShort = true;
    },
    isShort: () => isShort,
  };
}
