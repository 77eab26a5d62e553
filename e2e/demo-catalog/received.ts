import type { Entity } from './entities.ts';
import { nameOf } from './entities.ts';

/** A received request. The token itself is never kept. */
export interface Received {
  readonly method: string;
  /** As sent, percent-encoded, from the host's root. */
  readonly path: string;
  /** With its "?", or empty. */
  readonly search: string;
  /** 0 until answered; stays 0 if the connection was closed. */
  readonly status: number;
  /** The owner of the token: 'none', 'refused', 'user ada.lovelace', 'bot ingestion-bot'. */
  readonly authorized: string;
  /** Whether the request had cookies. */
  readonly cookies: boolean;
  /** When it arrived, in ms since 1970. */
  readonly at: number;
}

/** Describes the owner of a token, such as 'user ada.lovelace'; 'refused' without one. */
export function labelOf(holder: Entity | null): string {
  return holder ? `${holder.body.isBot === true ? 'bot' : 'user'} ${nameOf(holder)}` : 'refused';
}
