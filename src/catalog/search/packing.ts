import { type Alternative, clausesOf } from './clauses.ts';
import { alternativesOf, type Criterion } from './criterion.ts';
import { LONGEST, LONGEST_TAKEN, type Question, searchOf, searchPath } from './search-path.ts';

/** Maximum hits per answer. Namesakes can fill it, so callers must check the total. */
const SIZE = 25;

/** Questions that are asked at the same time, since only together do they cover a criterion. Usually one. */
export type Round = readonly Question[];

/**
 * Packs all criteria, in order, into as few requests as the length limit allows. A round is needed only if those before it were not
 * decisive. An empty round stands for values that are too long for any request. Stops once there are more than `most` rounds.
 */
export function packed(criteria: readonly Criterion[], most: number): readonly Round[] {
  const rounds: Round[] = [];
  let gathered: readonly Alternative[] = [];
  const close = (): void => {
    if (gathered.length > 0) rounds.push([questionOf(gathered)]);
    gathered = [];
  };
  for (const criterion of criteria) {
    if (rounds.length > most) break;
    const all = alternativesOf(criterion);
    const asked = all.filter(isTaken);
    if (asked.length < all.length) rounds.push([]);
    if (!fits([...gathered, ...asked])) close();
    if (fits(asked)) gathered = [...gathered, ...asked];
    else rounds.push(split(asked).map(questionOf));
  }
  close();
  return rounds;
}

/** One question with as many of these criteria as fit into a request, first ones first; null = nothing fits. */
export function questionFor(criteria: readonly Criterion[]): Question | null {
  const [first] = split(criteria.flatMap(alternativesOf));
  return first ? questionOf(first) : null;
}

const questionOf = (alternatives: readonly Alternative[]): Question => ({ anyOf: clausesOf(alternatives), size: SIZE });

/** As few lists as possible that each fit into a request. A longer alternative goes alone, or is dropped if no server accepts it. */
function split(alternatives: readonly Alternative[]): readonly (readonly Alternative[])[] {
  const lists: (readonly Alternative[])[] = [];
  for (const one of alternatives.filter(isTaken)) {
    const longer = [...(lists.at(-1) ?? []), one];
    if (lists.length > 0 && fits(longer)) lists[lists.length - 1] = longer;
    else lists.push([one]);
  }
  return lists;
}

const isTaken = (alone: Alternative): boolean => lengthOf([alone]) <= LONGEST_TAKEN;

const fits = (alternatives: readonly Alternative[]): boolean => lengthOf(alternatives) <= LONGEST;

const lengthOf = (alternatives: readonly Alternative[]): number => searchPath(searchOf(questionOf(alternatives))).length;
