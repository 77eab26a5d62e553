import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { openPanel } from './panel.ts';
import { selectedText } from './read-page.ts';

const LOOK_UP = 'look-up-selection';

/** Menus outlive the worker: made once, when the extension is installed, updated or enabled, and at each start of the browser. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  // The browser itself cuts a long selection in place of %s.
  browser.contextMenus.create({ id: LOOK_UP, title: t('menuLookUp'), contexts: ['selection'] });
}

export function onMenuClick(info: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (info.menuItemId !== LOOK_UP || !tab) return;
  void openPanel(tab, { of: 'text', text: info.selectionText ?? '' });
}

export function onCommand(command: string, tab?: Tabs.Tab): void {
  if (command !== LOOK_UP || tab?.id === undefined) return;
  const { id } = tab;
  void openPanel(tab, async () => ({ of: 'text', text: await selectedText(id).catch(() => '') }));
}
