import { createStore } from 'idb-keyval';

const opened = createStore('placard', 'keys');

/**
 * The extension's own database, for keys. It belongs to the extension's origin, which a content script does not have, in neither browser.
 * Opened at first use; where there is none every read rejects.
 */
export const KEYS: typeof opened = async (mode, work) => opened(mode, work);
