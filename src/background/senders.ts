import browser, { type Runtime } from 'webextension-polyfill';
import type { LookUp } from '../messages.ts';

/** The sender of a message, as the browser reports it. Nothing is taken from the message. */
export type Sender =
  /** The popup, the panel or the options page. */
  | { readonly from: 'page' }
  /** Our content script in a tab's own document. */
  | { readonly from: 'content'; readonly tabId: number; readonly url: URL; readonly title: string; readonly isPrivate: boolean };

/** Our content script in a tab's own document. */
export type InPage = Extract<Sender, { readonly from: 'content' }>;

/** The sender; null = it gets no answer: another extension, a frame, or a page whose address the browser hides. */
export function senderOf(sender: Runtime.MessageSender | undefined): Sender | null {
  if (!sender || sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { from: 'page' };
  // In Chromium, sender.url is the address with which the document was loaded; after pushState only the tab's is current.
  const { tab, frameId } = sender;
  if (tab?.id === undefined || tab.url === undefined || frameId !== 0) return null;
  return { from: 'content', tabId: tab.id, url: new URL(tab.url), title: tab.title ?? '', isPrivate: tab.incognito };
}

/** Whether the request comes from a private window. The browser reports it for a tab; extension pages say so themselves. */
export function isPrivateAsk(sender: Sender, { isPrivate }: { readonly isPrivate?: boolean }): boolean {
  return sender.from === 'page' ? isPrivate === true : sender.isPrivate;
}

/** Whether the sender may ask this. A content script's message is untrusted: only its own page and asset ids are allowed. */
export function mayAsk(sender: Sender, what: unknown): what is LookUp {
  if (typeof what !== 'object' || what === null || !('of' in what)) return false;
  if (sender.from === 'page') return what.of !== 'this-page';
  return what.of === 'this-page' || (what.of === 'asset' && 'id' in what && typeof what.id === 'string');
}
