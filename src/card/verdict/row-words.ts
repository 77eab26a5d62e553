import { verdictOf } from './verdict.ts';
import type { Judged } from './verdict-age.ts';
import { joined } from './verdict-words.ts';

/** The verdict in a list. Of a search hit, which was not checked, the facts in it: its certification and tier. `now` in ms since 1970. */
export function rowWords(asset: Judged, now: number): string {
  const { short, why, reasons } = verdictOf(asset, now, false);
  return short || joined(...reasons, why);
}
