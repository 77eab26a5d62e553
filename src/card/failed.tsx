import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { t } from '../i18n.ts';
import { type FailedHere, failedHere } from '../model/failed.ts';
import { Button, OutLink } from '../ui/button.tsx';
import type { Actions, ViewContext } from './actions.ts';
import { issueHref, type ReportSource, reportOf } from './outcome/report.ts';
import { OutButton, StateFrame, Steps } from './outcome/state-frame.tsx';

/** What a report from inside a card needs: where it is drawn, and the tool of its page. */
export const ReportContext = createContext<ReportSource & { readonly tool?: string | undefined }>({ version: '', browser: '' });

interface FailedStateProps {
  readonly outcome: FailedHere;
  readonly actions: Actions;
  readonly context: ViewContext;
}

/** Placard itself failed: nothing is known about the asset, and a report may help. */
export function FailedState({ outcome, actions, context }: FailedStateProps) {
  const report = reportOf(outcome, context);
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
        <OutButton href={issueHref(report)}>{t('outcomeReport')}</OutButton>
        <Button onPress={actions.again}>{t('outcomeTryAgain')}</Button>
      </Steps>
    </StateFrame>
  );
}

/** Replaces one section that could not be drawn or read; the rest of the card stays. */
export function FailedSection({ outcome }: { readonly outcome: FailedHere }) {
  const { tool, ...source } = useContext(ReportContext);
  const report = reportOf({ ...outcome, ...(tool !== undefined && { tool }) }, source);
  return (
    <p class="soft" role="status" data-outcome="failed-here">
      {t('partFailedHere')} <OutLink href={issueHref(report)}>{t('outcomeReport')}</OutLink>
    </p>
  );
}

/** Replaces a section whose drawing threw `error`. */
export const sectionFailed = (error: unknown) => <FailedSection outcome={failedHere('section', error)} />;
