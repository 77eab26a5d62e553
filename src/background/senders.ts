import browser, { type Runtime } from 'webextension-polyfill';
import type { LookUp } from '../messages.ts';

/** Who asks, by the browser's own record. Nothing is taken from the message. */
export type Sender =
  /** A popup, panel or options page of ours. */
  | { readonly from: 'page' }
  /** Our content script in a tab's own document. */
  | { readonly from: 'content'; readonly tabId: number; readonly url: URL; readonly title: string; readonly isPrivate: boolean };

/** Our content script in a tab's own document. */
export type InPage = Extract<Sender, { readonly from: 'content' }>;

/** null = a sender that gets no answer: another extension, a frame, or a page whose address the browser does not tell. */
export function senderOf(sender: Runtime.MessageSender | undefined): Sender | null {
  if (!sender || sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { from: 'page' };
  // Chromium keeps sender.url at the address the document was loaded with; after pushState only the tab's is current.
  const { tab, frameId } = sender;
  if (tab?.id === undefined || tab.url === undefined || frameId !== 0) return null;
  return { from: 'content', tabId: tab.id, url: new URL(tab.url), title: tab.title ?? '', isPrivate: tab.incognito };
}

/** Whether a private window asks. The browser knows it for a tab; a page of ours has to say so itself. */
export function isPrivateAsk(sender: Sender, { isPrivate }: { readonly isPrivate?: boolean }): boolean {
  return sender.from === 'page' ? isPrivate === true : sender.isPrivate;
}

/** Whether the sender may ask this. A content script may ask only about its own page, and its message is checked: it may be hostile. */
export function mayAsk(sender: Sender, what: unknown): what is LookUp {
  if (typeof what !== 'object' || what === null || !('of' in what)) return false;
  if (sender.from === 'page') return what.of !== 'this-page';
  return what.of === 'this-page' || (what.of === 'asset' && 'id' in what && typeof what.id === 'string');
}
