import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../i18n.ts';
import { Glyph } from '../ui/glyph.tsx';

const STEPS: readonly MessageKey[] = ['connectStepServer', 'connectStepToken', 'connectStepDone'];

/** A step of connecting, with where it stands among the others. */
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
