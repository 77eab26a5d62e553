import type { AssetRef } from '../../model/reference.ts';

/** `url` is the address that today's ingestion stores; `others` are forms that it is known to have stored. */
export function storedAs(url: string, ...others: readonly string[]): Pick<AssetRef, 'url' | 'spellings'> {
  const spellings = [...new Set(others)].filter((other) => other !== url);
  return spellings.length > 0 ? { url, spellings } : { url };
}
