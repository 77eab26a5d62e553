import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { coversAllPorts } from '../../settings/hosts.ts';
import { Icon } from '../../ui/icon.tsx';

interface SiteFormProps {
  /** Of the field; no other on the page. */
  readonly id: string;
  readonly label: string;
  /** Stands in the field behind what is typed. */
  readonly suffix?: string;
  readonly focused?: boolean;
  /** What is wrong with what was typed, in words; null = nothing. */
  readonly wrong: (typed: string) => string | null;
  /** What was typed is right. It is called inside the click. */
  readonly onTyped: (typed: string) => void;
  readonly onText?: (typed: string) => void;
  readonly children?: ComponentChildren;
}

/** One address to show the label at. */
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
