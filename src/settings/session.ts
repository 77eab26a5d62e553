import browser from 'webextension-polyfill';

/**
 * Prefix of remembered answers in `storage.session` (10 MB in both browsers), which is cleared when the browser closes and closed to
 * content scripts. Answers are the only large data in it, and losing them costs only time.
 */
export const REMEMBERED = 'recent:';
/** Key of the list of remembered answers, oldest first. */
export const REMEMBERED_INDEX = 'recent-index';

/** Stores values. If the storage is full, deletes remembered answers to make room; rejects if that is not enough. */
export async function putInSession(values: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(values).catch(async () => {
    await forgetAll();
    await browser.storage.session.set(values);
  });
}

/** Deletes every remembered answer. Call it when the server, its user or a permission changes. */
export async function forgetAll(): Promise<void> {
  await navigator.locks.request('recent', async () => {
    await forgetStarting(REMEMBERED);
    await browser.storage.session.remove(REMEMBERED_INDEX);
  });
}

/** Deletes all values whose keys start with this prefix. */
export async function forgetStarting(start: string): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(names.filter((name) => name.startsWith(start)));
}

/** Size (characters) of the value that {@link isSessionFull} tries to store; an answer takes a few kilobytes. */
const ROOM = 10_000;

/** Whether `storage.session` is full. It tries to write, since only one of the browsers reports the space in use. */
export async function isSessionFull(): Promise<boolean> {
  try {
    await browser.storage.session.set({ room: 'x'.repeat(ROOM) });
    await browser.storage.session.remove('room');
    return false;
  } catch {
    return true;
  }
}
