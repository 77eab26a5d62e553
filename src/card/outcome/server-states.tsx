import { type MessageKey, t } from '../../i18n.ts';
import type { Outcome } from '../../model/outcome.ts';
import { clock } from '../../ui/age.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import type { SymbolName } from '../../ui/symbols.ts';
import type { Actions, ViewContext } from '../actions.ts';
import { Card } from '../card.tsx';
import { LastKnown } from '../last-known.tsx';
import { OnToPanel } from './page-states.tsx';
import { issueHref, reportOf } from './report.ts';
import { Age, OutButton, StateFrame, Steps, useNow } from './state-frame.tsx';

interface StateProps<State extends Outcome['state']> {
  readonly outcome: Extract<Outcome, { readonly state: State }>;
  readonly actions: Actions;
  readonly context: ViewContext;
}

/** No server is connected yet. */
export function NotConnected({ actions }: { readonly actions: Actions }) {
  return (
    <StateFrame
      symbol="key"
      name={t('outcomeConnect')}
      heading={t('outcomeConnect')}
      words={t('outcomeConnectWhat')}
      report={null}
      actions={actions}
    >
      <Steps>
        {actions.connect ? (
          <Button look="primary" onPress={actions.connect}>
            {t('outcomeConnectDo')}
          </Button>
        ) : (
          <OnToPanel actions={actions} />
        )}
      </Steps>
    </StateFrame>
  );
}

/** The browser's permission for the server's host is missing; a press asks for it. */
export function NoAccess({ outcome, actions, context }: StateProps<'no-access-to-server'>) {
  const { allowServer } = actions;
  const host = hostIn(outcome.origin);
  return (
    <StateFrame
      symbol="lock"
      name={t('outcomeNoAccess', host)}
      heading={richMessage('outcomeNoAccess', host)}
      words={t('outcomeNoAccessWhat')}
      report={reportOf(outcome, context)}
      actions={actions}
    >
      <Steps>
        {allowServer ? (
          <Button look="primary" onPress={() => allowServer(outcome.origin)}>
            {t('outcomeAllowServer')}
          </Button>
        ) : (
          <OnToPanel actions={actions} />
        )}
      </Steps>
    </StateFrame>
  );
}

/** The server no longer accepts the token: it has expired, or was refused. */
export function TokenState({ outcome, actions, context }: StateProps<'token-expired' | 'token-refused'>) {
  const now = useNow();
  const ended = outcome.state === 'token-expired';
  const since = ended ? outcome.since : undefined;
  const heading = t(ended ? 'outcomeTokenEnded' : 'outcomeTokenRefused');
  return (
    <StateFrame
      symbol="key"
      name={heading}
      heading={
        since === undefined ? (
          heading
        ) : (
          <>
            {heading} <Age at={since} now={now} />
          </>
        )
      }
      words={t(ended ? 'outcomeTokenEndedWhat' : 'outcomeTokenRefusedWhat')}
      report={reportOf(outcome, context)}
      actions={actions}
    >
      <Steps>
        <OutButton href={outcome.tokensHref}>{t('outcomeOpenTokens')}</OutButton>
        {actions.connect ? <Button onPress={actions.connect}>{t('outcomePasteToken')}</Button> : <OnToPanel actions={actions} />}
      </Steps>
    </StateFrame>
  );
}

/** The server refuses this user access to the asset. */
export function NoPermission({ outcome, actions, context }: StateProps<'no-permission'>) {
  return (
    <StateFrame
      symbol="lock"
      name={t('outcomeNoPermission')}
      heading={t('outcomeNoPermission')}
      words={t('outcomeNoPermissionWhat')}
      report={reportOf(outcome, context)}
      actions={actions}
    >
      <Steps>
        <CopyButton
          text={t('outcomeAccessRequest', stripBidi(outcome.what))}
          name={t('outcomeCopyRequest')}
          words={t('outcomeCopyRequest')}
          look="btn primary"
        />
      </Steps>
      <p class="hint indent">{t('outcomeCopyRequestWhat')}</p>
    </StateFrame>
  );
}

type Unreached = StateProps<'unreachable'>['outcome'];

/** The server does not answer: shows the remembered card if there is one. */
export function Unreachable({ outcome, actions, context }: StateProps<'unreachable'>) {
  const { last } = outcome;
  const host = hostIn(outcome.server);
  if (last)
    return (
      <Card
        {...last}
        reading={false}
        actions={actions}
        notice={<LastKnown outcome={outcome} seenAt={last.seenAt} host={host} onAgain={actions.again} />}
      />
    );
  const { symbol, heading, again } = UNREACHED[outcome.cause];
  const opens = outcome.cause === 'timeout' || outcome.cause === 'no-answer';
  return (
    <StateFrame
      symbol={symbol}
      name={t(heading, host)}
      heading={richMessage(heading, host)}
      words={
        <>
          {richMessage(whyUnreached(outcome), host, outcome.status ?? '')}{' '}
          {outcome.until !== undefined && t('outcomeTriesAgainAt', clock(outcome.until))}
        </>
      }
      report={reportOf(outcome, context)}
      actions={actions}
    >
      <Steps>
        <Button look={opens ? 'primary' : 'plain'} onPress={actions.again}>
          {t(again)}
        </Button>
        {(opens || outcome.cause === 'proxy') && (
          <OutButton look="btn" href={outcome.server}>
            {t('outcomeOpenServer')}
          </OutButton>
        )}
        {outcome.cause === 'proxy' && actions.connect && (
          <Button look="quiet" onPress={actions.connect}>
            {t('outcomeOptions')}
          </Button>
        )}
      </Steps>
    </StateFrame>
  );
}

const UNREACHED: Readonly<
  Record<
    Unreached['cause'],
    { readonly symbol: SymbolName; readonly heading: MessageKey; readonly what: MessageKey; readonly again: MessageKey }
  >
> = {
  offline: { symbol: 'off', heading: 'outcomeOffline', what: 'outcomeOfflineWhat', again: 'outcomeTryAgain' },
  'no-answer': { symbol: 'off', heading: 'outcomeTimeout', what: 'outcomeNoAnswerWhat', again: 'outcomeTryAgain' },
  timeout: { symbol: 'off', heading: 'outcomeTimeout', what: 'outcomeTimeoutWhat', again: 'outcomeTryAgain' },
  proxy: { symbol: 'lock', heading: 'outcomeProxy', what: 'outcomeProxyWhat', again: 'outcomeTryAgain' },
  'header-lost': { symbol: 'lock', heading: 'outcomeHeaderLost', what: 'outcomeHeaderLostWhat', again: 'outcomeTryAgain' },
  'asks-to-wait': { symbol: 'off', heading: 'outcomeAsksToWait', what: 'outcomeAsksToWaitWhat', again: 'outcomeTryAgain' },
  'server-error': { symbol: 'off', heading: 'outcomeServerError', what: 'outcomeServerErrorWhat', again: 'outcomeTryNow' },
};

function whyUnreached({ cause, status, behind }: Unreached): MessageKey {
  if (status === 413 || status === 414 || status === 431) return 'outcomeTooMuchWhat';
  return behind ? 'outcomeServerBehindWhat' : UNREACHED[cause].what;
}

/** Placard cannot use the server's answer: it is malformed or too large. Offers a report. */
export function UnexpectedAnswer({ outcome, actions, context }: StateProps<'unexpected-answer'>) {
  const report = reportOf(outcome, context);
  const heading = t(outcome.tooLarge ? 'outcomeTooLarge' : 'outcomeUnexpected');
  return (
    <StateFrame
      symbol="care"
      name={heading}
      heading={heading}
      words={t(outcome.tooLarge ? 'outcomeTooLargeWhat' : 'outcomeUnexpectedWhat')}
      report={report}
      actions={actions}
    >
      <Steps>
        <OutButton href={outcome.server}>{t('outcomeOpenServer')}</OutButton>
        <OutButton look="btn" href={issueHref(report)}>
          {t('outcomeReport')}
        </OutButton>
      </Steps>
    </StateFrame>
  );
}

/** The host of a server's address; a text that is no URL is returned as it is. */
export const hostIn = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
