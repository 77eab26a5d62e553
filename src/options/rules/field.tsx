import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../i18n.ts';
import type { RuleFault } from '../../tools/rules/fault.ts';
import { faultWords } from './words.ts';

interface RuleFieldProps {
  readonly id: string;
  readonly label: MessageKey;
  readonly hint: MessageKey;
  readonly value: string;
  readonly faults: readonly RuleFault[];
  /** Addresses and names from the catalog: left to right in every language. */
  readonly code?: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** One field of a rule: its name, a hint, and the faults of its value. */
export function RuleInput({ id, label, hint, value, faults, code = true, onText, onLeave }: RuleFieldProps) {
  return (
    <div>
      <label class="label" for={id}>
        {t(label)}
      </label>
      <span class={faults.length > 0 ? 'field err' : 'field'}>
        <input
          id={id}
          type="text"
          class={code ? 'mono' : undefined}
          dir={code ? 'ltr' : 'auto'}
          value={value}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={faults.length > 0}
          aria-describedby={`${id}-fault ${id}-hint`}
          onInput={(event) => onText(event.currentTarget.value)}
          onBlur={onLeave}
        />
      </span>
      <Faults id={`${id}-fault`} faults={faults} />
      <p class="hint" id={`${id}-hint`}>
        {t(hint)}
      </p>
    </div>
  );
}

/** The live region is always present, so that assistive technology announces its content. */
export function Faults({ id, faults }: { readonly id: string; readonly faults: readonly RuleFault[] }) {
  return (
    <div id={id} role="alert">
      {faults.map((fault) => (
        <p key={fault.fault + fault.at} class="hint err">
          <span>{faultWords(fault)}</span>
        </p>
      ))}
    </div>
  );
}

/** A group of fields with a heading. */
export function RuleGroup({ name, children }: { readonly name: MessageKey; readonly children: ComponentChildren }) {
  return (
    <fieldset class="set-f">
      <legend class="label">{t(name)}</legend>
      {children}
    </fieldset>
  );
}
