import { createContext } from 'preact';

/** The catalog's own page of what is shown, where all of a text stands that is cut here; null = there is none. Whoever draws a card says it. */
export const InCatalog = createContext<string | null>(null);
