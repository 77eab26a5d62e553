import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { LinkButton } from './button.tsx';
import { Rest, startOf, WayToAll } from './cut.tsx';
import { isHtml, isLegible } from './legible.ts';
import { Markdown, type ToHtml } from './markdown-context.ts';
import { children, isFew, mentionsAsText } from './markup.tsx';

/** Characters from which a text is drawn in a task of its own, so that its surroundings, first of all the owner, paint before. */
const AT_ONCE = 2_000;

/**
 * A description as the catalog stores it: Markdown mixed with HTML from older servers, HTML from newer ones. Clamped to about five lines.
 */
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

/** The drawing of a text; null until it is drawn. */
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

/**
 * Loads the Markdown parser when it is needed; null until then. HTML alone does not need it, and neither does a text too costly to parse.
 */
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

/** Stands in when the Markdown parser cannot be loaded: the text is then shown as it is written. */
const asWritten: ToHtml = () => {
  throw new Error('Markdown could not be loaded');
};

interface Drawing {
  readonly content: ComponentChildren;
  /** The source text is shown, without its markup. */
  readonly isAsWritten: boolean;
}

/**
 * The text as Placard's own nodes. It is parsed into a document without a window, so nothing in it runs or loads, and only what
 * `markup.tsx` allows is drawn. A text that is too costly, or cannot be parsed, is shown as it is written.
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
    // Nested too deeply for the parser, or the page's policy forbids parsing.
    return null;
  }
}
