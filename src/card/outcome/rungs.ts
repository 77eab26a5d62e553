import type { MessageKey } from '../../i18n.ts';
import type { RungName } from '../../model/outcome.ts';

/** How an asset was found, for the foot of the card. */
export const RUNG_WORDS: Readonly<Record<RungName, MessageKey>> = {
  'source-url': 'rungSourceUrl',
  'tool-id': 'rungToolId',
  'qualified-name': 'rungQualifiedName',
  'other-host': 'rungOtherHost',
  name: 'rungName',
  selection: 'rungSelection',
};
