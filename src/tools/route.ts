/** Named parts of an address, decoded once, '' for an absent optional part. `base` is everything before the path, as written. */
export type RouteParts<Name extends string> = Readonly<Record<Name, string>> & { readonly base: string };

/**
 * Makes a function that matches an address against a pattern in URLPattern's path syntax, such as `/superset/dashboard/:id{/}?`. Any tool
 * may be served below a prefix (`/tools/superset/…`), so the pattern matches at the end of the path; the first position that fits wins.
 * Query and hash are ignored.
 */
export function route<Name extends string = never>(path: string): (url: URL) => RouteParts<Name> | null {
  const pattern = new URLPattern({ pathname: `:base(.*?)${path}` });
  const text = fixedText(path);

  return ({ origin, pathname }) => {
    // Most addresses belong to another tool, and URLPattern is slow to reject them.
    if (!pathname.includes(text)) return null;
    const groups = pattern.exec({ pathname })?.pathname.groups;
    if (!groups) return null;
    const { base = '', ...named } = groups;
    const parts = Object.entries(named).map(([name, text]) => [name, decoded(text ?? '')]);
    // URLPattern's type does not know the names in the pattern. `Name` repeats them, and each tool's table of addresses tests it.
    return { ...Object.fromEntries(parts), base: `${origin}${base}` } as RouteParts<Name>;
  };
}

/** The longest literal text that every matching path contains: outside groups, names and braces. */
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

/**
 * The address that a single-page tool keeps after `#` (or `#!`), as a full address: `https://h/#/a/b?c` → `https://h/a/b?c`; null = none.
 */
export function insideHash(url: URL): URL | null {
  if (url.hash === '') return null;
  const address = `${url.origin}${url.hash.replace(/^#!?\/?/, '/')}`;
  return URL.canParse(address) ? new URL(address) : null;
}

/** Decodes one path segment. Like browsers, it leaves a lone `%` as it is. */
export function decoded(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
