import { createContext } from 'preact';

/** Converts Markdown to HTML. @throws on nesting that is too deep for the parser. */
export type ToHtml = (text: string) => string;

/**
 * Loads the Markdown parser: it is a third of a whole card's code, and servers that store HTML never need it. Each surface that draws a
 * card provides it.
 */
export const Markdown = createContext<() => Promise<ToHtml>>(() => Promise.reject(new Error('Nobody said how to load Markdown')));
