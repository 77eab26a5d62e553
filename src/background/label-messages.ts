import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import card from '../content/card.tsx?script&iife';
import markdown from '../content/markdown.ts?script&iife';
import type { Ask, QueryAsk, StopShowing } from '../messages.ts';
import { CORNERS, type Corner } from '../model/label.ts';
import type { PageQuery } from '../model/page-query.ts';
import { SNOOZES, snoozeEnd } from '../model/snooze.ts';
import { openPanel } from '../session/panel-request.ts';
import { isInvited } from '../settings/invited.ts';
import { changeLabel, snooze } from '../settings/label/change-label.ts';
import { stopShowing } from '../settings/sites.ts';
import { readSettings } from '../settings/store.ts';
import { allowance } from './allowance.ts';
import { type InPage, senderOf } from './senders.ts';

/** Handles one-shot messages: from a label about its own tab, on a site that is switched on, and from our pages about any. */
export function onAsk(message: unknown, from: Runtime.MessageSender): Promise<Corner | PageQuery | boolean | null | undefined> | undefined {
  const sender = senderOf(from);
  if (sender?.from === 'page' && isStopShowing(message)) return stopShowing(message.origin).then(() => undefined);
  if (sender?.from === 'page' && isQueryAsk(message)) return answerAbout(message);
  if (sender?.from !== 'content' || !isAsk(message) || !ASKS.take(sender.tabId)) return undefined;
  // Must run before the first await, or the browser no longer sees the user's click.
  const opening = from.tab ? panelFor(message, from.tab, sender) : null;
  // Nothing awaits it if the site is not switched on.
  void opening?.catch(() => undefined);
  // The tab may be gone or the storage full; the sender can do nothing about either.
  return onPage(message, sender.tabId, sender.url, opening).catch((error: unknown) => {
    console.error(error);
    return undefined;
  });
}

function panelFor({ ask }: Ask, tab: Tabs.Tab, { tabId, url }: InPage): Promise<void> | null {
  if (ask === 'open-panel') return openPanel(tab, { of: 'tab', tabId });
  if (ask !== 'open-query') return null;
  return openPanel(tab, async () => {
    const query = isInvited(url, await readSettings()) ? await answerAbout({ ask: 'read-query', tabId }) : null;
    return query ? { of: 'query', query } : { of: 'tab', tabId };
  });
}

/** Enough for a person who drags the label and opens cards. */
export const ASKS = allowance(60, 10_000);

async function onPage(message: Ask, tabId: number, url: URL, opening: Promise<void> | null): Promise<Corner | undefined> {
  const settings = await readSettings();
  if (!isInvited(url, settings)) return undefined;
  switch (message.ask) {
    case 'open-card':
      await browser.scripting.executeScript({ target: { tabId }, files: [card] });
      return undefined;
    case 'open-markdown':
      await browser.scripting.executeScript({ target: { tabId }, files: [markdown] });
      return undefined;
    case 'open-panel':
    case 'open-query':
      await opening;
      return undefined;
    case 'hide-label':
      await stopShowing(url.origin);
      return undefined;
    case 'place-label':
      await changeLabel(url.origin, { corner: message.corner });
      return undefined;
    case 'snooze':
      await snooze(url.origin, snoozeEnd(message.how, Date.now()));
      return undefined;
    case 'label-place':
      return settings.sites.find(({ origin }) => origin === url.origin)?.corner;
    default:
      return message satisfies never;
  }
}

/** The code is loaded when it is first needed. */
async function answerAbout(message: QueryAsk & { readonly ask: 'read-query' }): Promise<PageQuery | null>;
async function answerAbout(message: QueryAsk): Promise<PageQuery | boolean | null>;
async function answerAbout({ ask, tabId }: QueryAsk): Promise<PageQuery | boolean | null> {
  const { hasQuery, readQuery } = await import('./query/read-query.ts');
  return ask === 'has-query' ? hasQuery(tabId) : readQuery(tabId);
}

function isQueryAsk(message: unknown): message is QueryAsk {
  if (typeof message !== 'object' || message === null || !('ask' in message) || !('tabId' in message)) return false;
  return ['has-query', 'read-query'].some((ask) => ask === message.ask) && typeof message.tabId === 'number';
}

function isStopShowing(message: unknown): message is StopShowing {
  return typeof message === 'object' && message !== null && 'ask' in message && message.ask === 'stop-showing';
}

/** Checks every field: a content script's process may be under the page's control. */
function isAsk(message: unknown): message is Ask {
  if (typeof message !== 'object' || message === null || !('ask' in message)) return false;
  if (message.ask === 'place-label') return 'corner' in message && CORNERS.some((corner) => corner === message.corner);
  if (message.ask === 'snooze') return 'how' in message && SNOOZES.some((how) => how === message.how);
  return ['open-card', 'open-markdown', 'open-panel', 'open-query', 'hide-label', 'label-place'].some((ask) => ask === message.ask);
}
