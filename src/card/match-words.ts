import type { MessageKey } from '../i18n.ts';
import { isBlank } from '../model/called.ts';
import { count } from '../ui/quantity.ts';
import type { Candidates } from './actions.ts';

/** The sentence that counts the possible matches: a message key and its values. It names what they match, if a name is known. */
export function matchWords({ candidates, total, name }: Candidates): readonly [key: MessageKey, ...values: string[]] {
  const found = total?.count ?? candidates.length;
  const named = isBlank(name) ? [] : [name];
  if (found === 1 && !total?.atLeast) return [named.length > 0 ? 'outcomeOneCandidate' : 'labelOneCandidate', ...named];
  const many = total?.atLeast
    ? (['outcomeCandidatesAtLeast', 'labelCandidatesAtLeast'] as const)
    : (['outcomeCandidates', 'labelCandidates'] as const);
  return [named.length > 0 ? many[0] : many[1], count(found), ...named];
}
