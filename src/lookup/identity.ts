import type { Site } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';

/**
 * What a page shows, as a key: equal for two addresses of the same asset, whatever else differs between them, and never for pages of two
 * customers on one host. `said`: what its address says, where only its texts will say what it shows. It holds names that the page's address
 * holds, so it stays in this browser.
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
