import { t } from '../../i18n.ts';
import type { Outcome } from '../../model/outcome.ts';
import { LONGEST_NAME } from '../../model/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import type { Actions, ViewContext } from '../actions.ts';
import { OnToPanel } from './page-states.tsx';
import { reportOf } from './report.ts';
import { hostIn } from './server-states.tsx';
import { OutButton, StateFrame, Steps } from './state-frame.tsx';

interface StateProps<State extends Outcome['state']> {
  readonly outcome: Extract<Outcome, { readonly state: State }>;
  readonly actions: Actions;
  readonly context: ViewContext;
}

/** The catalog's search index is broken. Only an administrator can fix it, so the first step is a message to them. */
export function SearchBroken({ outcome, actions, context }: StateProps<'search-broken'>) {
  const host = hostIn(outcome.server);
  return (
    <StateFrame
      symbol="care"
      name={t('outcomeSearchBroken')}
      heading={t('outcomeSearchBroken')}
      words={richMessage('outcomeSearchBrokenWhat', host)}
      report={reportOf(outcome, context)}
      actions={actions}
    >
      <Steps>
        <CopyButton
          text={t('outcomeReindexRequest', stripBidi(host))}
          name={t('outcomeReindexCopy')}
          words={t('outcomeReindexCopy')}
          look="btn primary"
        />
        <Button onPress={actions.again}>{t('outcomeTryAgain')}</Button>
        <OutButton look="btn" href={outcome.server}>
          {t('outcomeOpenServer')}
        </OutButton>
      </Steps>
    </StateFrame>
  );
}

/** The text cannot be a name, so nothing was searched. */
export function NotAName({ actions }: { readonly actions: Actions }) {
  const { search } = actions;
  return (
    <StateFrame
      symbol="absent"
      name={t('outcomeNotAName')}
      heading={t('outcomeNotAName')}
      words={t('outcomeNotANameWhat', LONGEST_NAME)}
      report={null}
      actions={actions}
    >
      <Steps>{search ? <Button onPress={() => search('')}>{t('outcomeSearch')}</Button> : <OnToPanel actions={actions} />}</Steps>
    </StateFrame>
  );
}
