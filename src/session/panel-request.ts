import browser from 'webextension-polyfill';
import type { LookUp } from '../messages.ts';
import type { PageQuery } from '../model/page-query.ts';
import { putInSession } from '../settings/session.ts';

/** Key in `storage.session` for what the panel should look up. The panel removes it on reading. */
export const PANEL_QUESTION = 'panel-question';

/** What the panel can be asked to show. */
type PanelQuestion = LookUp | { readonly of: 'query'; readonly query: PageQuery };

/** Chromium's side panel and Firefox's sidebar have different APIs. */
interface PanelApis {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Where the panel is to open. */
interface Place {
  /** Chromium's panels are of a window; Firefox takes the window in front. */
  readonly windowId?: number | undefined;
  /** Open the panel's page in a tab if the browser does not open the panel. */
  readonly orTab?: boolean;
}

/** Opens the panel with a question. In a click handler, await nothing before this: the browser requires the user's gesture. */
export async function openPanel(
  { windowId, orTab }: Place,
  question: PanelQuestion | (() => Promise<PanelQuestion | null>),
): Promise<void> {
  const apis = browser as unknown as PanelApis; // not in the polyfill's types
  const chromium = (globalThis as unknown as { chrome: PanelApis }).chrome;
  const opening = chromium.sidePanel ? chromium.sidePanel.open({ windowId: windowId ?? -2 }) : apis.sidebarAction?.open();
  // Handled below, once the question is stored.
  opening?.catch(() => undefined);
  const asked = typeof question === 'function' ? await question() : question;
  if (asked) await putInSession({ [PANEL_QUESTION]: { ...asked, at: Date.now() } });
  await (orTab ? opening?.catch(openInTab) : opening);
}

/** Chromium before 131 opens no panel from the address bar. */
async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/panel/index.html') });
}
