import type { AssetRef } from '../../model/reference.ts';

/** A text as a part of `storedLike`, every character standing for itself. */
export const verbatim = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Addresses under which ingestion may have stored the asset: `url` is the current form, `others` are earlier ones. */
export function storedAs(url: string, ...others: readonly string[]): Pick<AssetRef, 'url' | 'spellings'> {
  const spellings = [...new Set(others)].filter((other) => other !== url);
  return spellings.length > 0 ? { url, spellings } : { url };
}
