import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../i18n.ts';
import { type FailedHere, failedHere } from '../model/failed.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import type { Actions, Standing } from './actions.ts';
import { StateFrame, Steps } from './frame.tsx';
import { reportOf } from './report.ts';

/** Placard's own version, for a report from inside of a card. */
export const Version = createContext('');

interface FailedStateProps {
  readonly outcome: FailedHere;
  readonly actions: Actions;
  readonly standing: Standing;
}

/** Placard itself failed: nothing is known, and a report may help. */
export function FailedState({ outcome, actions, standing }: FailedStateProps) {
  const report = reportOf(outcome, standing.version);
  return (
    <StateFrame
      symbol="care"
      name={t('outcomeFailedHere')}
      heading={t('outcomeFailedHere')}
      words={t('outcomeFailedHereWhat')}
      report={report}
      actions={actions}
    >
      <Steps>
        <Button look="primary" onPress={actions.again}>
          {t('outcomeTryAgain')}
        </Button>
        <CopyButton text={report} name={t('outcomeCopyReport')} words={t('outcomeCopyReport')} />
      </Steps>
    </StateFrame>
  );
}

/** In place of one section that could not be drawn or read; the rest of the card stands. */
export function FailedSection({ outcome }: { readonly outcome: FailedHere }) {
  const report = reportOf(outcome, useContext(Version));
  return (
    <p class="soft" role="status" data-outcome="failed-here">
      {t('partFailedHere')} <CopyButton text={report} name={t('outcomeCopyReport')} words={t('outcomeCopyReport')} />
    </p>
  );
}

/** What stands in the place of a section whose drawing threw. */
export const sectionFailed = (error: unknown) => <FailedSection outcome={failedHere('section', error)} />;
