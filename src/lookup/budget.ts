import { CatalogError } from '../catalog/api/error.ts';

/** The most searches that one look-up makes. A stranger may have written the page's address, so it must not decide how many. */
export const MOST_SEARCHES = 4;

/** The most requests of any kind until the owner shows: searches, the entry, a retry for each refused field, the server's version. */
const MOST_REQUESTS = 8;

/** How much one look-up may still request, from the page's address to the last request for the owner. */
export interface Budget {
  /** Takes up to `wanted` searches and leaves at least `kept`. Returns how many were granted. */
  search(wanted: number, kept: number): number;
  /** Counts one request. @throws {CatalogError} when none is left. */
  request(): void;
  /** Records that something is not searched for because it is too long for any request. */
  leave(): void;
  /** Whether anything was left out, so that an asset that was not found may still exist. */
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
