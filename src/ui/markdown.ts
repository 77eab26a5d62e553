import { marked } from 'marked';

/** Markdown as HTML, which `markup.tsx` has to check before any of it is drawn. */
export function toHtml(text: string): string {
  return marked.parse(text, { async: false, gfm: true });
}
