import { writeFile } from 'node:fs/promises';
import { DEADLINE_MS, until } from '../until.ts';

/** A function that runs in the browser (without access to the test's own scope), or the body of one. */
export type Code<A extends readonly unknown[], R> = ((...args: A) => R) | string;

/** Runs code in Firefox's own window, with the browser's rights. Values must be serializable as JSON. */
export type Chrome = <A extends readonly unknown[], R>(code: Code<A, R>, ...args: A) => Promise<Awaited<R>>;

/** A page of any kind that a test reads and clicks: a tab, the popup, the sidebar, the background page. */
export interface View {
  /** Runs in the page with the page's own rights. */
  script<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>>;
  /** Runs in the page with the browser's rights; `deep(selector)` there finds elements in closed shadow roots too. */
  inspect<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>>;
  /** Polls until the code returns something truthy, and resolves to that. Rejects after `DEADLINE_MS`. */
  waitFor<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>>;
  /** Like waitFor, with the rights of inspect. */
  waitInside<A extends readonly unknown[], R>(code: Code<A, R>, ...args: A): Promise<Awaited<R>>;
  /** The rendered text of the first matching element, including shadow roots; null if there is none. */
  text(selector: string): Promise<string | null>;
  /** Waits for the element, then clicks it with a real mouse event, which counts as a user gesture. */
  click(selector: string): Promise<void>;
  /** Waits for the element, clears it and types into it key by key. */
  type(selector: string, text: string): Promise<void>;
  /** Presses keys on the element; keys without a character use WebDriver's code points. */
  press(selector: string, keys: string): Promise<void>;
  url(): Promise<string>;
  /** Writes a PNG of the view. */
  screenshot(path: string): Promise<void>;
}

/** The body of a function to run in Firefox, from a function or a body. */
export function bodyOf(code: Code<never, unknown>): string {
  // Some compilers wrap inner functions in a call of __name, which the browser does not have.
  return typeof code === 'string' ? code : `const __name = (it) => it; return (${code})(...arguments);`;
}

const DEEP = `
  const deep = (selector, root = document) => {
    const here = root.querySelector(selector);
    if (here) return here;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.openOrClosedShadowRoot && deep(selector, element.openOrClosedShadowRoot);
      if (inside) return inside;
    }
    return null;
  };`;

/**
 * A view of the document that `contextExpression` finds: an expression that runs in Firefox's own window and returns a BrowsingContext. It
 * is evaluated again for each call, so a view outlives navigations.
 */
export function viewOf(name: string, chrome: Chrome, contextExpression: string): View {
  // Firefox's remote control has one actor in each document; calling it directly reaches popup and sidebar, which its own commands do not.
  const actor = `
    const context = ${contextExpression};
    if (!context?.currentWindowGlobal) throw new Error('there is no ${name} now');
    const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
    const rights = { toJSON: () => ({}) };`;

  const run = (code: string, sandboxName: string | null, args: readonly unknown[]): Promise<unknown> =>
    chrome(
      `${actor}
      return actor.executeScript(arguments[0], arguments[2], { sandboxName: arguments[1], newSandbox: true, timeout: ${DEADLINE_MS} });`,
      code,
      sandboxName,
      args,
    );

  const view: View = {
    // The value comes from JSON: its type is the one that the code declares.
    script: (code, ...args) => run(bodyOf(code), null, args) as Promise<never>,
    inspect: (code, ...args) => run(DEEP + bodyOf(code), 'system', args) as Promise<never>,
    waitFor: (code, ...args) => until(`${code} in ${name}`, () => view.script(code, ...args)),
    waitInside: (code, ...args) => until(`${code} in ${name}`, () => view.inspect(code, ...args)),
    text: (selector) => view.inspect<[string], string | null>('return deep(arguments[0])?.innerText ?? null', selector),
    async click(selector) {
      await until(`${selector} in ${name}`, () => view.inspect<[string], boolean>('return Boolean(deep(arguments[0]))', selector));
      await chrome(`${actor} ${element} await actor.clickElement(found, rights);`, selector);
    },
    async type(selector, text) {
      await until(`${selector} in ${name}`, () => view.inspect<[string], boolean>('return Boolean(deep(arguments[0]))', selector));
      await chrome(
        `${actor} ${element}
        await actor.clearElement(found);
        await actor.sendKeysToElement(found, arguments[1], rights);`,
        selector,
        text,
      );
    },
    async press(selector, keys) {
      await until(`${selector} in ${name}`, () => view.inspect<[string], boolean>('return Boolean(deep(arguments[0]))', selector));
      await chrome(`${actor} ${element} await actor.sendKeysToElement(found, arguments[1], rights);`, selector, keys);
    },
    url: () => chrome<[], string>(`${actor} return context.currentURI.spec;`),
    async screenshot(path) {
      const png = await chrome<[], string>(`${actor}
        const picture = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];`);
      await writeFile(path, Buffer.from(png, 'base64'));
    },
  };
  return view;
}

const element = `
  const found = await actor.executeScript(${JSON.stringify(`${DEEP} return deep(arguments[0]);`)}, [arguments[0]], { sandboxName: 'system', newSandbox: true });
  if (!found) throw new Error('no element ' + arguments[0]);`;
