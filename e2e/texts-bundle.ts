import { pageBundle } from './page-bundle.ts';

/** A text near the size limit, as drawn by a browser. */
export interface DrawnText {
  readonly what: string;
  readonly isAsWritten: boolean;
  /** Time to parse, render and lay out, over that of plain prose drawn just before; the least of several pairs. */
  readonly overPlain: number;
}

/** The result that the script stores in the global `drawnTexts`. */
export interface DrawnTexts {
  readonly under: readonly DrawnText[];
  readonly over: readonly DrawnText[];
}

/** How many times as long as plain prose a text may take. */
export const MOST_OVER_PLAIN = 5;

/** Renders generated texts just below and just above the limit, as one script for any browser, which stores a {@link DrawnTexts}. */
export async function textsBundle(): Promise<string> {
  return pageBundle(`
    import { h, render } from 'preact';
    import { read } from '/src/ui/description.tsx';
    import { toHtml } from '/src/ui/markdown.ts';
    import { aroundBound, MAKERS, prose, UNITS } from '/src/ui/texts.fake.ts';
    globalThis.chrome ??= {};
    globalThis.chrome.i18n ??= { getMessage: (key) => key, getUILanguage: () => 'en' };
    const box = document.createElement('div');
    box.style.width = '360px';
    document.body.append(box);
    const once = (text) => {
      const before = performance.now();
      const { content, isAsWritten } = read(text, toHtml);
      render(h('div', { style: 'white-space: pre-wrap; overflow-wrap: anywhere' }, content), box);
      box.getBoundingClientRect();
      const ms = performance.now() - before;
      render(null, box);
      return { isAsWritten, ms };
    };
    const PLAIN = prose(20000);
    // In pairs, as other work on the machine slows both. The least, as it may slow one more. Firefox's clock shows whole ms.
    const timed = (what, text) => {
      let overPlain = Infinity;
      let isAsWritten = false;
      for (let pair = 0; pair < 12 && overPlain > ${MOST_OVER_PLAIN}; pair += 1) {
        const plain = Math.max(once(PLAIN).ms, 1);
        const drawn = once(text);
        isAsWritten = drawn.isAsWritten;
        overPlain = Math.min(overPlain, drawn.ms / plain);
      }
      return { what, isAsWritten, overPlain };
    };
    const texts = Object.entries(MAKERS).flatMap(([name, make]) =>
      UNITS.map((unit) => ({ what: name + ' ' + JSON.stringify(unit), around: aroundBound(unit, make) })),
    ).filter(({ around }) => around !== null);
    for (let run = 0; run < 12; run += 1) once(PLAIN);
    globalThis.drawnTexts = {
      under: texts.map(({ what, around }) => timed(what, around.under)),
      over: texts.flatMap(({ what, around }) => around.over === null ? [] : [timed(what, around.over)]),
    };`);
}
