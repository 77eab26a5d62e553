import browser from 'webextension-polyfill';
import { answered } from '../settings/busy-page.ts';
import { type Read, readHere } from './read-here.ts';

/** A page writes its title and texts late; longer than this no look-up waits for them. ms */
export const PATIENCE_MS = 3_000;

/** What comes later still is watched for where a label can ask again. ms */
const LATEST_MS = 120_000;

/** Elements of one selector that are read where all are wanted. */
const MOST = 300;

/** What a tool names of a page; nothing else of it is read. */
export interface Wanted {
  /** Name → selector. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of each selector all elements, one a line, in place of the first. */
  readonly all: boolean;
  /** The form of a title that names what the page shows; null = the title is not read. */
  readonly title: RegExp | null;
  /** Path of the address that was asked about: a page that moved on has nothing to say of it. */
  readonly path: string;
}

/** Title and texts of a tab's page, once they are there, at most `patience` ms later. Rejects where the browser lets nobody read. */
export async function readPage(tabId: number, { texts, all, title, path }: Wanted, patience: number): Promise<Read> {
  const [result] = await answered(
    browser.scripting.executeScript({
      target: { tabId },
      func: readHere,
      args: [texts, all ? MOST : 1, title?.source ?? null, path, patience, LATEST_MS],
    }),
    patience,
  );
  return asRead(result?.result, Object.keys(texts));
}

/** Which of these selectors match in a tab's page: what gives a self-hosted tool away. */
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

/** What came back from a page is hostile: only strings, only those asked for. */
function asRead(result: unknown, names: readonly string[]): Read {
  if (typeof result !== 'object' || result === null) return { title: '', text: {} };
  const title = 'title' in result && typeof result.title === 'string' ? result.title : '';
  const text = 'text' in result && typeof result.text === 'object' && result.text !== null ? Object.entries(result.text) : [];
  return { title, text: Object.fromEntries(text.filter(([name, one]) => names.includes(name) && typeof one === 'string')) };
}
