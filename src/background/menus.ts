import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { openPanel } from '../session/panel-request.ts';

const LOOK_UP = 'look-up-selection';

/**
 * Creates the context menu; call it at each start of the worker. Menus should outlive the worker, but an archive installed with the
 * permission for private windows had none. A lock serializes parallel starts, since an id can be created only once.
 */
export async function makeMenus(): Promise<void> {
  await navigator.locks.request('menus', async () => {
    await browser.contextMenus.removeAll();
    await new Promise<void>((made) => {
      // The browser replaces %s with the selection and truncates a long one.
      browser.contextMenus.create({ id: LOOK_UP, title: t('menuLookUp'), contexts: ['selection'] }, made);
    });
  });
}

/** Looks up the selected text in the panel. The browser gives it on one line, and of an editor only what its input holds. */
export function onMenuClick(info: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (info.menuItemId !== LOOK_UP || !tab) return;
  const { id } = tab;
  const given = info.selectionText ?? '';
  void openPanel(tab, async () => ({ of: 'text', text: (id === undefined ? '' : await textOf(id, info.frameId)) || given })).catch(
    console.error,
  );
}

/** Looks up the selected text in the panel, by the keyboard shortcut. */
export function onCommand(command: string, tab?: Tabs.Tab): void {
  if (command !== LOOK_UP || tab?.id === undefined) return;
  const { id } = tab;
  void openPanel(tab, async () => ({ of: 'text', text: await textOf(id) })).catch(console.error);
}

/** Loaded on demand: no look-up of a page needs it. */
async function textOf(tabId: number, frameId?: number): Promise<string> {
  const { readSelection } = await import('./query/read-query.ts');
  return readSelection(tabId, frameId);
}
