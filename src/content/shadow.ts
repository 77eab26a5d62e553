/** True only in the build for end-to-end tests. */
declare const __OPEN_SHADOW__: boolean;

const KEPT =
  'keydown keyup keypress input beforeinput change click dblclick auxclick contextmenu paste copy pointerdown pointerup pointermove mousedown mouseup mousemove touchstart touchend focusin focusout';

/** Prefix of Placard's custom properties in this page, so that the page cannot register them (`@property`) as something else. */
const SECRET = `--p${crypto.getRandomValues(new Uint32Array(1))[0]}-`;

/**
 * A closed shadow root in the page: scripts of the page could read the catalog's answers in an open one. Keys and presses inside do not
 * trigger the page's own shortcuts and gestures. It is no wall: a capturing listener of the page still sees keys.
 */
export function rootIn(host: HTMLElement, css: string): ShadowRoot {
  // CRXJS does not define constants in scripts of the development server.
  const open = typeof __OPEN_SHADOW__ !== 'undefined' && __OPEN_SHADOW__;
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  for (const type of KEPT.split(' ')) root.addEventListener(type, (event) => event.stopPropagation());
  adopt(root, css);
  return root;
}

/**
 * Adds a style sheet to a shadow root of Placard's. Its `:host` declarations must be important, and no custom properties: the page can read
 * those.
 */
export function adopt(root: ShadowRoot, css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(secret(css));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}

/** The style sheet or attribute with its custom properties renamed for this page. */
export const secret = (css: string): string => css.replaceAll('--', SECRET);
