import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { LinkButton } from './button.tsx';
import { Markdown, type ToHtml } from './markdown-context.ts';
import { children, mentionsAsText } from './markup.tsx';

/** Longer texts are cut here: parsing takes time on the page's own thread. Characters. */
const LONGEST = 20_000;

/** A description as the catalog stores it: Markdown with HTML in it from older servers, HTML alone from newer ones. Clamped to some five lines. */
export function Description({ text }: { readonly text: string }) {
  const toHtml = useMarkdown(text);
  const content = useMemo(() => (toHtml ? read(text, toHtml) : null), [text, toHtml]);
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    setLong(element !== null && element.scrollHeight > element.clientHeight + 4);
  }, [content]);
  if (content === null) {
    return (
      <>
        <span class="skeleton" />
        <span class="skeleton" />
      </>
    );
  }
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

/** Reads Markdown once somebody needs it; null until then. HTML alone needs nobody. */
function useMarkdown(text: string): ToHtml | null {
  const load = useContext(Markdown);
  const [loaded, setLoaded] = useState<{ readonly toHtml: ToHtml } | null>(null);
  const isMarkdown = !htmlOnly.test(text);
  useEffect(() => {
    if (!isMarkdown) return;
    let gone = false;
    const set = (toHtml: ToHtml): void => {
      if (!gone) setLoaded({ toHtml });
    };
    load().then(set, () => set(asWritten));
    return () => {
      gone = true;
    };
  }, [load, isMarkdown]);
  return isMarkdown ? (loaded?.toHtml ?? null) : (html) => html;
}

/** What reads Markdown could not be loaded: then the text is shown as it is written. */
const asWritten: ToHtml = () => {
  throw new Error('Markdown could not be loaded');
};

/**
 * The text as nodes of our own. It is parsed into a document that has no window, so nothing in it runs or loads, and only what
 * `markup.tsx` allows is drawn from it. A text that cannot be parsed is shown as it is written.
 */
export function read(text: string, toHtml: ToHtml): ComponentChildren {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  try {
    return children(
      new DOMParser().parseFromString(htmlOnly.test(cut) ? mentionsAsText(cut) : toHtml(mentionsAsText(cut)), 'text/html').body,
    );
  } catch {
    // Nesting beyond what a parser can follow, or a page whose rules forbid parsing.
    return <p class="as-written">{cut}</p>;
  }
}

const htmlOnly = /^\s*<(?:p|div|h[1-6]|ul|ol|table|blockquote|pre|br|span|strong|em|b|i|a|u)\b[\s\S]*>\s*$/i;
