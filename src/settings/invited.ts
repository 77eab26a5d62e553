import type { Settings } from './schema.ts';

/**
 * Whether the label may be shown on a page: only on a site that is switched on, compared by exact origin, since a permission in Firefox
 * covers all ports of a host. Never on the catalog's own pages.
 */
export function isInvited(url: URL, { sites, server }: Settings): boolean {
  return server !== null && url.origin !== new URL(server.url).origin && sites.some(({ origin }) => origin === url.origin);
}
