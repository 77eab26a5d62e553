const SVG = 'http://www.w3.org/2000/svg';

/** One element with attributes and children, for what has no room for Preact. Children that are strings become text. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]): HTMLElement {
  return filled(document.createElement(name), attributes, inside);
}

export function drawn(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly Node[]): SVGElement {
  return filled(document.createElementNS(SVG, name) as SVGElement, attributes, inside); // the type of one name of many
}

function filled<E extends Element>(made: E, attributes: Readonly<Record<string, string>>, inside: readonly (Node | string)[]): E {
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  made.append(...inside);
  return made;
}
