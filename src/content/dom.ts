const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children, for scripts too small for Preact. String children become text. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]): HTMLElement {
  return filled(document.createElement(name), attributes, inside);
}

/** The same as {@link element} for an SVG element. */
export function drawn(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly Node[]): SVGElement {
  return filled(document.createElementNS(SVG, name) as SVGElement, attributes, inside); // the type of one SVG element name
}

function filled<E extends Element>(made: E, attributes: Readonly<Record<string, string>>, inside: readonly (Node | string)[]): E {
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  made.append(...inside);
  return made;
}
