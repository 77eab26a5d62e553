import { createContext } from 'preact';

/** Markdown as HTML. @throws on nesting beyond what it can follow. */
export type ToHtml = (text: string) => string;

/** Loads what reads Markdown: a third of a whole card's code, and servers that store HTML never need it. Whoever draws a card says how. */
export const Markdown = createContext<() => Promise<ToHtml>>(() => Promise.reject(new Error('Nobody said how to load Markdown')));
