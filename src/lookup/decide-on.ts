import type { Asset } from '../model/asset.ts';
import type { AssetRef } from '../model/reference.ts';
import type { Asking, PageLookUp } from './asking.ts';
import { best, type Decision, decide, type Evidence, isSure } from './decide.ts';
import { questionsOf, surestOf } from './question.ts';
import type { Known } from './rungs.ts';

/** What a page shows first, and what it shows besides, each as sure: the tabs of a console, a view and its workbook. */
export interface Decided {
  readonly first: Decision;
  readonly others: readonly Asset[];
}

function decidedOf(refs: readonly AssetRef[], evidence: Evidence, known: Known): Decided | null {
  const decisions = refs.flatMap((ref) => decide(ref, evidence, known) ?? []);
  const first = best(decisions);
  if (!first) return null;
  const shown = new Map(decisions.filter(isSure).map(({ asset }) => [asset.id, asset] as const));
  return { first, others: isSure(first) ? [...shown.values()].filter(({ id }) => id !== first.asset.id) : [] };
}

/** Asks the sure rungs of a page's references, once more where namesakes crowd the answer. null = nothing holds. */
export async function decideOn(
  refs: readonly AssetRef[],
  { known, refused }: PageLookUp,
  { catalog, signal }: Asking,
): Promise<Decided | null> {
  const questions = questionsOf(refs, known);
  if (questions.length === 0) return null;
  const answers = await Promise.all(questions.map((question) => catalog.find(question, signal)));
  const hits = answers.flatMap(({ assets }) => assets);
  const crowded = answers.some(({ assets, total }) => total > assets.length);
  const decided = decidedOf(refs, { hits, crowded, refused }, known);
  const surest = crowded && !(decided && isSure(decided.first)) ? surestOf(refs, known) : null;
  if (!surest) return decided;
  const alone = await catalog.find(surest, signal);
  const seen = { hits: alone.assets, crowded: alone.total > alone.assets.length, refused };
  return decidedOf(refs, seen, known) ?? decided;
}
