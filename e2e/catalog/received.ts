import type { Entity } from './entities.ts';
import { nameOf } from './entities.ts';

/** A request as it came in. The token itself is never kept. */
export interface Received {
  readonly method: string;
  /** As sent, percent-encoded, from the host's root on. */
  readonly path: string;
  /** With its "?", or empty. */
  readonly search: string;
  /** 0 until answered, and for good when the connection was broken off. */
  readonly status: number;
  /** Whose token came along: 'none', 'refused', 'user ada.lovelace', 'bot ingestion-bot'. */
  readonly authorized: string;
  /** Did cookies come along? */
  readonly cookies: boolean;
  /** When it came, ms since 1970. */
  readonly at: number;
}

export function labelOf(holder: Entity | null): string {
  return holder ? `${holder.body.isBot === true ? 'bot' : 'user'} ${nameOf(holder)}` : 'refused';
}
