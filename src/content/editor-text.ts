/** What to read of the query in a page. Plain values, since the worker sends it into the page. */
export interface EditorReading {
  /** Selectors of editors, best first. */
  readonly editors: readonly string[];
  /** Name → selector, as in `Reading`. */
  readonly texts: Readonly<Record<string, string>>;
  /** How many characters are read of each text. */
  readonly most: number;
}

/** What one frame shows. */
export interface EditorHere {
  /** '' = no editor, or an empty one. */
  readonly text: string;
  /** The editor has more lines than it draws, or folded ones. */
  readonly isPart: boolean;
  readonly isFocused: boolean;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads the query that a page shows. The worker sends this function alone into each frame, so it uses nothing from outside itself. Monaco,
 * Ace and CodeMirror draw only the lines in view; a text area and an editable element hold all.
 */
export function editorHere({ editors, texts, most }: EditorReading): EditorHere {
  const MOST_ROWS = 5_000;
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const isShown = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
  // The frames of pgAdmin's other query tools stay in the page, hidden.
  const isHidden = window.frameElement?.checkVisibility({ visibilityProperty: true }) === false;
  const shown = isHidden ? [] : editors.flatMap(all).filter(isShown);
  const focused = shown.find((one) => one.contains(document.activeElement));
  const editor = focused ?? shown[0];

  /** The rows that an editor draws, from top to bottom. Monaco's own order is another. */
  const rowsOf = (one: HTMLElement) =>
    [...one.querySelectorAll<HTMLElement>('.view-line, .ace_text-layer .ace_line, .cm-line, .CodeMirror-code .CodeMirror-line')]
      .slice(0, MOST_ROWS)
      .map((row) => ({ row, box: row.getBoundingClientRect() }))
      .sort((a, b) => a.box.top - b.box.top);

  /** Tops of Monaco's rows that begin a line: only they have a number. null = it shows no numbers. */
  const startsIn = (one: HTMLElement): ReadonlySet<number> | null => {
    const numbers = [...one.querySelectorAll('.margin .line-numbers')].filter(({ textContent }) => textContent.trim() !== '');
    return numbers.length > 0 ? new Set(numbers.map((number) => Math.round(number.getBoundingClientRect().top))) : null;
  };

  const textOf = (one: HTMLElement): Pick<EditorHere, 'text' | 'isPart'> => {
    if (one instanceof HTMLTextAreaElement) return { text: one.value, isPart: false };
    const rows = rowsOf(one);
    const [first, last] = [rows[0], rows.at(-1)];
    // biome-ignore lint/performance/useDomNodeTextContent: an editable element breaks its lines by elements
    if (!first || !last) return { text: one.innerText, isPart: false };
    const starts = startsIn(one);
    const lines = rows.map(({ row, box }) => {
      const text = row.querySelector('.cm-placeholder') ? '' : row.textContent.replaceAll('\u00a0', ' ');
      const isMoreOfMonacos = starts !== null && row.matches('.view-line') && !starts.has(Math.round(box.top));
      // Ace indents the further rows of a wrapped line.
      if (row.parentElement?.matches('.ace_line_group') && row.previousElementSibling) return text.trimStart();
      return isMoreOfMonacos && row !== first.row ? text : `\n${text}`;
    });
    // The height of all lines, drawn or not.
    const content = one.querySelector<HTMLElement>('.margin, .ace_scrollbar-v .ace_scrollbar-inner, .CodeMirror-sizer, .cm-content');
    const height = Math.max(Number.parseFloat(content?.style.height || '0'), content?.getBoundingClientRect().height ?? 0);
    const isLess = height - (last.box.bottom - first.box.top) > 1.5 * last.box.height;
    // Below the last line, an editor can leave as much room as it is high.
    const isAtTop =
      content && !content.matches('.ace_scrollbar-inner') && first.box.top - content.getBoundingClientRect().top < 1.5 * first.box.height;
    const isRoomBelow = one.getBoundingClientRect().bottom - last.box.bottom > last.box.height / 2;
    const left = '.cm-gap, .cm-foldPlaceholder, .ace_fold, .CodeMirror-foldmarker, .inline-folded, .mtkoverflow';
    const isPart = (isLess && !(isAtTop && isRoomBelow)) || one.querySelector(left) !== null || rows.length === MOST_ROWS;
    return { text: lines.join('').slice(1), isPart };
  };

  const read: Record<string, string> = {};
  for (const [name, selector] of Object.entries(texts)) {
    const [css = '', attribute = ''] = selector.split(/ @(?=[\w-]+$)/);
    const found = all(css);
    const one = found.find(isShown) ?? found[0];
    if (one)
      read[name] = (one.getAttribute(attribute) ?? (one instanceof HTMLTextAreaElement ? one.value : one.textContent))
        .trim()
        .slice(0, most);
  }
  const { text, isPart } = editor ? textOf(editor) : { text: '', isPart: false };
  const clean = text.replace(/[\u200b\ufeff]/g, '');
  return { text: clean.slice(0, most), isPart, isFocused: focused !== undefined, texts: read };
}
