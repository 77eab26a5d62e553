/** Why the catalog gave no answer. `look-up.ts` and `options/` turn each into words; nobody else catches it. */
export type Reason =
  | { readonly reason: 'unreachable'; readonly cause: 'offline' | 'timeout' | 'login-wall' }
  | { readonly reason: 'unreachable'; readonly cause: 'server-error'; readonly status: number }
  /** 401, and what else the server says when it does not take a token (see `http.ts`). */
  | { readonly reason: 'token-refused'; readonly expired: boolean; readonly because?: 'revoked' | 'user-gone' | 'other-server' }
  | { readonly reason: 'no-permission'; readonly what: string }
  /** 400 for a `fields` name that this release does not know. */
  | { readonly reason: 'unknown-field'; readonly field: string }
  /** 404 where there is an answer about everything: this release has no such route, or what was asked about is gone. */
  | { readonly reason: 'absent'; readonly where: string }
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
