import { t } from '../i18n.ts';
import type { Outcome } from '../model/outcome.ts';
import { clock } from '../ui/age.ts';
import { LinkButton } from '../ui/button.tsx';
import { Glyph } from '../ui/glyph.tsx';
import { richMessage } from '../ui/rich-message.tsx';
import { Age, useNow } from './outcome/state-frame.tsx';

interface LastKnownProps {
  readonly outcome: Extract<Outcome, { readonly state: 'unreachable' }>;
  readonly seenAt: number;
  readonly host: string;
  readonly onAgain: () => void;
}

/** Shown above a remembered card while the server does not answer. */
export function LastKnown({ outcome: { cause, until }, seenAt, host, onAgain }: LastKnownProps) {
  const now = useNow();
  return (
    <div class="band v-care" role="status">
      <Glyph name="off" />
      <span>
        <strong>{cause === 'asks-to-wait' ? t('outcomeAsksToWait') : richMessage('outcomeDidNotAnswer', host)}</strong>{' '}
        {until !== undefined && t('outcomeTriesAgainAt', clock(until))} {richMessage('outcomeSaidThen', <Age at={seenAt} now={now} />)}{' '}
        <LinkButton onPress={onAgain}>{t('outcomeTryAgain')}</LinkButton>
      </span>
    </div>
  );
}
