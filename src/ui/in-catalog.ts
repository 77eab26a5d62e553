import { createContext } from 'preact';

/**
 * The catalog's page of the asset shown, where cut texts are complete; null = there is none. Each surface that draws a card provides it.
 */
export const InCatalog = createContext<string | null>(null);
