import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { pressed } from './button.tsx';
import { Icon } from './icon.tsx';

const SHOWN_MS = 1500;

/** Copies a text, or the result of a function called on the press. `name` says what is copied; `words` replaces the icon. */
export function CopyButton({
  text,
  name,
  words,
  look = 'btn',
  disabled = false,
}: {
  readonly text: string | (() => string);
  readonly name: string;
  readonly words?: string;
  readonly look?: string;
  /** The text is not there yet. */
  readonly disabled?: boolean;
}) {
  const [outcome, setOutcome] = useState<'ready' | 'copied' | 'refused'>('ready');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (outcome === 'ready') return;
    const back = setTimeout(() => setOutcome('ready'), SHOWN_MS);
    return () => clearTimeout(back);
  }, [outcome]);
  const copy = async (): Promise<void> =>
    setOutcome((await copied(typeof text === 'string' ? text : text(), button.current)) ? 'copied' : 'refused');
  const status = outcome === 'copied' ? t('cardCopied') : outcome === 'refused' ? t('cardCopyRefused') : '';
  return (
    <>
      <button
        type="button"
        ref={button}
        disabled={disabled}
        class={words ? look : 'icon-btn'}
        aria-label={words ? undefined : name}
        title={status || name}
        onClick={pressed(() => void copy())}
      >
        {words ? outcome === 'ready' ? words : status : <Icon name={outcome === 'copied' ? 'check' : 'copy'} />}
      </button>
      <span class="sr" role="status">
        {status}
      </span>
    </>
  );
}

/**
 * `navigator.clipboard` is missing in content scripts on http pages, and a page's policy may refuse it. The fallback is a copy event of a
 * field beside the button, answered with the text.
 */
async function copied(text: string, beside: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return beside !== null && copiedByEvent(text, beside);
  }
}

/**
 * The page hears a copy event too. So the field holds nothing to read, the text is set only after earlier listeners have run, and no
 * listener runs after that. If one of them stops the event, nothing is copied.
 */
function copiedByEvent(text: string, beside: HTMLElement): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.clearData();
    event.clipboardData.setData('text/plain', text);
    given = true;
  };
  const field = document.createElement('textarea');
  field.className = 'sr';
  // Without a selection, no copy event occurs.
  field.value = ' ';
  beside.after(field);
  field.select();
  addEventListener('copy', give, true);
  const done = document.execCommand('copy');
  removeEventListener('copy', give, true);
  field.remove();
  beside.focus();
  return done && given;
}
