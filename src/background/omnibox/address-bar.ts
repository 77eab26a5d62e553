import browser, { type Omnibox } from 'webextension-polyfill';
import type { AssetName } from '../../model/parts.ts';
import { openPanel } from '../../session/panel-request.ts';
import { wait } from '../wait.ts';

/** Set by the build. Chromium's descriptions are markup, Firefox's are text. */
declare const __FIREFOX__: boolean;

/** Number of characters from which the server is asked. */
const SHORTEST = 2;
/** How long (ms) typing must pause before the server is asked. So two requests are at least this far apart. */
const PAUSE_MS = 150;

/** What is being typed now. Nothing of it is stored: it is gone when the browser stops the worker. */
let typing = new AbortController();
let offered: ReadonlyMap<string, AssetName> = new Map();
let front: { readonly id?: number | undefined; readonly incognito: boolean } | null = null;

/** Listens to the keyword in the address bar. The rest is loaded when somebody types it. */
export function listenToAddressBar(): void {
  const { omnibox } = browser;
  omnibox.onInputStarted.addListener(() => {
    offered = new Map();
    void noteWindow();
  });
  omnibox.onInputChanged.addListener((text, suggest) => void offer(text, suggest));
  // Chromium also says this before it says that a suggestion was chosen.
  omnibox.onInputCancelled.addListener(() => typing.abort());
  omnibox.onInputEntered.addListener(onEntered);
}

/** Suggests assets, unless something else is typed meanwhile. */
async function offer(text: string, suggest: (rows: Omnibox.SuggestResult[]) => void): Promise<void> {
  typing.abort();
  typing = new AbortController();
  const { signal } = typing;
  void noteWindow();
  const sought = text.trim();
  try {
    const { firstRow, suggestionsFor } = await import('./suggestions.ts');
    if (sought.length < SHORTEST) {
      setFirst(firstRow(!__FIREFOX__));
      return;
    }
    if (!(await wait(PAUSE_MS, signal))) return;
    const { rows, assets, first } = await suggestionsFor(sought, signal, !__FIREFOX__);
    if (signal.aborted) return;
    offered = assets;
    setFirst(first);
    suggest([...rows]);
  } catch (error) {
    if (!signal.aborted) console.error(error);
  }
}

/** Opens a chosen suggestion, or the results for a typed text. */
function onEntered(text: string): void {
  const asset = offered.get(text);
  const isPrivate = front?.incognito === true;
  // Must run before the first await, or the browser no longer sees the user's key.
  void openPanel(
    { windowId: front?.id, orTab: true },
    asset ? { of: 'asset', kind: asset.kind, id: asset.id, isPrivate } : { of: 'text', text, isPrivate },
  ).catch(console.error);
  typing.abort();
  offered = new Map();
}

/** Remembers the window in which somebody types, since the event for Enter does not name it and leaves no time to ask. */
async function noteWindow(): Promise<void> {
  front = await browser.windows.getLastFocused();
}

const setFirst = (description: string): void => browser.omnibox.setDefaultSuggestion({ description });
