import type { AssetRef } from '../../model/reference.ts';

/** The address that today's ingestion stores, then the other forms it is known to have stored. */
export function storedAs(url: string, ...others: readonly string[]): Pick<AssetRef, 'url' | 'spellings'> {
  const spellings = [...new Set(others)].filter((other) => other !== url);
  return spellings.length > 0 ? { url, spellings } : { url };
}
