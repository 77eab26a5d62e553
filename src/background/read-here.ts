import type { Page } from '../model/reference.ts';

/** A title is '' where it has not the wanted form, or may not be this page's own yet. A text that is not there is left out. */
export type Read = Pick<Page, 'title' | 'text'>;

/** What the label keeps in the extension's world of the page (`content/page-state.ts`); absent where there is no label. */
interface Label {
  left?: string;
  endWatch?: () => void;
  again(): void;
}

/**
 * Runs in the page: all that it needs is in it. Where one document shows page after page, its title is that of the page before until the
 * tool writes another. Of each selector at most `most` elements are read, one a line. The label knows which title to distrust. Without it, a title counts that was there when the document was loaded
 * here, that has changed since, or that stood for `patience` (ms). What comes later, up to `latest` (ms), makes the label ask again,
 * and so does a title that loses the form.
 */
export function readHere(
  texts: Readonly<Record<string, string>>,
  most: number,
  form: string | null,
  path: string,
  patience: number,
  latest: number,
): Promise<Read> {
  const labelHere = (): Label | undefined => (globalThis as { [name: symbol]: Label | undefined })[Symbol.for('placard')]; // nobody else's symbol
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
      const found = [...document.querySelectorAll(selector)].slice(0, most);
      const lines = found.map(({ textContent }) => textContent.trim().slice(0, 1_000)).join('\n');
      if (lines) text[name] = lines;
    }
    const { title } = document;
    const isOwn = form !== null && title !== distrusted && new RegExp(form).test(title);
    return { title: isOwn ? title.slice(0, 1_000) : '', text };
  };
  const isComplete = ({ title, text }: Read): boolean =>
    (form === null || title !== '') && Object.keys(text).length === Object.keys(texts).length;

  /** What was read, with a watch for a title that says, at the same address, that the page shows something else by now. */
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
