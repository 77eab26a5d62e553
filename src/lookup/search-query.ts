import type { Criterion } from '../catalog/search/criterion.ts';
import { packed, questionFor, type Round } from '../catalog/search/packing.ts';
import type { Question } from '../catalog/search/search-path.ts';
import type { AssetKind } from '../model/kind.ts';
import type { AssetRef } from '../model/reference.ts';
import { MOST_SEARCHES } from './budget.ts';
import { type KnownServices, RUNGS } from './rungs.ts';

/**
 * The sure rungs of all references, best first, in as few requests as their length allows. A round needs context only if those before it did
 * not decide. An empty round stands for what is too long for any request. [] = nothing sure to ask.
 */
export function roundsOf(refs: readonly AssetRef[], known: KnownServices): readonly Round[] {
  return packed(criteriaOf(refs, known), MOST_SEARCHES);
}

/** The surest rung of the best reference alone, for when namesakes crowd the answer. */
export function surestOf(refs: readonly AssetRef[], known: KnownServices): Question | null {
  for (const criterion of criteriaOf(refs, known)) {
    const question = questionFor([criterion]);
    if (question) return question;
  }
  return null;
}

/** Assets that merely share one of the names: never claimed, only offered. Of more names than fit into a request, the first. null = none fits. */
export function namesakesOf(names: readonly string[], kind?: AssetKind): Question | null {
  return questionFor([{ names, ...(kind && { kind }) }]);
}

/** What each rung asks of each reference, the surest first. */
const criteriaOf = (refs: readonly AssetRef[], known: KnownServices): readonly Criterion[] =>
  refs.flatMap((ref) => RUNGS.flatMap((rung) => rung.criterion(ref, known) ?? []));
