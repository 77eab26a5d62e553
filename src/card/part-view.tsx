import type { ComponentChild } from 'preact';
import { t } from '../i18n.ts';
import type { PartName } from '../model/part-name.ts';
import type { AssetName, Parts } from '../model/parts.ts';
import { LinkButton } from '../ui/button.tsx';
import { WayToAll } from '../ui/cut.tsx';
import { FailedSection } from './failed.tsx';
import { Age, useNow } from './outcome/state-frame.tsx';
import { type PartState, usePart } from './use-part.ts';

interface PartViewProps<N extends PartName> {
  readonly name: N;
  readonly asset: AssetName;
  /** Drawn until the part arrives, and if it does not. */
  readonly meanwhile?: ComponentChild;
  readonly children: (part: Parts[N]) => ComponentChild;
}

/** One part of a card in all its states: placeholder lines while it is read, its content, and what to do if it cannot be read. */
export function PartView<N extends PartName>({ name, asset, meanwhile, children }: PartViewProps<N>) {
  const told = usePart(name, asset);
  return (
    <div class="part" data-part={name} data-state={told.state} aria-busy={told.state === 'reading'}>
      {told.part === null ? meanwhile : children(told.part)}
      <PartStatus told={told} />
    </div>
  );
}

/** The progress of reading a part, in words; nothing once it is read. */
export function PartStatus<N extends PartName>({ told: { part, state, seenAt, outcome, again } }: { readonly told: PartState<N> }) {
  const now = useNow();
  if (state === 'absent') return <p class="soft">{t('partAbsent')}</p>;
  if (outcome?.state === 'unexpected-answer' && outcome.tooLarge) return <WayToAll words={t('partTooLarge')} />;
  if (state === 'failed' && outcome?.state === 'failed-here') return <FailedSection outcome={outcome} />;
  if (state === 'failed') {
    return (
      <p class="soft" role="status">
        {outcome?.state === 'unreachable' && outcome.cause === 'asks-to-wait' && `${t('outcomeAsksToWait')} `}
        {t(outcome?.state === 'no-permission' ? 'partNoPermission' : part === null ? 'partFailed' : 'partOld')}{' '}
        {part !== null && seenAt !== null && <Age at={seenAt} now={now} />}{' '}
        {outcome?.state !== 'no-permission' && <LinkButton onPress={again}>{t('partAgain')}</LinkButton>}
      </p>
    );
  }
  return state === 'reading' && part === null ? (
    <>
      <span class="sr" role="status">
        {t('partReading')}
      </span>
      <span class="skeleton" />
      <span class="skeleton" />
    </>
  ) : null;
}
