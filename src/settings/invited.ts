import { DAY_MS } from '../model/day.ts';
import type { Settings } from './schema.ts';

/**
 * Whether the label may be shown on a page: only on a site that is switched on, compared by exact origin, since a permission in Firefox
 * covers all ports of a host. Never on the catalog's own pages.
 */
export function isInvited(url: URL, { sites, server }: Settings): boolean {
  return server !== null && url.origin !== new URL(server.url).origin && sites.some(({ origin }) => origin === url.origin);
}

/** The longest that a label can be hidden: a day, and the hour that it may last longer where clocks change. */
const LONGEST_MS = DAY_MS + 3_600_000;

/** Until when a site's label is hidden, in ms since 1970; null = it is not. */
export function snoozedUntil(origin: string, { sites }: Pick<Settings, 'sites'>, now: number): number | null {
  const until = sites.find((site) => site.origin === origin)?.snoozedUntil ?? 0;
  return until > now && until < now + LONGEST_MS ? until : null;
}
