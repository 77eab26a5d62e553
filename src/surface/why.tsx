import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import type { Outcome } from '../model/outcome.ts';
import { LinkButton } from '../ui/button.tsx';
import type { StepsProps, StepsView } from './steps/steps-view.tsx';

/** What the steps of a look-up explain, in words. */
export function whyWords({ state }: Outcome): string {
  if (state === 'matched') return t('whatAsked');
  return t(state === 'likely' || state === 'candidates' ? 'whyNotSure' : 'whyNotFound');
}

/** Opens the steps of a look-up beside its outcome, and leads back. */
export function WhyBar({ outcome, open, onPress }: { readonly outcome: Outcome; readonly open: boolean; readonly onPress: () => void }) {
  return (
    <p class="back why-bar">
      <LinkButton onPress={onPress}>{open ? t('stepsBack') : whyWords(outcome)}</LinkButton>
    </p>
  );
}

/** The steps of a look-up, loaded when they are opened: few look-ups need them. */
export function LookUpSteps(props: Omit<StepsProps, 'heading'>) {
  const [loaded, setLoaded] = useState<{ readonly View: typeof StepsView } | null>(null);
  useEffect(() => {
    void import('./steps/steps-view.tsx').then(({ StepsView: View }) => setLoaded({ View }));
  }, []);
  return loaded && <loaded.View {...props} heading={whyWords(props.told.outcome)} />;
}
