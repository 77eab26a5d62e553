import type { Hits } from '../catalog/search/search.ts';
import type { Asset } from '../model/asset.ts';
import type { Total } from '../model/outcome.ts';

/** More hits exist than came. */
export const isCrowded = ({ assets, total }: Hits): boolean => total > assets.length;

/**
 * How many possible matches there are, by the server's own count where all that it sent are among them; where some are not, what it counts is
 * something else, and there are at least these. Nothing where these are all.
 */
export function totalOf(candidates: readonly Asset[], answers: readonly Hits[]): { readonly total?: Total } {
  const [only, ...others] = answers.filter(({ assets }) => assets.length > 0);
  if (!answers.some(isCrowded)) return {};
  const ids = new Set(candidates.map(({ id }) => id));
  const isCounted = only && others.length === 0 && only.assets.every(({ id }) => ids.has(id));
  return { total: isCounted ? { count: only.total, ...(only.atLeast && { atLeast: true }) } : { count: candidates.length, atLeast: true } };
}
