import browser from 'webextension-polyfill';
import { type Read, type Reading, readHere } from '../content/page-text.ts';
import { LABEL_NAME } from '../model/label.ts';
import { answered } from '../settings/busy-page.ts';

/** A page writes its title and texts late: a look-up waits this long (ms) for them. */
export const PAGE_TEXT_MS = 3_000;

/** A page with a label is watched this long (ms) for what comes later still. */
const LATEST_MS = 120_000;

/** How many elements of one selector are read, where all are wanted. */
const MOST = 300;

/** What a tool wants of a page. Nothing else is read. */
export interface Wanted {
  /** Name → selector. */
  readonly texts: Readonly<Record<string, string>>;
  /** Reads all elements of each selector, one a line, in place of the first. */
  readonly all: boolean;
  /** The form of a title that names what the page shows; null = the title is not read. */
  readonly title: RegExp | null;
  /** Path of the address that was asked about. Nothing is read if the page has navigated since. */
  readonly path: string;
}

/** Title and texts of a tab's page, once they are there, at most `patience` ms later. Rejects where the browser allows no reading. */
export async function readPage(tabId: number, { texts, all, title, path }: Wanted, patience: number): Promise<Read> {
  const reading: Reading = {
    ...{ texts, most: all ? MOST : 1, form: title?.source ?? null, path, patience },
    ...{ latest: LATEST_MS, label: LABEL_NAME },
  };
  const [result] = await answered(
    browser.scripting.executeScript({
      target: { tabId },
      func: readHere,
      args: [reading],
    }),
    patience,
  );
  return asRead(result?.result, Object.keys(texts));
}

/** Which of these selectors match in a tab's page: a self-hosted tool is recognised by them. */
export async function present(tabId: number, selectors: readonly string[]): Promise<ReadonlySet<string>> {
  const [result] = await answered(
    browser.scripting.executeScript({
      target: { tabId },
      func: (all: readonly string[]) => all.filter((selector) => document.querySelector(selector) !== null),
      args: [selectors],
    }),
  );
  const found: unknown = result?.result;
  return new Set(Array.isArray(found) ? selectors.filter((selector) => found.includes(selector)) : []);
}

/** Text that a person selected in a tab, in the page or in a field of it; '' = none. */
export async function selectedText(tabId: number): Promise<string> {
  const [result] = await answered(
    browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const field = document.activeElement;
        const inField = field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
        return inField || (getSelection()?.toString() ?? '');
      },
    }),
  );
  return typeof result?.result === 'string' ? result.result : '';
}

/** Takes only strings that were asked for: what comes back from a page may be hostile. */
function asRead(result: unknown, names: readonly string[]): Read {
  if (typeof result !== 'object' || result === null) return { title: '', text: {} };
  const title = 'title' in result && typeof result.title === 'string' ? result.title : '';
  const text = 'text' in result && typeof result.text === 'object' && result.text !== null ? Object.entries(result.text) : [];
  return { title, text: Object.fromEntries(text.filter(([name, one]) => names.includes(name) && typeof one === 'string')) };
}
