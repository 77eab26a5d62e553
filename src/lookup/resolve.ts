import { CatalogError } from '../catalog/api/error.ts';
import type { Hits } from '../catalog/search/search.ts';
import type { Asset } from '../model/asset.ts';
import type { Total } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import type { LookUpContext, PageLookUp } from './context.ts';
import { best, type Decision, decide, type Evidence, isClaim, isSure } from './match.ts';
import type { KnownServices } from './rungs.ts';
import { roundsOf, surestOf } from './search-query.ts';
import { isCrowded, totalOf } from './total.ts';

/** What a page shows first, and further assets that it certainly shows too: the tabs of a console, a view and its workbook. */
export interface Decided {
  readonly first: Decision;
  readonly others: readonly Asset[];
  /** How many candidates the server has, where it has more than `first` lists. */
  readonly total?: Total;
}

/** What the hits prove about a page. A hit at an exact address vouches for its service, so a better reference's hit in that service counts as proven. */
export function decidedOf(refs: readonly AssetRef[], evidence: Evidence, known: KnownServices): Decided | null {
  const alone = decisionsOn(refs, evidence, known);
  const proven = known.services.length > 0 ? [] : [...new Set(alone.filter(isSure).flatMap(({ asset }) => asset.service ?? []))];
  // Hits in two services prove that the site shows both, so neither vouches for a hit.
  const decisions = proven.length === 1 ? decisionsOn(refs, evidence, { ...known, services: proven }) : alone;
  const first = best(decisions);
  if (!first) return null;
  if (!isSure(first)) return { first, others: [] };
  const shown = new Map(alone.filter(isSure).map(({ asset }) => [asset.id, asset] as const));
  const others = [...shown.values()].filter(({ id }) => id !== first.asset.id);
  return { first: isClaim(first, known) ? first : { ...first, vouched: true }, others };
}

const decisionsOn = (refs: readonly AssetRef[], evidence: Evidence, known: KnownServices): readonly Decision[] =>
  refs.flatMap((ref) => decide(ref, evidence, known) ?? []);

/**
 * Searches with the sure rungs of a page's references: the surest first, the rest only if that decides nothing, and the surest alone once more
 * where namesakes crowd the answers. Leaves one search for names. null = nothing fits.
 */
export async function decideOn(
  refs: readonly AssetRef[],
  { known, refused }: PageLookUp,
  { catalog, signal, budget, trace }: LookUpContext,
): Promise<Decided | null> {
  let evidence: Evidence = { hits: [], crowded: false, refused };
  let decided: Decided | null = null;
  const all: Hits[] = [];
  for (const round of roundsOf(refs, known)) {
    if (round.length === 0) budget.leave();
    const asked = round.slice(0, budget.search(round.length, KEPT_FOR_NAMES));
    const answers = await Promise.all(asked.map((question) => catalog.find(question, signal)));
    all.push(...answers);
    for (const answer of answers) trace?.searched('rungs', answer);
    evidence = {
      hits: [...evidence.hits, ...answers.flatMap(({ assets }) => assets)],
      crowded: evidence.crowded || answers.some(isCrowded),
      refused,
    };
    decided = decidedOf(refs, evidence, known);
    if (decided && isSure(decided.first)) return decided;
  }
  const surest = evidence.crowded ? surestOf(refs, known) : null;
  if (!surest || budget.search(1, KEPT_FOR_NAMES) === 0) return counted(decided, all);
  const alone = await catalog.find(surest, signal);
  trace?.searched('rungs', alone);
  return counted(decidedOf(refs, { hits: alone.assets, crowded: isCrowded(alone), refused }, known), [alone]) ?? counted(decided, all);
}

const KEPT_FOR_NAMES = 1;

const counted = (decided: Decided | null, answers: readonly Hits[]): Decided | null =>
  decided && 'several' in decided.first ? { ...decided, ...totalOf(decided.first.several, answers) } : decided;

/** The search's answer, or `search-broken`. Entries can still be read by name then. */
export async function unlessBroken<T>(asked: Promise<T>): Promise<T | 'search-broken'> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof CatalogError && error.why.reason === 'search-broken') return 'search-broken';
    throw error;
  }
}
