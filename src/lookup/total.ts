import type { Hits } from '../catalog/search/search.ts';
import type { Asset } from '../model/asset.ts';
import type { Total } from '../model/outcome.ts';

/** Whether the server has more hits than it sent. */
export const isCrowded = ({ assets, total }: Hits): boolean => total > assets.length;

/**
 * How many possible matches there are: the server's own count if every hit that it sent is a candidate, else at least as many as there are
 * candidates, since the server counted other hits too. Empty where the candidates are all.
 */
export function totalOf(candidates: readonly Asset[], answers: readonly Hits[]): { readonly total?: Total } {
  const [only, ...others] = answers.filter(({ assets }) => assets.length > 0);
  if (!answers.some(isCrowded)) return {};
  const ids = new Set(candidates.map(({ id }) => id));
  const isCounted = only && others.length === 0 && only.assets.every(({ id }) => ids.has(id));
  return { total: isCounted ? { count: only.total, ...(only.atLeast && { atLeast: true }) } : { count: candidates.length, atLeast: true } };
}
