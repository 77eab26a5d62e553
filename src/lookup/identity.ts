import type { AssetRef } from '../model/reference.ts';

/**
 * What a page shows, as a key: equal for two addresses of the same asset, whatever else differs between them. It holds names that the
 * page's address holds, so it stays in this browser.
 */
export function identityOf(tool: string, origin: string, refs: readonly AssetRef[]): string {
  return JSON.stringify([tool, origin, ...refs.map(({ kind, url, id, path, name }) => [kind, url ?? id ?? path ?? name])]);
}
