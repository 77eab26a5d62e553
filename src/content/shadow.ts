/** True in the build for end-to-end tests alone. */
declare const __OPEN_SHADOW__: boolean;

const KEPT =
  'keydown keyup keypress input beforeinput change click dblclick auxclick contextmenu paste copy pointerdown pointerup pointermove mousedown mouseup mousemove touchstart touchend focusin focusout';

/**
 * A root of our own in the page, closed: an open one would let the page's scripts read what the catalog says. What is typed or pressed
 * inside does not set off the page's own keys and gestures. It is no wall: a capturing listener of the page still sees keys.
 */
export function rootIn(host: HTMLElement, css: string): ShadowRoot {
  const root = host.attachShadow({ mode: __OPEN_SHADOW__ ? 'open' : 'closed' });
  for (const type of KEPT.split(' ')) root.addEventListener(type, (event) => event.stopPropagation());
  adopt(root, css);
  return root;
}

export function adopt(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
