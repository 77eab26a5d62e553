import { marked } from 'marked';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { LinkButton } from './button.tsx';
import { children, mentionsAsText } from './markup.tsx';

/** Longer texts are cut here: parsing takes time on the page's own thread. Characters. */
const LONGEST = 20_000;

/** A description as the catalog stores it: Markdown with HTML in it from older servers, HTML alone from newer ones. Clamped to some five lines. */
export function Description({ text }: { readonly text: string }) {
  const content = useMemo(() => read(text), [text]);
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    setLong(element !== null && element.scrollHeight > element.clientHeight + 4);
  }, [text]);
  return (
    <>
      <div ref={box} class={open ? 'desc' : long ? 'desc clamp fade' : 'desc clamp'}>
        {content}
      </div>
      {long && (
        <LinkButton expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'cardShowLess' : 'cardShowAll')}
        </LinkButton>
      )}
    </>
  );
}

/**
 * The text as nodes of our own. It is parsed into a document that has no window, so nothing in it runs or loads, and only what
 * `markup.tsx` allows is drawn from it. A text that cannot be parsed is shown as it is written.
 */
export function read(text: string): ComponentChildren {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  try {
    return children(new DOMParser().parseFromString(html(mentionsAsText(cut)), 'text/html').body);
  } catch {
    // Nesting beyond what a parser can follow, or a page whose rules forbid parsing.
    return <p class="as-written">{cut}</p>;
  }
}

const htmlOnly = /^\s*<(?:p|div|h[1-6]|ul|ol|table|blockquote|pre|br|span|strong|em|b|i|a|u)\b[\s\S]*>\s*$/i;

function html(text: string): string {
  return htmlOnly.test(text) ? text : marked.parse(text, { async: false, gfm: true });
}
