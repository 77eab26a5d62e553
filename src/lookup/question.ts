import { joinFqn } from '../catalog/fqn.ts';
import type { Clause, Question } from '../catalog/open-metadata.ts';
import { LONGEST, searchPath } from '../catalog/search-path.ts';
import type { AssetRef } from '../model/reference.ts';
import { cases, type Known, RUNGS } from './rungs.ts';

/** Hits that one answer may hold; namesakes can fill it (see `decide`). */
const SIZE = 25;

/** The sure rungs of all references as one question; more than one only when it would be too long to send. [] = nothing sure to ask. */
export function questionsOf(refs: readonly AssetRef[], known: Known): readonly Question[] {
  return packed(unique(refs.flatMap((ref) => RUNGS.flatMap((rung) => asList(rung.clause(ref, known))))));
}

/** The surest clause alone, for when namesakes crowd the answer. */
export function surestOf(refs: readonly AssetRef[], known: Known): Question | null {
  const [clause] = RUNGS.flatMap((rung) => refs.flatMap((ref) => asList(rung.clause(ref, known))));
  return clause ? { anyOf: [clause], size: SIZE } : null;
}

/** Assets that merely bear the name: never claimed, only offered. */
export function namesakesOf(names: readonly string[], kind?: string): Question {
  const bearing = { terms: { 'name.keyword': names } };
  const shown = { terms: { 'displayName.keyword': names } };
  const within = kind === undefined ? [] : [{ term: { entityType: kind } }];
  return { anyOf: [bearing, shown].map((clause) => ({ bool: { filter: [clause, ...within] } })), size: SIZE };
}

/**
 * Assets that bear all of a dotted name, and those that bear its end below a schema. Asked apart and before the name alone, since
 * namesakes may fill an answer.
 */
export function qualifiedAs(parts: readonly string[]): readonly Question[] {
  const [name = '', schema = ''] = [...parts].reverse();
  const inSchema = [{ terms: { 'name.keyword': [name] } }, { terms: { 'databaseSchema.name.keyword': cases(schema) } }];
  const all: readonly Clause[] = [{ terms: { fullyQualifiedName: [joinFqn(parts)] } }, { bool: { filter: inSchema } }];
  return all.map((clause) => ({ anyOf: [clause], size: SIZE }));
}

const asList = (clause: Clause | null): readonly Clause[] => (clause ? [clause] : []);

function packed(clauses: readonly Clause[]): readonly Question[] {
  const questions: Question[] = [];
  let anyOf: readonly Clause[] = [];
  for (const clause of clauses.filter((one) => fits([one]))) {
    if (!fits([...anyOf, clause])) {
      questions.push({ anyOf, size: SIZE });
      anyOf = [];
    }
    anyOf = [...anyOf, clause];
  }
  return anyOf.length > 0 ? [...questions, { anyOf, size: SIZE }] : questions;
}

function fits(anyOf: readonly Clause[]): boolean {
  return searchPath({ q: '*', size: SIZE, filter: { bool: { minimum_should_match: 1, should: anyOf } } }).length <= LONGEST;
}

function unique(clauses: readonly Clause[]): readonly Clause[] {
  const seen = new Set<string>();
  return clauses.filter((clause) => {
    const spelled = JSON.stringify(clause);
    return !seen.has(spelled) && seen.add(spelled);
  });
}
