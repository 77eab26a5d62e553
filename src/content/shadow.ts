/** True in the build for end-to-end tests alone. */
declare const __OPEN_SHADOW__: boolean;

const KEPT =
  'keydown keyup keypress input beforeinput change click dblclick auxclick contextmenu paste copy pointerdown pointerup pointermove mousedown mouseup mousemove touchstart touchend focusin focusout';

/** Starts the names of our custom properties in this page, so that the page can't register them (`@property`) as something else. */
const SECRET = `--p${crypto.getRandomValues(new Uint32Array(1))[0]}-`;

/**
 * A root of our own in the page, closed: an open one would let the page's scripts read what the catalog says. What is typed or pressed
 * inside does not set off the page's own keys and gestures. It is no wall: a capturing listener of the page still sees keys.
 */
export function rootIn(host: HTMLElement, css: string): ShadowRoot {
  // CRXJS defines no constants in the scripts of a development server.
  const open = typeof __OPEN_SHADOW__ !== 'undefined' && __OPEN_SHADOW__;
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  for (const type of KEPT.split(' ')) root.addEventListener(type, (event) => event.stopPropagation());
  adopt(root, css);
  return root;
}

/** Adds a style sheet to a root of ours. What it declares on `:host` must be important and no custom property: the page can read those. */
export function adopt(root: ShadowRoot, css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(secret(css));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}

/** The same text of a style sheet or attribute with the names of its custom properties as they are in this page. */
export const secret = (css: string): string => css.replaceAll('--', SECRET);
