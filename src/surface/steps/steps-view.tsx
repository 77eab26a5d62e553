import type { ComponentChild } from 'preact';
import type { Actions, ViewContext } from '../../card/actions.ts';
import { type MessageKey, t } from '../../i18n.ts';
import type { Outcome } from '../../model/outcome.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import type { SymbolName } from '../../ui/symbols.ts';
import type { Told } from '../use-look-up.ts';
import { RequestLog } from './request-log.tsx';
import type { Next, Sentence, Step } from './step.ts';
import './steps.css';
import { stepsOf } from './steps-of.ts';
import { stepsReport } from './steps-report.ts';
import { type Gathered, useSteps } from './use-steps.ts';

export interface StepsProps {
  readonly told: Told;
  readonly heading: string;
  readonly isPrivate: boolean;
  readonly actions: Actions;
  readonly context: ViewContext;
}

const STATES: Readonly<Record<Step['state'], { readonly symbol: SymbolName; readonly word: MessageKey }>> = {
  done: { symbol: 'good', word: 'stepStateDone' },
  failed: { symbol: 'bad', word: 'stepStateFailed' },
  skipped: { symbol: 'skipped', word: 'stepStateSkipped' },
};

/** What a look-up did, step by step, and its requests: why nothing was found, or what was asked for a match. */
export function StepsView({ told, heading, isPrivate, actions, context }: StepsProps) {
  const { gathered, forget } = useSteps(told, isPrivate);
  if (!gathered) return null;
  const { trace } = gathered;
  if (!trace)
    return (
      <div class="steps" data-steps="gone">
        <h2>{t('stepsGone')}</h2>
        <p>{t('stepsGoneWhat')}</p>
        <Button onPress={actions.again}>{t('cardAgain')}</Button>
      </div>
    );
  const steps = stepsIn(gathered, told.outcome, context);
  return (
    <div class="steps" data-steps={told.outcome.state}>
      <h2>{heading}</h2>
      <ol class="step-list" aria-label={t('stepsList')}>
        {steps.map((step) => (
          <StepItem key={step.title} step={step} outcome={told.outcome} actions={actions} />
        ))}
      </ol>
      <h3>{t('stepsRequests')}</h3>
      <RequestLog requests={trace.requests} />
      <p class="soft">{t('stepsClearWhat')}</p>
      <div class="actions">
        <CopyButton
          text={() => stepsReport(steps, trace.requests, { ...context, state: told.outcome.state, secrets: secretsIn(gathered) })}
          name={t('stepsCopyName')}
          words={t('stepsCopy')}
          look="btn primary"
        />
        <Button onPress={actions.again}>{t('cardAgain')}</Button>
        <Button look="quiet" onPress={forget}>
          {t('stepsClear')}
        </Button>
      </div>
    </div>
  );
}

function stepsIn({ trace, server, mayReadSite, ingesting }: Gathered, outcome: Outcome, { toolName }: ViewContext): readonly Step[] {
  if (!trace) return [];
  const known = server && { version: server.version, user: server.user.displayName || server.user.name };
  return stepsOf(trace, outcome, { server: known, mayReadSite, toolName, now: Date.now() }, ingesting);
}

function secretsIn({ server }: Gathered): readonly string[] {
  if (!server) return [];
  const { host, hostname } = new URL(server.url);
  return [host, hostname, server.user.name, server.user.displayName];
}

function StepItem({ step, outcome, actions }: { readonly step: Step; readonly outcome: Outcome; readonly actions: Actions }) {
  const { title, state, sentence, details = [], next } = step;
  const { symbol, word } = STATES[state];
  return (
    <li class={`step ${state}`}>
      <Glyph name={symbol} />
      <div>
        <p>
          <span class="sr">{t(word)}</span> <strong>{t(title)}</strong> <span>{said(sentence)}</span>
        </p>
        {details.length > 0 && (
          <ul>
            {details.map((detail, at) => (
              <li key={at}>{said(detail)}</li>
            ))}
          </ul>
        )}
        {next && (
          <p class="next">
            {said(next.sentence)} <Act next={next} outcome={outcome} actions={actions} />
          </p>
        )}
      </div>
    </li>
  );
}

const said = ({ key, values }: Sentence): ComponentChild =>
  richMessage(key, ...values.map((value) => (typeof value === 'object' ? stripBidi(value.held) : value)));

/** The button for a next step, where this place offers it. */
function Act({ next, outcome, actions }: { readonly next: Next; readonly outcome: Outcome; readonly actions: Actions }) {
  const { connect, allowServer, again, teach, search } = actions;
  const button = (key: MessageKey, press: (() => void) | undefined): ComponentChild =>
    press ? <LinkButton onPress={press}>{t(key)}</LinkButton> : null;
  switch (next.act) {
    case undefined:
      return null;
    case 'connect':
      return button('outcomeOptions', connect);
    case 'allow-server':
      return button(
        'outcomeAllowServer',
        allowServer && outcome.state === 'no-access-to-server' ? () => allowServer(outcome.origin) : undefined,
      );
    case 'again':
      return button('cardAgain', again);
    case 'choose-tool':
      return button('outcomeTeach', teach);
    case 'search':
      return button('outcomeSearch', search && (() => search(outcome.state === 'not-in-catalog' ? outcome.name : '')));
    default:
      return next.act satisfies never;
  }
}
