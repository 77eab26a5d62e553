import type { Question } from '../catalog/search-path.ts';
import { LONGEST, LONGEST_TAKEN, searchOf, searchPath } from '../catalog/search-path.ts';
import type { AssetRef } from '../model/reference.ts';
import { type Alternative, clausesOf } from './alternative.ts';
import { MOST_SEARCHES } from './budget.ts';
import { type Known, RUNGS } from './rungs.ts';

/** Hits that one answer may hold; namesakes can fill it (see `decide`). */
const SIZE = 25;

/** Questions that only together say what one rung of a reference finds, so they are asked at once. One, unless its values alone are too long. */
export type Round = readonly Question[];

/**
 * The sure rungs of all references, best first, in as few requests as their length allows: each round is worth asking only if those before
 * it did not decide. A round without a question stands for what is too long for any request. [] = nothing sure to ask.
 */
export function roundsOf(refs: readonly AssetRef[], known: Known): readonly Round[] {
  const rounds: Round[] = [];
  let gathered: readonly Alternative[] = [];
  const close = (): void => {
    if (gathered.length > 0) rounds.push([questionOf(gathered)]);
    gathered = [];
  };
  for (const block of blocksOf(refs, known)) {
    if (rounds.length > MOST_SEARCHES) break;
    const asked = block.filter(isTaken);
    if (asked.length < block.length) rounds.push([]);
    if (!fits([...gathered, ...asked])) close();
    if (fits(asked)) gathered = [...gathered, ...asked];
    else rounds.push(packed(asked).map(questionOf));
  }
  close();
  return rounds;
}

/** The surest rung of the best reference alone, for when namesakes crowd the answer. */
export function surestOf(refs: readonly AssetRef[], known: Known): Question | null {
  const surest = blocksOf(refs, known).find((block) => block.some(isTaken));
  const [first] = packed(surest ?? []);
  return first ? questionOf(first) : null;
}

/** Assets that merely bear one of the names: never claimed, only offered. Of more names than one request takes, the first. null = none can be asked. */
export function namesakesOf(names: readonly string[], kind?: string): Question | null {
  const within = kind === undefined ? {} : { entityType: [kind] };
  return questionFor(names.flatMap((name) => BORNE.map((field) => ({ fields: { ...within, [field]: [name] } }))));
}

/** One question with as many of these as one request takes, the first ones. null = none can be asked. */
export function questionFor(alternatives: readonly Alternative[]): Question | null {
  const [first] = packed(alternatives);
  return first ? questionOf(first) : null;
}

/** The fields of a search document that hold what a thing is called. */
export const BORNE = ['name.keyword', 'displayName.keyword'];

const questionOf = (alternatives: readonly Alternative[]): Question => ({ anyOf: clausesOf(alternatives), size: SIZE });

/** What one rung asks of one reference; the surest first. */
const blocksOf = (refs: readonly AssetRef[], known: Known): readonly (readonly Alternative[])[] =>
  refs.flatMap((ref) => RUNGS.map((rung) => rung.asks(ref, known))).filter((asked) => asked.length > 0);

/** As few lists as fit into one request each. One that is too long by itself goes alone, unless no server takes it. */
function packed(alternatives: readonly Alternative[]): readonly (readonly Alternative[])[] {
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
