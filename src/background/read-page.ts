import browser from 'webextension-polyfill';

/** A page writes its texts late; longer than this nothing waits for them. ms. */
const PATIENCE_MS = 3_000;

/** The text of just these elements of a tab's page, once they are there. An element that does not come is left out. */
export async function readTexts(tabId: number, selectors: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, func: textsOf, args: [selectors, PATIENCE_MS] });
  return asTexts(result?.result, Object.keys(selectors));
}

/** Which of these selectors match in a tab's page: what gives a self-hosted tool away. */
export async function present(tabId: number, selectors: readonly string[]): Promise<ReadonlySet<string>> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: (all: readonly string[]) => all.filter((selector) => document.querySelector(selector) !== null),
    args: [selectors],
  });
  const found: unknown = result?.result;
  return new Set(Array.isArray(found) ? selectors.filter((selector) => found.includes(selector)) : []);
}

/** Text that a person selected in a tab, in the page or in a field of it; '' = none. */
export async function selectedText(tabId: number): Promise<string> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => {
      const field = document.activeElement;
      const inField = field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
      return inField || (getSelection()?.toString() ?? '');
    },
  });
  return typeof result?.result === 'string' ? result.result : '';
}

/** Runs in the page. */
function textsOf(selectors: Readonly<Record<string, string>>, patience: number): Promise<Record<string, string>> {
  const read = (): Record<string, string> => {
    const texts: Record<string, string> = {};
    for (const [name, selector] of Object.entries(selectors)) {
      const text = document.querySelector(selector)?.textContent?.trim();
      if (text) texts[name] = text.slice(0, 1_000);
    }
    return texts;
  };
  const isComplete = (): boolean => Object.keys(read()).length === Object.keys(selectors).length;
  if (isComplete()) return Promise.resolve(read());
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(read());
    };
    const observer = new MutationObserver(() => {
      if (isComplete()) done();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    const timer = setTimeout(done, patience);
  });
}

/** What came back from a page is hostile: only strings, only those asked for. */
function asTexts(result: unknown, names: readonly string[]): Readonly<Record<string, string>> {
  if (typeof result !== 'object' || result === null) return {};
  return Object.fromEntries(Object.entries(result).filter(([name, text]) => names.includes(name) && typeof text === 'string'));
}
