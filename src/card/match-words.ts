import type { MessageKey } from '../i18n.ts';
import { isBlank } from '../model/called.ts';
import { count } from '../ui/quantity.ts';
import type { Candidates } from './actions.ts';

/** How many possible matches there are, and for what: a message and its values. Without a name they are not said to be for one. */
export function matchWords({ candidates, total, name }: Candidates): readonly [key: MessageKey, ...values: string[]] {
  const found = total?.count ?? candidates.length;
  const named = isBlank(name) ? [] : [name];
  if (found === 1 && !total?.atLeast) return [named.length > 0 ? 'outcomeOneCandidate' : 'labelOneCandidate', ...named];
  const many = total?.atLeast
    ? (['outcomeCandidatesAtLeast', 'labelCandidatesAtLeast'] as const)
    : (['outcomeCandidates', 'labelCandidates'] as const);
  return [named.length > 0 ? many[0] : many[1], count(found), ...named];
}
