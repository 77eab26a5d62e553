import browser from 'webextension-polyfill';

/**
 * The browser's memory for Placard (`storage.session`, 10 MB in both browsers): gone when the browser closes, and closed to content
 * scripts. What is remembered of answers is the only large thing in it, and the only one that costs nothing but time when it is lost.
 */
export const REMEMBERED = 'recent:';
/** Which answers are remembered, oldest first. */
export const REMEMBERED_INDEX = 'recent-index';

/** Keeps values. In a full memory remembered answers make room for them; rejects when there is none even so. */
export async function putInSession(values: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(values).catch(async () => {
    await forgetAll();
    await browser.storage.session.set(values);
  });
}

/** Wipes every remembered answer: the server, its user or the permission changed. */
export async function forgetAll(): Promise<void> {
  await navigator.locks.request('recent', async () => {
    await forgetStarting(REMEMBERED);
    await browser.storage.session.remove(REMEMBERED_INDEX);
  });
}

/** Wipes all values whose names start so. */
export async function forgetStarting(start: string): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(names.filter((name) => name.startsWith(start)));
}

/** Less room than one answer takes, which is some kilobytes. Characters. */
const ROOM = 10_000;

/** Whether nothing more can be remembered. Tried, since only one of the browsers tells how much is used. */
export async function isSessionFull(): Promise<boolean> {
  try {
    await browser.storage.session.set({ room: 'x'.repeat(ROOM) });
    await browser.storage.session.remove('room');
    return false;
  } catch {
    return true;
  }
}
