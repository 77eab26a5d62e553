/** Why the catalog gave no answer. Only `look-up.ts` and `options/` turn it into words. */
export type Reason =
  /**
   * `proxy`: something in front of the server answered instead: a login page, an ingress, a firewall. `header-lost`: the server received no
   * token, so something in front of it removed the header.
   */
  | { readonly reason: 'unreachable'; readonly cause: 'offline' | 'timeout' | 'proxy' | 'header-lost' }
  /** `behind`: a proxy reports that the server behind it fails. `until`: the server is not asked before this time, in ms since 1970. */
  | {
      readonly reason: 'unreachable';
      readonly cause: 'server-error';
      readonly status: number;
      readonly behind?: true;
      readonly until?: number;
    }
  /** The server wants no requests before `until`, in ms since 1970. */
  | { readonly reason: 'unreachable'; readonly cause: 'asks-to-wait'; readonly status: number; readonly until: number }
  /** 401, or another rejection of the token (see `refusal.ts`). `unread`: the server could not read the token or its signature. */
  | { readonly reason: 'token-refused'; readonly expired: boolean; readonly because?: 'revoked' | 'user-gone' | 'other-server' | 'unread' }
  /** The catalog's search index is missing, broken or unreachable. Entries can still be read by name and by id. */
  | { readonly reason: 'search-broken' }
  | { readonly reason: 'no-permission'; readonly what: string }
  /** 400 for a `fields` name that this release does not know; `of` is the collection, such as `tables`. */
  | { readonly reason: 'unknown-field'; readonly field: string; readonly of: string }
  /** 404 on a route that otherwise always answers: this release does not have the route, or the entry is gone. */
  | { readonly reason: 'absent'; readonly where: string }
  /** The answer exceeds the size limit. */
  | { readonly reason: 'too-large'; readonly where: string }
  | { readonly reason: 'unexpected-answer'; readonly where: string };

/** Thrown whenever the catalog gives no usable answer; `why` says why. */
export class CatalogError extends Error {
  readonly why: Reason;

  constructor(why: Reason, options?: ErrorOptions) {
    super(why.reason, options);
    this.name = 'CatalogError';
    this.why = why;
  }
}

/** The server knows the user, but denies access. */
export const isForbidden = (error: unknown): boolean => error instanceof CatalogError && error.why.reason === 'no-permission';

/** The server does not have the route or the entry. */
export const isAbsent = (error: unknown): boolean => error instanceof CatalogError && error.why.reason === 'absent';
