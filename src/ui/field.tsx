import type { Ref } from 'preact';
import { Icon } from './icon.tsx';

interface SearchFieldProps {
  readonly name: string;
  readonly hint: string;
  readonly value: string;
  readonly slim?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
  readonly onKey?: (event: KeyboardEvent) => void;
  /** A pasted text of several lines, which the field itself would join. */
  readonly onLines?: (text: string) => void;
}

/** A one-line text field for a filter or search; `name` is its accessible name, `hint` its placeholder. */
export function SearchField({ name, hint, value, slim = false, inputRef, onText, onKey, onLines }: SearchFieldProps) {
  return (
    <label class={slim ? 'field slim' : 'field'}>
      <Icon name="search" small />
      <span class="sr">{name}</span>
      <input
        type="text"
        ref={inputRef ?? null}
        value={value}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKey}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain') ?? '';
          if (!onLines || !/[\r\n]/.test(text.trim())) return;
          event.preventDefault();
          onLines(text);
        }}
      />
    </label>
  );
}
