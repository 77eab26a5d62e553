import { type Alternative, clausesOf } from './clauses.ts';
import { alternativesOf, type Criterion } from './criterion.ts';
import { LONGEST, LONGEST_TAKEN, type Question, searchOf, searchPath } from './search-path.ts';

/** Hits that one answer may hold. Namesakes can fill it, so a caller must look at the total. */
const SIZE = 25;

/** Questions that only together cover one criterion, so they are asked at once. Mostly one. */
export type Round = readonly Question[];

/**
 * All criteria, in their order, in as few requests as the limit on a request's length allows. A round needs asking only if those before it
 * did not decide. An empty round stands for values that are too long for any request. Stops once there are more than `most` rounds.
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

/** One question with as much of these criteria as fits into a request, from the first on. null = nothing fits. */
export function questionFor(criteria: readonly Criterion[]): Question | null {
  const [first] = split(criteria.flatMap(alternativesOf));
  return first ? questionOf(first) : null;
}

const questionOf = (alternatives: readonly Alternative[]): Question => ({ anyOf: clausesOf(alternatives), size: SIZE });

/** As few lists as fit into one request each. One that is too long by itself goes alone, or is left out if no server takes it. */
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
