import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { coversAllPorts } from '../../settings/hosts.ts';
import { Icon } from '../../ui/icon.tsx';

interface SiteFormProps {
  /** The id of the field, unique on the page. */
  readonly id: string;
  readonly label: string;
  /** Shown in the field after the typed text. */
  readonly suffix?: string;
  readonly focused?: boolean;
  /** The fault of the typed text, in words; null = none. */
  readonly wrong: (typed: string) => string | null;
  /** Called with a valid text, inside the click. */
  readonly onTyped: (typed: string) => void;
  readonly onText?: (typed: string) => void;
  readonly children?: ComponentChildren;
}

/** A form for one address on which to show the label. */
export function SiteForm({ id, label, suffix, focused = false, wrong, onTyped, onText, children }: SiteFormProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const type = (typed: string): void => {
    setText(typed);
    setFault(null);
    onText?.(typed);
  };
  const submit = (): void => {
    const found = wrong(text);
    setFault(found);
    if (found === null) {
      onTyped(text);
      setText('');
    } else field.current?.focus();
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <label class="label" for={id}>
          {label}
        </label>
        <span class={fault === null ? 'field' : 'field err'} dir="ltr">
          <Icon name="globe" small />
          <input
            id={id}
            ref={field}
            type="text"
            inputMode="url"
            value={text}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-invalid={fault !== null}
            aria-describedby={`${id}-fault ${id}-hint`}
            onInput={(event) => type(event.currentTarget.value)}
          />
          {suffix !== undefined && <bdi class="mute">{suffix}</bdi>}
        </span>
        <p class="hint err" id={`${id}-fault`} role="alert">
          {fault}
        </p>
        <p class="hint" id={`${id}-hint`}>
          {t(coversAllPorts() ? 'optionsAsksAllPorts' : 'optionsAsks')}
        </p>
      </div>
      {children}
      <div class="actions">
        <button type="submit" class="btn primary">
          {t('optionsAllow')}
        </button>
      </div>
    </form>
  );
}
