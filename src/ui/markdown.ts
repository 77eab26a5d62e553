import { marked } from 'marked';

/** Converts Markdown to HTML that is not safe to draw: `markup.tsx` filters it first. */
export function toHtml(text: string): string {
  return marked.parse(text, { async: false, gfm: true });
}
