/** Why the catalog gave no answer. `look-up.ts` and `options/` turn each into words; nobody else catches it. */
export type Reason =
  /**
   * `proxy`: something before the server answered in its place: a login page, an ingress, a firewall. `header-lost`: the server says that no
   * token came, so something before it took the header away.
   */
  | { readonly reason: 'unreachable'; readonly cause: 'offline' | 'timeout' | 'proxy' | 'header-lost' }
  /** `behind`: said by a proxy of the server behind it. `until`: it failed before and is not asked until then, ms since 1970. */
  | {
      readonly reason: 'unreachable';
      readonly cause: 'server-error';
      readonly status: number;
      readonly behind?: true;
      readonly until?: number;
    }
  /** It wants no requests before `until`, ms since 1970. */
  | { readonly reason: 'unreachable'; readonly cause: 'asks-to-wait'; readonly status: number; readonly until: number }
  /** 401, and what else the server says when it does not take a token (see `refusal.ts`). `unread`: it could not read it, or its signature. */
  | { readonly reason: 'token-refused'; readonly expired: boolean; readonly because?: 'revoked' | 'user-gone' | 'other-server' | 'unread' }
  /** The index that the catalog searches is missing, broken or not reachable for it. Entries can be read by name and by id all the same. */
  | { readonly reason: 'search-broken' }
  | { readonly reason: 'no-permission'; readonly what: string }
  /** 400 for a `fields` name that this release does not know; `of` is what was asked, such as `tables`. */
  | { readonly reason: 'unknown-field'; readonly field: string; readonly of: string }
  /** 404 where there is an answer about everything: this release has no such route, or what was asked about is gone. */
  | { readonly reason: 'absent'; readonly where: string }
  /** The answer is larger than is read. */
  | { readonly reason: 'too-large'; readonly where: string }
  | { readonly reason: 'unexpected-answer'; readonly where: string };

export class CatalogError extends Error {
  readonly why: Reason;

  constructor(why: Reason, options?: ErrorOptions) {
    super(why.reason, options);
    this.name = 'CatalogError';
    this.why = why;
  }
}

/** The server knows who asks, and does not let them. */
export const isForbidden = (error: unknown): boolean => error instanceof CatalogError && error.why.reason === 'no-permission';

/** The server has no such thing. */
export const isAbsent = (error: unknown): boolean => error instanceof CatalogError && error.why.reason === 'absent';
