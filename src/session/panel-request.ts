import browser, { type Tabs } from 'webextension-polyfill';
import type { LookUp } from '../messages.ts';
import { putInSession } from '../settings/session.ts';

/** Where the worker leaves what the panel is to look up. In memory, and the panel takes it away. */
export const PANEL_QUESTION = 'panel-question';

/** What Chromium's panel and Firefox's sidebar have no common name for. */
interface PanelApis {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel with a question. Nothing may be awaited before this in the handler of a click: the browser wants the gesture. */
export async function openPanel(tab: Tabs.Tab, question: LookUp | (() => Promise<LookUp | null>)): Promise<void> {
  const apis = browser as unknown as PanelApis; // not in the polyfill's types
  const chromium = (globalThis as unknown as { chrome: PanelApis }).chrome;
  const opening = chromium.sidePanel ? chromium.sidePanel.open({ windowId: tab.windowId ?? -2 }) : apis.sidebarAction?.open();
  const asked = typeof question === 'function' ? await question() : question;
  if (asked) await putInSession({ [PANEL_QUESTION]: { ...asked, at: Date.now() } });
  await opening;
}
