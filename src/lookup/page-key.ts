import type { Site } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';

/**
 * A key for what a page shows: equal for all addresses of one asset, and different for two customers on one host. `said`: what the address
 * tells, where only the page's texts tell the asset. The key contains names from the address, so it must not leave this browser.
 */
export function identityOf({ toolId, origin, tenant }: Site, refs: readonly AssetRef[], said?: string | null): string {
  return JSON.stringify([
    toolId,
    origin,
    tenant,
    ...(said ? [said] : []),
    ...refs.map(({ kind, url, id, path, name }) => [kind, url ?? id ?? path ?? name]),
  ]);
}
