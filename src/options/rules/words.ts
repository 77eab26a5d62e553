import type { ComponentChild } from 'preact';
import type { MessageKey } from '../../i18n.ts';
import type { RuleFault, RuleFaultName } from '../../tools/rules/fault.ts';
import { richMessage } from '../../ui/rich-message.tsx';

/** The message for each fault of a rule; `$1` is the text at fault. */
const WORDS: Readonly<Record<RuleFaultName, MessageKey>> = {
  empty: 'faultEmpty',
  long: 'faultLong',
  id: 'faultId',
  'id-twice': 'faultIdTwice',
  host: 'faultHost',
  'path-start': 'faultPathStart',
  'path-query': 'faultPathQuery',
  'many-queries': 'faultQueries',
  'pattern-regex': 'faultRegex',
  'pattern-repeat': 'faultRepeat',
  'pattern-stray': 'faultStray',
  'pattern-braces': 'faultBraces',
  'pattern-colon': 'faultColon',
  'pattern-backslash': 'faultBackslash',
  'pattern-any-in-part': 'faultAnyInPart',
  'pattern-many-any': 'faultManyAny',
  'pattern-many-names': 'faultManyNames',
  'pattern-many-optional': 'faultManyOptional',
  'same-name': 'faultSameName',
  'text-twice': 'faultSameName',
  'template-braces': 'faultBraces',
  'template-place': 'faultPlace',
  'template-empty-part': 'faultEmptyPart',
  'name-unknown': 'faultNameUnknown',
  'one-part': 'faultOnePart',
  'names-or-number': 'faultNamesOrNumber',
  'needs-type': 'faultNeedsType',
  type: 'faultType',
  'many-texts': 'faultManyTexts',
  'text-name': 'faultTextName',
  'text-unused': 'faultTextUnused',
  selector: 'faultSelector',
};

/** What is wrong and how to fix it. */
export const faultWords = ({ fault, at }: RuleFault): ComponentChild[] => richMessage(WORDS[fault], at);
