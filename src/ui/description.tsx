import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { LinkButton } from './button.tsx';
import { Rest, startOf, WayToAll } from './cut.tsx';
import { isHtml, isLegible } from './legible.ts';
import { Markdown, type ToHtml } from './markdown-context.ts';
import { children, isFew, mentionsAsText } from './markup.tsx';

/** A longer text is drawn in a task of its own, so that what stands beside it, the owner first, is painted before. Characters. */
const AT_ONCE = 2_000;

/** A description as the catalog stores it: Markdown with HTML in it from older servers, HTML alone from newer ones. Clamped to some five lines. */
export function Description({ text }: { readonly text: string }) {
  const drawing = useDrawing(text);
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    setLong(element !== null && element.scrollHeight > element.clientHeight + 4);
  }, [drawing]);
  if (drawing === null) {
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
        {drawing.content}
      </div>
      {long && (
        <LinkButton expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'cardShowLess' : 'cardShowAll')}
        </LinkButton>
      )}
      {drawing.isAsWritten && <WayToAll words={t('textAsWritten')} />}
      <Rest of={text} />
    </>
  );
}

/** What a text becomes; null while it is not drawn yet. */
function useDrawing(text: string): Drawing | null {
  const toHtml = useMarkdown(text);
  const isLong = text.length > AT_ONCE;
  const atOnce = useMemo(() => (toHtml && !isLong ? read(text, toHtml) : null), [text, toHtml, isLong]);
  const [late, setLate] = useState<{ readonly text: string; readonly drawing: Drawing } | null>(null);
  useEffect(() => {
    if (!toHtml || !isLong) return;
    const task = setTimeout(() => setLate({ text, drawing: read(text, toHtml) }));
    return () => clearTimeout(task);
  }, [text, toHtml, isLong]);
  return atOnce ?? (late?.text === text ? late.drawing : null);
}

/** Reads Markdown once somebody needs it; null until then. HTML alone needs nobody, and nor does what is too much to be read. */
function useMarkdown(text: string): ToHtml | null {
  const load = useContext(Markdown);
  const [loaded, setLoaded] = useState<{ readonly toHtml: ToHtml } | null>(null);
  const isMarkdown = useMemo(() => !isHtml(startOf(text)) && isLegible(startOf(text)), [text]);
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

interface Drawing {
  readonly content: ComponentChildren;
  /** The text itself, without what its signs mean. */
  readonly isAsWritten: boolean;
}

/**
 * The text as nodes of our own. It is parsed into a document that has no window, so nothing in it runs or loads, and only what
 * `markup.tsx` allows is drawn from it. A text that takes too much, or cannot be parsed, is shown as it is written.
 */
export function read(text: string, toHtml: ToHtml): Drawing {
  const start = startOf(text);
  return { content: <p class="as-written">{start}</p>, isAsWritten: true, ...(isLegible(start) && parsed(start, toHtml)) };
}

function parsed(text: string, toHtml: ToHtml): Drawing | null {
  try {
    const html = isHtml(text) ? mentionsAsText(text) : toHtml(mentionsAsText(text));
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return isFew(body) ? { content: children(body), isAsWritten: false } : null;
  } catch {
    // Nesting beyond what a parser can follow, or a page whose rules forbid parsing.
    return null;
  }
}
