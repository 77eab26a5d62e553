import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';

const STEPS: readonly MessageKey[] = ['connectStepServer', 'connectStepToken', 'connectStepDone'];

/** A step of connecting, with its place among the others. */
export function StepFrame({
  step,
  title,
  lede,
  children,
}: {
  readonly step: number;
  readonly title: MessageKey;
  readonly lede: MessageKey;
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <ol class="way" aria-label={t('connectSteps')}>
        {STEPS.map((name, index) => (
          <li key={name} aria-current={index === step ? 'step' : undefined}>
            {index < step ? <Glyph name="good" /> : <span class="n">{index + 1}</span>}
            {t(name)}
          </li>
        ))}
      </ol>
      <h1 class="opt-h">{t(title)}</h1>
      <p class="opt-lede">{t(lede)}</p>
      {children}
    </>
  );
}

/** The buttons at the end of a step, with its progress. */
export function StepActions({
  next,
  asking,
  onCancel,
}: {
  readonly next: MessageKey;
  readonly asking: boolean;
  readonly onCancel: (() => void) | undefined;
}) {
  return (
    <div class="actions">
      <button type="submit" class="btn primary big" aria-disabled={asking}>
        {t(next)}
      </button>
      {onCancel && (
        <Button look="quiet" onPress={onCancel}>
          {t('connectCancel')}
        </Button>
      )}
      <span class="mute" role="status">
        {asking && t('connectAsking')}
      </span>
    </div>
  );
}
