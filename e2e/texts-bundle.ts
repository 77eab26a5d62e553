import { pageBundle } from './page-bundle.ts';

/** A text near the size limit, as drawn by a browser. */
export interface DrawnText {
  readonly what: string;
  readonly isAsWritten: boolean;
  /** Time to parse, render and lay out, in ms; the minimum of several runs. */
  readonly ms: number;
}

/** The result that the script stores in the global `drawnTexts`. */
export interface DrawnTexts {
  readonly plain: number;
  readonly under: readonly DrawnText[];
  readonly over: readonly DrawnText[];
}

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
    // The least of some runs is what it takes: other work on the machine only adds to it.
    const timed = (what, text, enough) => {
      const { isAsWritten, ms } = once(text);
      let least = ms;
      for (let run = 0; run < 12 && least > enough; run += 1) least = Math.min(least, once(text).ms);
      return { what, isAsWritten, ms: least };
    };
    const texts = Object.entries(MAKERS).flatMap(([name, make]) =>
      UNITS.map((unit) => ({ what: name + ' ' + JSON.stringify(unit), around: aroundBound(unit, make) })),
    ).filter(({ around }) => around !== null);
    const plain = timed('prose', prose(20000), 0).ms;
    globalThis.drawnTexts = {
      plain,
      under: texts.map(({ what, around }) => timed(what, around.under, 5 * plain)),
      over: texts.flatMap(({ what, around }) => around.over === null ? [] : [timed(what, around.over, 5 * plain)]),
    };`);
}
