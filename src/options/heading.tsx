import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../i18n.ts';

/** The heading of a page that replaces a form: it takes the focus that was lost with the form. */
export function Heading({ name }: { readonly name: MessageKey }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h1 class="opt-h" tabIndex={-1} ref={heading}>
      {t(name)}
    </h1>
  );
}
