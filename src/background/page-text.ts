import browser from 'webextension-polyfill';
import { type Read, type Reading, readHere } from '../content/page-text.ts';
import { LABEL_NAME } from '../model/label.ts';
import { answered } from '../settings/busy-page.ts';

/** How long (ms) a look-up waits for a page's title and texts, which often appear late. */
export const PAGE_TEXT_MS = 3_000;

/** How long (ms) a page with a label is watched for texts that appear even later. */
const LATEST_MS = 120_000;

/** Maximum number of elements read per selector, if all are wanted. */
const MOST = 300;

/** What a tool needs from a page. Nothing else is read. */
export interface Wanted {
  /** Selectors by name. */
  readonly texts: Readonly<Record<string, string>>;
  /** Reads all elements of each selector, one per line, instead of the first. */
  readonly all: boolean;
  /** Pattern of a title that names what the page shows; null = the title is not read. */
  readonly title: RegExp | null;
  /** Path of the address in question. Nothing is read if the page has navigated since. */
  readonly path: string;
}

/** Reads title and texts of a tab's page as soon as they exist, waiting up to `patience` ms. Rejects if the browser forbids it. */
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

/** Which of these selectors match in a tab's page; self-hosted tools are recognized by them. */
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

/** Keeps only the requested strings, since a page's result is untrusted. */
function asRead(result: unknown, names: readonly string[]): Read {
  if (typeof result !== 'object' || result === null) return { title: '', text: {} };
  const title = 'title' in result && typeof result.title === 'string' ? result.title : '';
  const text = 'text' in result && typeof result.text === 'object' && result.text !== null ? Object.entries(result.text) : [];
  return { title, text: Object.fromEntries(text.filter(([name, one]) => names.includes(name) && typeof one === 'string')) };
}
