import type { Page } from '../model/reference.ts';
import type { PageState } from './label-state.ts';

/** `title` is '' if it lacks the wanted form, or may still be that of the previous page. Absent texts are left out. */
export type Read = Pick<Page, 'title' | 'text'>;

/** What to read in a page. Plain values, since the worker sends it into the page. */
export interface Reading {
  /** Name → selector, `SELECTOR @NAME` for an element's attribute, or its text if it lacks that. */
  readonly texts: Readonly<Record<string, string>>;
  /** How many elements of a selector are read, one per line. */
  readonly most: number;
  /** The form of the title, as the source of a regular expression; null = the title is not wanted. */
  readonly form: string | null;
  /** Path of the requested address. */
  readonly path: string;
  /** How long to wait for title and texts, in ms. */
  readonly patience: number;
  /** How long to watch for later changes, in ms. */
  readonly latest: number;
  /** The name (for `Symbol.for`) under which the label keeps its state. */
  readonly label: string;
}

/** The part of the label's state that this needs. */
type Label = Pick<PageState, 'left' | 'endWatch' | 'again'>;

/**
 * Reads title and texts of the page. The worker sends this function alone into the page, so it uses nothing from outside itself.
 *
 * A single-page tool keeps the title of the previous page until it writes the next one. The label knows which title to distrust. Without a
 * label, a title counts if it was there when the document was loaded, has changed since, or stayed for `patience`. Later changes make the
 * label ask again, and so does a title that loses its form.
 */
export function readHere({ texts, most, form, path, patience, latest, label: name }: Reading): Promise<Read> {
  const labelHere = (): Label | undefined => (globalThis as { [name: symbol]: Label | undefined })[Symbol.for(name)]; // no other code uses this symbol
  const label = labelHere();
  const isHere = (): boolean => location.pathname === path;
  const loadedAt = performance.getEntriesByType('navigation')[0]?.name;
  const shownBefore = window.navigation.entries().flatMap(({ sameDocument, url }) => (sameDocument && url ? url : []));
  const isOnlyPage = [loadedAt ?? location.href, ...shownBefore].every((address) => new URL(address).pathname === path);
  let distrusted = label?.left ?? (isOnlyPage ? '' : document.title);

  const read = (): Read => {
    if (!isHere()) return { title: '', text: {} };
    const text: Record<string, string> = {};
    for (const [name, selector] of Object.entries(texts)) {
      const [css = '', attribute = ''] = selector.split(/ @(?=[\w-]+$)/);
      const found = [...document.querySelectorAll(css)].slice(0, most);
      const lines = found.map((one) => (one.getAttribute(attribute) ?? one.textContent).trim().slice(0, 1_000)).join('\n');
      if (lines) text[name] = lines;
    }
    const { title } = document;
    const isOwn = form !== null && title !== distrusted && new RegExp(form).test(title);
    return { title: isOwn ? title.slice(0, 1_000) : '', text };
  };
  const isComplete = ({ title, text }: Read): boolean =>
    (form === null || title !== '') && Object.keys(text).length === Object.keys(texts).length;

  /** Reads now, then watches for a title change at the same address, which means that the page shows something else. */
  const watched = (): Read => {
    const now = read();
    const { href } = location;
    if (!label || !form || !now.title) return now;
    const watch = new MutationObserver(() => {
      if (location.href === href && new RegExp(form).test(document.title)) return;
      watch.disconnect();
      if (location.href === href && labelHere() === label) label.again();
    });
    label.endWatch?.();
    label.endWatch = () => watch.disconnect();
    watch.observe(document.head, { subtree: true, childList: true, characterData: true });
    return now;
  };

  if (patience === 0 || !isHere() || isComplete(read())) return Promise.resolve(watched());
  return new Promise((resolve) => {
    let inTime = true;
    const observer = new MutationObserver(() => {
      if (isHere() && !isComplete(read())) return;
      end();
      if (inTime) resolve(watched());
      else if (isHere() && labelHere() === label) label?.again();
    });
    const end = (): void => {
      observer.disconnect();
      clearTimeout(timer);
    };
    let timer = setTimeout(() => {
      if (label?.left === undefined) distrusted = '';
      if (label) label.left ??= '';
      inTime = false;
      resolve(read());
      if (!label || !isHere() || isComplete(read())) return end();
      label.endWatch?.();
      label.endWatch = end;
      timer = setTimeout(end, latest);
    }, patience);
    observer.observe(Object.keys(texts).length > 0 ? document : document.head, { subtree: true, childList: true, characterData: true });
  });
}
