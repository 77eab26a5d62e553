import { createStore } from 'idb-keyval';

const opened = createStore('placard', 'keys');

/**
 * The extension's own database, for keys. It belongs to the extension's origin, which content scripts do not have in either browser.
 * Opened at first use; if there is no database, every read rejects.
 */
export const KEYS: typeof opened = async (mode, work) => opened(mode, work);
