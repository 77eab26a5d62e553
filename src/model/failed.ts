import type { Outcome } from './outcome.ts';

/** Kinds of errors that the browser and the language throw. Any other name could come from somewhere else, and is not told. */
const KINDS = ['TypeError', 'RangeError', 'SyntaxError', 'URIError', 'ReferenceError', 'DataCloneError', 'QuotaExceededError'];

/** A fault of ours as an outcome. Of the error only its kind is kept: its text may hold names and addresses. */
export function failedHere(where: FailedHere['where'], error: unknown): FailedHere {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return { state: 'failed-here', where, error: KINDS.includes(name) ? name : 'Error' };
}

export type FailedHere = Extract<Outcome, { readonly state: 'failed-here' }>;
