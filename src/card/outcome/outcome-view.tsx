import { t } from '../../i18n.ts';
import { failedHere } from '../../model/failed.ts';
import type { Outcome } from '../../model/outcome.ts';
import { Glyph } from '../../ui/glyph.tsx';
import type { Actions, ViewContext } from '../actions.ts';
import { Boundary } from '../boundary.tsx';
import { Card, Lines } from '../card.tsx';
import { FailedState, ReportContext } from '../failed.tsx';
import { LikelyState } from './likely-state.tsx';
import { CandidatesState, NotInCatalog, PageNotRecognised } from './page-states.tsx';
import { toolOf } from './report.ts';
import { NotAName, SearchBroken } from './search-states.tsx';
import { NoAccess, NoPermission, NotConnected, TokenState, UnexpectedAnswer, Unreachable } from './server-states.tsx';

interface OutcomeViewProps {
  readonly outcome: Outcome;
  /** false while more answers are on the way. */
  readonly done: boolean;
  readonly actions: Actions;
  readonly context: ViewContext;
}

/** One view for each way a look-up can end: what happened, and what to do. */
export function OutcomeView(props: OutcomeViewProps) {
  const { version, browser } = props.context;
  const tool = toolOf(props.outcome);
  const failed = (error: unknown): Outcome => ({ ...failedHere('view', error), ...(tool !== undefined && { tool }) });
  return (
    <div class="outcome pl" data-outcome={props.outcome.state} data-done={props.done}>
      <ReportContext.Provider value={{ version, browser, tool }}>
        <Boundary of={props.outcome} instead={(error) => <View {...props} outcome={failed(error)} />}>
          <View {...props} />
        </Boundary>
      </ReportContext.Provider>
    </div>
  );
}

function View({ outcome, done, actions, context }: OutcomeViewProps) {
  switch (outcome.state) {
    case 'matched':
      return (
        <Card
          key={outcome.asset.id}
          asset={outcome.asset}
          rung={outcome.rung}
          seenAt={outcome.seenAt}
          others={outcome.others ?? []}
          reading={!done}
          actions={actions}
        />
      );
    case 'likely':
      return <LikelyState outcome={outcome} actions={actions} context={context} />;
    case 'candidates':
      return <CandidatesState outcome={outcome} actions={actions} context={context} />;
    case 'not-in-catalog':
      return <NotInCatalog outcome={outcome} actions={actions} context={context} />;
    case 'page-not-recognised':
      return <PageNotRecognised outcome={outcome} actions={actions} context={context} />;
    case 'not-connected':
      return <NotConnected actions={actions} />;
    case 'no-access-to-server':
      return <NoAccess outcome={outcome} actions={actions} context={context} />;
    case 'token-expired':
    case 'token-refused':
      return <TokenState outcome={outcome} actions={actions} context={context} />;
    case 'no-permission':
      return <NoPermission outcome={outcome} actions={actions} context={context} />;
    case 'unreachable':
      return <Unreachable outcome={outcome} actions={actions} context={context} />;
    case 'search-broken':
      return <SearchBroken outcome={outcome} actions={actions} context={context} />;
    case 'not-a-name':
      return <NotAName actions={actions} />;
    case 'unexpected-answer':
      return <UnexpectedAnswer outcome={outcome} actions={actions} context={context} />;
    case 'failed-here':
      return <FailedState outcome={outcome} actions={actions} context={context} />;
    default:
      return outcome satisfies never;
  }
}

/** Draws nothing for 300 ms (in the style sheet), then a frame with placeholder lines. */
export function LookingView() {
  return (
    <div class="outcome pl looking" data-outcome="looking" data-done="false">
      <article class="card" aria-label={t('outcomeLooking')}>
        <div class="card-body">
          <section class="verdict v-none">
            <p class="verdict-line" role="status">
              <Glyph name="looking" />
              <span>
                <strong>{t('outcomeLooking')}</strong> <span class="why late">{t('outcomeStillWaiting')}</span>
              </span>
            </p>
          </section>
          <Lines />
        </div>
      </article>
    </div>
  );
}
