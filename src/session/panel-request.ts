import browser, { type Tabs } from 'webextension-polyfill';
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

/** Opens the panel with a question. In a click handler, await nothing before this: the browser requires the user's gesture. */
export async function openPanel(tab: Tabs.Tab, question: PanelQuestion | (() => Promise<PanelQuestion | null>)): Promise<void> {
  const apis = browser as unknown as PanelApis; // not in the polyfill's types
  const chromium = (globalThis as unknown as { chrome: PanelApis }).chrome;
  const opening = chromium.sidePanel ? chromium.sidePanel.open({ windowId: tab.windowId ?? -2 }) : apis.sidebarAction?.open();
  const asked = typeof question === 'function' ? await question() : question;
  if (asked) await putInSession({ [PANEL_QUESTION]: { ...asked, at: Date.now() } });
  await opening;
}
