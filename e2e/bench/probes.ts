import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltExtension, buildForChromium } from '../build/extension.ts';

/** Times of one visit, in ms since 1970, by the page's clock. */
export interface LabelTimes {
  /** The first script of the new document: the navigation is committed. */
  readonly commit: number;
  readonly scriptStart: number;
  /** The owner's name appears in the label. */
  readonly owner: number;
  /** The second frame after that begins, so the first is painted. */
  readonly painted: number;
}

export interface PopupTimes {
  /** The first script in the popup. */
  readonly started: number;
  readonly owner: number;
  readonly painted: number;
  /** The last answer before a table's columns appear, and the end of the frame that shows them; null = no columns yet. */
  readonly columns: { readonly answer: number; readonly painted: number } | null;
  /** The answer is complete and remembered. */
  readonly done: boolean;
}

const MARK = 'placard-script-start';
/** Key in `storage.session` under which the popup's probe stores its times. */
export const POPUP_TIMES = 'bench-popup';

/** The extension as built, with probes planted in the built copy. The sources contain no code for measuring. */
export async function buildWithProbes(): Promise<BuiltExtension> {
  const built = await buildForChromium();
  await plantProbes(built.folder);
  return built;
}

/** Plants probes in a built extension: a mark before the label's script, a script before the popup's. */
export async function plantProbes(folder: string): Promise<void> {
  const file = (path: string): string => join(folder, path);
  const script = await readFile(file('src/content/label.js'), 'utf8');
  await writeFile(file('src/content/label.js'), `performance.mark('${MARK}');${script}`);
  const page = await readFile(file('src/popup/index.html'), 'utf8');
  if (!page.includes('<script type="module"')) throw new Error('the popup has no script to put the probe before');
  await writeFile(file('src/popup/index.html'), page.replace('<script', '<script src="/popup-probe.js"></script><script'));
  await writeFile(file('popup-probe.js'), callOf(watchPopup, POPUP_TIMES));
}

/** A script for all pages, to run before their own: stores the times of the label with this owner in `labelTimes`. */
export const labelProbe = (owner: string): { readonly content: string } => ({ content: callOf(watchLabel, owner, MARK) });

/** Some compilers wrap inner functions in a call of __name, which the browser does not have. */
function callOf<A extends readonly string[]>(run: (...args: A) => void, ...args: A): string {
  return `{ const __name = (it) => it; (${run})(...${JSON.stringify(args)}); }`;
}

/** The label's root is open in this build. */
function watchLabel(owner: string, mark: string): void {
  const commit = performance.timeOrigin + performance.now();
  const now = (): number => performance.timeOrigin + performance.now();
  const times = new Promise<LabelTimes>((resolve) => {
    const everything = { childList: true, subtree: true, characterData: true, attributes: true } as const;
    let root: ShadowRoot | null = null;
    const look = (): void => {
      const host = document.querySelector('placard-label');
      if (!host?.shadowRoot) return;
      if (root !== host.shadowRoot) {
        root = host.shadowRoot;
        watching.observe(root, everything);
      }
      if (!root.textContent?.includes(owner) || getComputedStyle(host).display === 'none') return;
      watching.disconnect();
      const shown = now();
      const [started] = performance.getEntriesByName(mark);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const scriptStart = performance.timeOrigin + (started?.startTime ?? Number.NaN);
          resolve({ commit, scriptStart, owner: shown, painted: now() });
        }),
      );
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { childList: true, subtree: true });
  });
  Object.assign(globalThis, { labelTimes: times });
}

/** Runs in the popup before its own script; stores the times under this name in `storage.session`. */
function watchPopup(name: string): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const started = now();
  let answer = 0;
  const connect = chrome.runtime.connect.bind(chrome.runtime);
  const connecting = (info: chrome.runtime.ConnectInfo): chrome.runtime.Port => {
    const port = connect(info);
    port.onMessage.addListener(() => {
      answer = now();
    });
    return port;
  };
  Object.assign(chrome.runtime, { connect: connecting });

  let times: Partial<PopupTimes> = { started, columns: null, done: false };
  const keep = (more: Partial<PopupTimes>): void => {
    times = { ...times, ...more };
    void chrome.storage.session.set({ [name]: times });
  };
  /** Calls `act` once, when such an element exists. */
  const once = (selector: string, act: () => void): void => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      watching.disconnect();
      act();
    });
    watching.observe(document, { childList: true, subtree: true, attributeFilter: ['data-done'] });
  };
  once('[data-outcome="matched"] .person', () => {
    const owner = now();
    requestAnimationFrame(() => requestAnimationFrame(() => keep({ owner, painted: now() })));
  });
  once('.cols [role="treeitem"]', () => {
    const answered = answer;
    // A message posted in a frame's callback is received when that frame is painted.
    const frame = new MessageChannel();
    frame.port1.onmessage = () => keep({ columns: { answer: answered, painted: now() } });
    requestAnimationFrame(() => frame.port2.postMessage(null));
  });
  once('[data-outcome="matched"][data-done="true"]', () => keep({ done: true }));
}
