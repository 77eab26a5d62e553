/** Named parts of an address, decoded once, '' where an optional part is absent; `base` is all that stands before the path, as written. */
export type Parts<Name extends string> = Readonly<Record<Name, string>> & { readonly base: string };

/**
 * What an address must look like, in URLPattern's path syntax, such as `/superset/dashboard/:id{/}?`.
 * Any tool may be served below a prefix (`/tools/superset/…`), so the path is matched from its end; the first place that fits wins.
 * Query and hash are ignored.
 */
export function route<Name extends string = never>(path: string): (url: URL) => Parts<Name> | null {
  const pattern = new URLPattern({ pathname: `:base(.*?)${path}` });
  const text = fixedText(path);

  return ({ origin, pathname }) => {
    // Most addresses are another tool's, and a pattern takes long to say so.
    if (!pathname.includes(text)) return null;
    const groups = pattern.exec({ pathname })?.pathname.groups;
    if (!groups) return null;
    const { base = '', ...named } = groups;
    const parts = Object.entries(named).map(([name, text]) => [name, decoded(text ?? '')]);
    // URLPattern cannot tell which names its pattern has: `Name` repeats them, and each tool's table of addresses proves it.
    return { ...Object.fromEntries(parts), base: `${origin}${base}` } as Parts<Name>;
  };
}

/** The longest text that stands in every path which fits: outside of groups, names and braces, whatever may be left out. */
export function fixedText(path: string): string {
  let rest = path;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\((?:[^()\\]|\\.)*\)/g, ' ');
  }
  const optional = /\{[^{}]*\}[?*+]?|\/?(?::\w+ ?| |\*)[?*+]/g;
  const texts = rest.replace(optional, ' ').split(/:\w+|[\s\\*]+/);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** The address that a single-page tool keeps behind `#` (or `#!`), as one of its own: `https://h/#/a/b?c` → `https://h/a/b?c`; null = none. */
export function insideHash(url: URL): URL | null {
  if (url.hash === '') return null;
  const address = `${url.origin}${url.hash.replace(/^#!?\/?/, '/')}`;
  return URL.canParse(address) ? new URL(address) : null;
}

/** Text of one path segment. A name may hold a lone `%`, which browsers leave as it is. */
export function decoded(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
