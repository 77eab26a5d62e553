import browser from 'webextension-polyfill';
import { LABEL_NAME } from '../../model/label.ts';
import { answered } from '../busy-page.ts';
import { hostPattern } from '../hosts.ts';

/** What can be asked of the label in an open page. */
type Deed = 'stop' | 'again' | 'rest' | 'wake' | 'isResting';

/** Calls the label in a tab's page. Rejects if the permission is gone or the page does not answer. */
async function call(tabId: number, deed: Deed): Promise<unknown> {
  const calls = (name: string, method: string): unknown =>
    (globalThis as { [name: symbol]: { [method: string]: () => unknown } | undefined })[Symbol.for(name)]?.[method]?.() ?? null;
  const [result] = await answered(browser.scripting.executeScript({ target: { tabId }, func: calls, args: [LABEL_NAME, deed] }));
  return result?.result;
}

/** Removes label and card from a tab's page. Rejects if the permission is gone or the page does not answer. */
export async function stopLabel(tabId: number): Promise<void> {
  await call(tabId, 'stop');
}

/** Hides the label while a tab shows the same page, or shows it again. */
export async function restLabel(tabId: number, rests: boolean): Promise<void> {
  await call(tabId, rests ? 'rest' : 'wake');
}

/** Whether a person hid the label of the page that a tab shows. */
export async function isResting(tabId: number): Promise<boolean> {
  return (await call(tabId, 'isResting').catch(() => false)) === true;
}

/** Removes the labels of a site, or lets them ask again, in all its open pages. Needs the permission for the site. */
export async function callLabels(origin: string, deed: 'stop' | 'again'): Promise<void> {
  const tabs = await browser.tabs.query({ url: hostPattern(origin) });
  const open = tabs.filter(({ url }) => url !== undefined && new URL(url).origin === origin);
  await Promise.allSettled(open.map(({ id }) => call(id ?? -1, deed)));
}
