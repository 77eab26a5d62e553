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
}

/** A one-line text field for a filter or search; `name` is its accessible name, `hint` its placeholder. */
export function SearchField({ name, hint, value, slim = false, inputRef, onText, onKey }: SearchFieldProps) {
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
      />
    </label>
  );
}
