import { type MessageKey, t } from '../../i18n.ts';
import type { ServerSettings } from '../../settings/schema.ts';

const CHOICES = [
  { keep: 'computer', name: 'connectKeepComputer', hint: 'connectKeepComputerHint' },
  { keep: 'session', name: 'connectKeepSession', hint: 'connectKeepSessionHint' },
] as const satisfies readonly { keep: ServerSettings['keep']; name: MessageKey; hint: MessageKey }[];

interface KeepChoiceProps {
  readonly keep: ServerSettings['keep'];
  readonly onKeep: (keep: ServerSettings['keep']) => void;
  /** Set by the policy. */
  readonly set: ServerSettings['keep'] | undefined;
}

/** The choice of how long the token is kept, and who can use it meanwhile. */
export function KeepChoice({ keep, onKeep, set }: KeepChoiceProps) {
  const fixed = CHOICES.find((choice) => choice.keep === set);
  if (fixed)
    return (
      <div data-kept={fixed.keep}>
        <span class="label">{t('connectKeep')}</span>
        <p>
          <b>{t(fixed.name)}.</b> {t(fixed.hint)}
        </p>
        <p class="hint">{t('policyLocked')}</p>
      </div>
    );
  return (
    <fieldset class="set-f">
      <legend class="label">{t('connectKeep')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice.keep} class="choice">
          <input
            class="radio"
            type="radio"
            name="keep"
            value={choice.keep}
            checked={keep === choice.keep}
            onChange={() => onKeep(choice.keep)}
          />
          <span>
            {t(choice.name)}
            <small>{t(choice.hint)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
